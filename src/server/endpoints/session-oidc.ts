import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { linkSubject } from '../../store/account-changes.ts'
import { accountBySubject } from '../../store/accounts.ts'
import { endpoint } from '../endpoint.ts'
import { notFound, Problem } from '../problem.ts'
import { setToken } from '../session/cookie.ts'
import { OIDC_RETURN, type OidcMemory } from '../session/oidc.ts'
import { begin, isClosed } from '../session/sign-in.ts'
import { signedInOf } from '../session/signed-in.ts'

const group = '登录'
const MEMORY = 'fadu-oidc'
const off = () => notFound('没有启用统一身份认证', '请用本系统账号登录')

/** Sign-in through a provider: proves the subject, never makes an account. Somebody signed in links the subject to his own account. */
export const oidcEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/session/oidc',
    name: '用统一身份认证登录',
    group,
    reach: 'open',
    perMinute: ({ policy }) => policy.signInsPerMinute,
    run: async ({ context: { oidc, secure, store }, request, reply }) => {
      if (!oidc) throw off()
      const { address, remembered } = await oidc.begin()
      // Names the session that asked, so that nobody else's browser can be made to link it.
      const memory = JSON.stringify({ ...remembered, links: signedInOf(request)?.session ?? '' })
      const text = Buffer.from(memory).toString('base64url')
      const value = `${text}.${store.secrets.mac(`oidc ${text}`)}`
      reply.setCookie(MEMORY, value, {
        path: '/api/session/oidc',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        maxAge: 600,
      })
      return reply.redirect(address)
    },
  }),
  endpoint({
    method: 'GET',
    path: OIDC_RETURN,
    name: '从统一身份认证返回',
    group,
    reach: 'open',
    perMinute: ({ policy }) => policy.signInsPerMinute,
    query: z.object({}).loose(),
    run: async ({ context, request, reply, address }) => {
      const { oidc, store, secure } = context
      if (!oidc) throw off()
      const memory = memoryIn(request.cookies[MEMORY], store.secrets.mac)
      reply.clearCookie(MEMORY, { path: '/api/session/oidc' })
      const subject = await oidc.finish(request.url.split('?')[1] ?? '', memory)
      const already = signedInOf(request)
      if (already && already.session === memory.links) {
        await linkSubject(store, already.accountId, subject)
        return reply.redirect('/app/')
      }
      const account = await accountBySubject(store, subject)
      if (!account || isClosed(context, account, context.clock()))
        throw new Problem(401, 'refused', [
          { says: '这个统一身份没有对应的可用账号', way: '请先用本系统账号登录后关联，或联系安全管理员' },
        ])
      setToken(reply, await begin(context, account, address), secure)
      return reply.redirect('/app/')
    },
  }),
]

function memoryIn(cookie: string | undefined, mac: (text: string) => string): OidcMemory & { readonly links: string } {
  const [text = '', sum = ''] = cookie?.split('.') ?? []
  if (text === '' || !same(mac(`oidc ${text}`), sum))
    throw new Problem(400, 'invalid', [{ says: '登录过程已经过期或不是从本系统开始的', way: '请回到登录页重新开始' }])
  return JSON.parse(Buffer.from(text, 'base64url').toString())
}

/** Compared under a throw-away key, so that time tells nothing. */
const same = (a: string, b: string): boolean => digest(a) === digest(b)
const digest = (text: string): string => createHmac('sha256', 'oidc').update(text).digest('hex')
