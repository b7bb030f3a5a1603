import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法度</title>
<h1>工作平台尚未生成</h1><p>请在项目目录运行 npm run build 后刷新本页。</p>`

/** The staff application under /app/: files with a hash in their name are kept for ever, every other address is the one page. */
export async function application(app: FastifyInstance, folder: string): Promise<void> {
  const config = { reach: 'open' } as const
  const built = existsSync(join(folder, 'index.html'))
  const page = (reply: FastifyReply) =>
    built
      ? reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false })
      : reply.code(503).type('text/html').send(NOT_BUILT)
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    immutable: true,
    maxAge: '365d',
    suppressWarning: !built,
  })
  app.get('/app', { config, schema: { hide: true } }, (_request, reply) => page(reply))
  app.get('/app/*', { config, schema: { hide: true } }, (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (built && /^assets\/[\w.-]+$/.test(path)) return reply.sendFile(path, folder)
    if (built && /^[\w-]+\.(svg|png|ico|webmanifest|txt)$/.test(path))
      return reply.header('cache-control', 'public, max-age=86400').sendFile(path, folder, { cacheControl: false })
    return page(reply)
  })
}
