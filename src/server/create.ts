import { randomUUID } from 'node:crypto'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify'
import { proceduresOf, registersOf } from '../kernel/module.ts'
import type { Instant } from '../kernel/wire.ts'
import type { PortalDoor } from '../portal/door.ts'
import type { Store } from '../store/contract.ts'
import { today } from '../store/today.ts'
import { answerFaults, problem } from './answer-faults.ts'
import { application } from './application.ts'
import { answerBroken } from './broken-request.ts'
import type { Context, Mode } from './context.ts'
import type { ServerDoor } from './door.ts'
import { endpoints } from './endpoints.ts'
import { figureCache } from './figure-cache.ts'
import { guard } from './guard.ts'
import { PERMISSIONS, securityHeaders } from './headers.ts'
import { health } from './health.ts'
import { type LogOptions, loggerOptions, logRequest } from './log.ts'
import { startMetrics } from './metrics.ts'
import { moduleRoutes } from './module-routes.ts'
import { mount } from './mount.ts'
import { describeApi } from './openapi/describe-api.ts'
import { type Policy, policyOf } from './policy.ts'
import { portalRoutes } from './portal-routes.ts'
import { rateLimits } from './rate-limits.ts'
import { readInput } from './read-input.ts'
import { actorCache } from './session/actor-cache.ts'
import { openSessions } from './session/load-session.ts'
import { type OidcOptions, oidcProvider } from './session/oidc.ts'
import { sessionCache } from './session/session-cache.ts'

export interface ServerOptions {
  readonly store: Store
  readonly doors: {
    readonly server: ReadonlyMap<string, ServerDoor>
    readonly portal: ReadonlyMap<string, PortalDoor>
  }
  /** The portal as a plugin for /. */
  readonly portalHandler?: FastifyPluginAsync
  /** Where the built staff application lies. */
  readonly webFolder: string
  readonly mode: Mode
  readonly clock: () => Instant
  readonly policy?: Partial<Policy>
  /** Behind TLS: cookies and headers say so. */
  readonly secure?: boolean
  /** Addresses of proxies whose X-Forwarded-For is believed; none where absent. */
  readonly proxies?: readonly string[]
  readonly oidc?: OidcOptions
  readonly log?: LogOptions
  /** Bearer token for /metrics; without one only this machine may read them. */
  readonly metricsToken?: string
  readonly scan?: NonNullable<Context['scan']>
}

/** The HTTP server over an opened store: not listening yet. Every endpoint stands in endpoints.ts or behind a module's door. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const context = await contextOf(options)
  const app = Fastify({
    logger: loggerOptions(options.log) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.proxies ? [...options.proxies] : false,
    bodyLimit: context.policy.bodyKilobytes * 1024,
    genReqId: () => randomUUID(),
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: false },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    exposeHeadRoutes: false,
    frameworkErrors: (error, request, reply) => problem(error, request, reply, context),
    clientErrorHandler: answerBroken,
  })
  readInput(app)
  answerFaults(app, context)
  await shared(app, context)
  openSessions(app, context)
  await rateLimits(app, context)
  guard(app)
  await describeApi(app, context)
  app.after(() => {
    mount(app, context, endpoints)
    moduleRoutes(app, context)
    health(app, context, options.metricsToken)
  })
  await application(app, options.webFolder)
  await portalRoutes(app, options.portalHandler)
  await app.ready()
  return app
}

async function contextOf(options: ServerOptions): Promise<Context> {
  const { store, mode, clock } = options
  return {
    store,
    doors: options.doors.server,
    mode,
    policy: policyOf(options.policy),
    clock,
    today: () => today(store),
    registers: new Map(registersOf(store.modules).map((register) => [register.id, register])),
    procedures: new Map(proceduresOf(store.modules).map((procedure) => [procedure.keeps.id, procedure])),
    metrics: startMetrics(),
    secure: options.secure ?? false,
    actors: actorCache(store),
    figures: figureCache(clock),
    sessions: sessionCache(store),
    ...(options.oidc && { oidc: await oidcProvider(options.oidc) }),
    ...(options.scan && { scan: options.scan }),
  }
}

/** What every route has: cookies, headers, compression, files, measuring. */
async function shared(app: FastifyInstance, context: Context): Promise<void> {
  await app.register(fastifyCookie)
  await app.register(fastifyHelmet, securityHeaders(context.secure))
  await app.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(fastifyMultipart, {
    limits: {
      files: 1,
      fields: 20,
      parts: 21,
      fieldSize: 100_000,
      fileSize: context.policy.uploadMegabytes * 1_048_576,
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown')
    context.metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    logRequest(request, reply)
  })
}
