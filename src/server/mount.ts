import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { runAudited } from './audited.ts'
import type { Context } from './context.ts'
import { type Asked, type Endpoint, type FileAnswer, isFile } from './endpoint.ts'
import { signedOut } from './problem.ts'
import { signedInOf, workOf } from './session/signed-in.ts'

/** Puts endpoints on the server. Whoever may call, the guard reads from the route's configuration. */
export function mount(app: FastifyInstance, context: Context, endpoints: readonly Endpoint[]): void {
  for (const one of endpoints) mountOne(app, context, one)
}

function mountOne(app: FastifyInstance, context: Context, one: Endpoint): void {
  const perMinute = one.perMinute?.(context)
  app.route({
    method: one.method,
    url: one.path,
    config: {
      endpoint: one,
      ...(perMinute !== undefined && { rateLimit: { max: perMinute, timeWindow: 60_000 } }),
    },
    schema: {
      operationId: operationId(one),
      summary: one.name,
      tags: [one.group],
      ...(one.says !== undefined && { description: one.says }),
      ...(one.takesFile && { consumes: ['multipart/form-data'], 'x-takes-file': true }),
      ...(one.params && { params: one.params }),
      ...(one.query && { querystring: one.query }),
      ...(one.body && { body: one.body }),
      ...(one.answers && { response: { 200: one.answers } }),
    },
    handler: async (request, reply) => send(reply, await runAudited(one, askedOf(context, request, reply))),
  })
}

function askedOf(context: Context, request: FastifyRequest, reply: FastifyReply): Asked {
  const signedIn = () => {
    const found = signedInOf(request)
    if (!found) throw signedOut()
    return found
  }
  return {
    context,
    request,
    reply,
    params: request.params,
    query: request.query,
    body: request.body,
    address: request.ip,
    signedIn,
    work: () => workOf(context, signedIn()),
  }
}

/** Sends what an endpoint gave: nothing, a file under its name, or JSON. */
export function send(reply: FastifyReply, given: unknown): FastifyReply {
  if (given === undefined) return reply.code(204).send()
  if (isFile(given)) return sendFile(reply, given)
  return reply.send(given)
}

export const sendFile = (reply: FastifyReply, { file, name, type }: FileAnswer): FastifyReply =>
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(file)

/** get-session-ways, post-accounts-id-action: the same whatever is added beside it. */
const operationId = ({ method, path }: Endpoint): string =>
  [method.toLowerCase(), ...path.replace('/api/', '').split(/[/:.]+/)].filter(Boolean).join('-')
