import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The token of a session travels in a cookie that no script reads; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** __Host- binds the cookie to this host and to TLS; without TLS (a demonstration on one machine) the browser would refuse it. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-fadu' : 'fadu')

const attributes = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const

export const tokenIn = ({ cookies }: FastifyRequest, secure: boolean): string | undefined => {
  const token = cookies[cookieName(secure)]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}
export const setToken = (reply: FastifyReply, token: string, secure: boolean): void => {
  reply.setCookie(cookieName(secure), token, attributes(secure))
}
export const clearToken = (reply: FastifyReply, secure: boolean): void => {
  reply.clearCookie(cookieName(secure), attributes(secure))
}
