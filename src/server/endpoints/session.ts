import { z } from 'zod'
import { audit } from '../../store/audit.ts'
import { endSession, sessionByToken } from '../../store/sessions.ts'
import type { Context } from '../context.ts'
import { type Asked, endpoint } from '../endpoint.ts'
import { notFound, signedOut } from '../problem.ts'
import { sessionView as shape } from '../schema/more-view-schema.ts'
import { accountWork } from '../session/account-work.ts'
import { changePassword } from '../session/change-password.ts'
import { clearToken, setToken, tokenHash, tokenIn } from '../session/cookie.ts'
import { demonstrationAccounts } from '../session/demonstration-accounts.ts'
import { signedInBy } from '../session/load-session.ts'
import { sessionView } from '../session/session-view.ts'
import { signIn } from '../session/sign-in.ts'

const group = '登录'
const secret = z.string().min(1).max(200)

export const sessionEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/session/ways',
    name: '有哪些登录方式',
    group,
    reach: 'open',
    run: async ({ context: { oidc, mode } }) => ({
      password: true,
      ...(oidc && { oidc: { name: oidc.name, address: '/api/session/oidc' } }),
      demonstration: mode === 'demonstration',
    }),
  }),
  endpoint({
    method: 'GET',
    path: '/api/session/demonstration-accounts',
    name: '演示账号',
    group,
    reach: 'open',
    run: async ({ context }) => {
      if (context.mode !== 'demonstration') throw notFound()
      return { accounts: await demonstrationAccounts(context) }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/session',
    name: '登录',
    group,
    reach: 'open',
    audited: 'sign-in',
    auditsItself: true,
    perMinute: ({ policy }) => policy.signInsPerMinute,
    body: z.strictObject({ account: secret.meta({ title: '账号' }), password: secret.meta({ title: '密码' }) }),
    answers: shape,
    run: async ({ context, reply, body, address }) => {
      const token = await signIn(context, { ...body, address })
      return opened(context, reply, token)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/session',
    name: '当前登录',
    group,
    reach: 'session',
    answers: shape,
    run: async ({ context, signedIn }) => sessionView(context, signedIn()),
  }),
  endpoint({
    method: 'DELETE',
    path: '/api/session',
    name: '退出登录',
    group,
    reach: 'session',
    audited: 'sign-out',
    auditsItself: true,
    run: async ({ context, request, reply, signedIn, address }) => {
      const { person, name } = signedIn()
      const token = tokenIn(request, context.secure)
      if (token) await endSession(context.store, tokenHash(token))
      clearToken(reply, context.secure)
      const work = accountWork(person, context.today(), name)
      await audit(context.store, { work, action: 'sign-out', object: `account ${person}`, result: 'done', ip: address })
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/session/password',
    name: '修改密码',
    group,
    reach: 'session',
    audited: 'change-password',
    auditsItself: true,
    perMinute: ({ policy }) => policy.signInsPerMinute,
    body: z.strictObject({ current: secret.meta({ title: '原密码' }), next: secret.meta({ title: '新密码' }) }),
    answers: shape,
    run: async ({ context, reply, body, signedIn, address }) => {
      const token = await changePassword(context, signedIn(), body, address)
      return opened(context, reply, token)
    },
  }),
]

/** Sets the cookie of a new session and says who is signed in. */
export async function opened(context: Context, reply: Asked['reply'], token: string) {
  setToken(reply, token, context.secure)
  const session = await sessionByToken(context.store, tokenHash(token))
  if (!session) throw signedOut()
  return sessionView(context, signedInBy(context, session, context.clock()))
}
