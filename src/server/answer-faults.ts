import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerTo } from './answer-problem.ts'
import type { Context } from './context.ts'
import { logFault } from './log.ts'
import { notFound } from './problem.ts'

/** Every answer that is no success is a ProblemView with sentences; only faults are logged, with their trace. */
export function answerFaults(app: FastifyInstance, context: Context): void {
  app.setErrorHandler((error, request, reply) => problem(error, request, reply, context))
}

/** An address that leads nowhere. */
export const answerNowhere = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.code(404).send(answerTo(notFound(), request.id).view)

export function problem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { metrics }: Context,
): FastifyReply {
  const { status, view } = answerTo(error, request.id)
  if (status >= 500) {
    logFault(request.log, error, request.id)
    metrics.count('fadu_faults_total', 'Answers with status 500 and above.')
  }
  return reply.code(status).type('application/json; charset=utf-8').send(view)
}
