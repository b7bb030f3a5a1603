import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from './context.ts'
import type { FileReply, Route } from './door.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { mount } from './mount.ts'

/** Endpoints of the modules' own, under /api/{module id}: for staff only, like everything of business content. */
export function moduleRoutes(app: FastifyInstance, context: Context): void {
  mount(app, context, endpointsOfModules(context))
}

export const endpointsOfModules = ({ doors, store }: Context): Endpoint[] =>
  [...doors].flatMap(([id, door]) => {
    const name = store.modules.find((module) => module.id === id)?.name ?? id
    return (door.routes ?? []).map((route) => ofModule(id, name, route))
  })

const ofModule = (id: string, group: string, route: Route): Endpoint =>
  endpoint({
    method: route.method,
    path: `/api/${id}${route.path}`,
    name: route.name,
    group,
    reach: 'business',
    ...(route.method === 'POST' && { audited: `${id}${route.path}` }),
    ...(route.body instanceof z.ZodType && { body: route.body }),
    run: async ({ context, request, params, body, work }) => {
      const given = await route.run({
        store: context.store,
        work: await work(),
        params: textsOf(params),
        query: queryOf(request),
        body,
      })
      return given === undefined ? { done: true } : (given as FileReply)
    },
  })

const queryOf = ({ query }: FastifyRequest): Readonly<Record<string, string>> => textsOf(query)

/** A value given twice counts once, by its last. */
const textsOf = (given: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((given ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      String(Array.isArray(value) ? value.at(-1) : value),
    ]),
  )
