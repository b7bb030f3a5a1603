import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { toDocx } from '../server/office/docx.ts'
import { readCookie, TYPE } from './cookies.ts'
import type { PortalReply } from './door.ts'
import { layout } from './layout.ts'
import type { Site } from './site.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Sends what a page gave. A page that is anybody's can be kept by a browser and asked about again; an own one never. */
export async function answer(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  given: PortalReply,
  own: boolean,
): Promise<FastifyReply> {
  if ('redirect' in given) return reply.header('cache-control', 'no-store').redirect(given.redirect, 303)
  if ('page' in given) return page(site, request, reply, given, own)
  const file = 'document' in given ? await toDocx(given.document) : given.file
  const name = 'document' in given ? `${given.name}.docx` : given.name
  return reply
    .header('cache-control', own ? 'no-store' : 'no-cache')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type('document' in given ? DOCX : given.type)
    .send(Buffer.from(file))
}

function page(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { page: body, title, status = 200, trail }: Extract<PortalReply, { page: unknown }>,
  own: boolean,
): FastifyReply {
  const text = layout(site, {
    title,
    body,
    path: pathOf(request),
    hidden: own || status >= 400,
    large: readCookie(request.headers.cookie, TYPE) === 'large',
    ...(trail && { trail }),
  })
  reply.code(status).type('text/html; charset=utf-8').header('vary', 'Cookie')
  if (own || status !== 200) return reply.header('cache-control', 'no-store').send(text)
  const tag = `W/"${hash('sha1', text, 'base64url')}"`
  reply.header('cache-control', 'no-cache').header('etag', tag)
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(text)
}

/** The path alone, as the router decoded it; of a broken address nothing. */
export const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '/'
