import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform } from 'fastify-type-provider-zod'
import type { Context } from '../context.ts'
import { expandRegisters, type OpenApi } from './expand-registers.ts'

/** The document of the whole API at /api/openapi.json and a page to try it at /api/docs, which loads nothing from elsewhere. */
export async function describeApi(app: FastifyInstance, context: Context): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: `法度接口：${context.store.office.bureau}`,
        version: '1',
        description:
          '金额是以分为单位的整数字符串，日期写作 YYYY-MM-DD，时刻为 ISO 8601（UTC）。写操作须带请求头 x-fadu-csrf（登录后由 /api/session 给出）；' +
          '带 idempotency-key 的重复提交只办理一次。不成功的答复都是 ProblemView。',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: context.secure ? '__Host-fadu' : 'fadu' } },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
  })
  let printed: string | undefined
  const print = () => JSON.stringify(expandRegisters(app.swagger() as OpenApi, context))
  const open = { config: { reach: 'open' }, schema: { hide: true } } as const
  app.get('/api/openapi.json', open, (_request, reply) => {
    printed ??= print()
    return reply.type('application/json; charset=utf-8').send(printed)
  })
  for (const [path, file, type] of PAGE)
    app.get(path, open, (_request, reply) =>
      reply.type(type).send(readFileSync(join(import.meta.dirname, file), 'utf8')),
    )
}

const PAGE = [
  ['/api/docs', 'page/docs.html', 'text/html; charset=utf-8'],
  ['/api/docs/docs.js', 'page/docs.js', 'text/javascript; charset=utf-8'],
  ['/api/docs/docs.css', 'page/docs.css', 'text/css; charset=utf-8'],
] as const
