import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { answerNowhere } from './answer-faults.ts'

/** The public portal at /; without one, / leads to the staff application. Whatever nobody serves is answered with a sentence. */
export async function portalRoutes(app: FastifyInstance, portal: FastifyPluginAsync | undefined): Promise<void> {
  const open = { config: { reach: 'open' }, schema: { hide: true } } as const
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => answerNowhere(request, reply))
  if (portal) await app.register(portal)
  else app.get('/', open, (_request, reply) => reply.redirect('/app/'))
}
