import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Context } from './context.ts'
import { tooMany } from './problem.ts'
import { signedInOf } from './session/signed-in.ts'

/** How often an account, or an address where nobody is signed in, may ask. Single endpoints are stricter. */
export async function rateLimits(app: FastifyInstance, { policy, metrics }: Context): Promise<void> {
  await app.register(fastifyRateLimit, {
    global: true,
    timeWindow: 60_000,
    cache: 20_000,
    max: (request) => (signedInOf(request) ? policy.requestsPerMinute : policy.anonymousPerMinute),
    keyGenerator: (request) => signedInOf(request)?.accountId ?? request.ip,
    allowList: (request) => request.url.startsWith('/health/'),
    onExceeded: () => metrics.count('fadu_rate_limited_total', 'Requests refused for their rate.'),
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl / 1000),
  })
}
