import { z } from 'zod'
import type { AccountView } from '../../kernel/wire-administration.ts'
import { type Account, accountById, accounts } from '../../store/accounts.ts'
import { sessionCounts, sessionsOf } from '../../store/sessions.ts'
import type { Context } from '../context.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'
import { accountActions, actOnAccount, makeAccount } from '../session/account-administration.ts'
import { isIdle, isLocked } from '../session/sign-in.ts'
import { sessionLine } from './own-sessions.ts'

const group = '账号管理'
const name = z.string().trim().min(1).max(60)
const login = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => /^[a-z][a-z0-9._-]{2,39}$/.test(text), {
    message: '账号名写法不正确',
    params: { way: '请用小写字母开头，3 至 40 个小写字母、数字或 . _ -' },
  })

/** For the security administrator: who may sign in. What people may do follows from their posts, which personnel keeps. */
export const accountEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/accounts',
    name: '查询账号',
    group,
    reach: 'security',
    query: z.object({ q: z.string().max(60).optional() }),
    run: async ({ context, query }) => {
      const counts = await sessionCounts(context.store)
      const found = await accounts(context.store, query.q?.trim())
      return { accounts: found.map((one) => accountView(context, one, counts.get(one.id) ?? 0)) }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/accounts',
    name: '开设账号',
    group,
    reach: 'security',
    audited: 'make-account',
    auditsItself: true,
    body: z.strictObject({
      account: login.meta({ title: '账号名' }),
      name: name.meta({ title: '姓名' }),
      person: identifier.optional().meta({ title: '人员' }),
      administers: z.enum(['system', 'security', 'audit']).optional().meta({ title: '管理职责' }),
    }),
    run: async ({ context, reply, body, work, address }) => {
      const made = await makeAccount(context, await work(), body, address)
      reply.code(201)
      return made
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/accounts/:id/:action',
    name: '停用、启用、解锁、重置账号',
    group,
    reach: 'security',
    audited: 'change-account',
    auditsItself: true,
    params: z.object({ id: identifier, action: z.enum(accountActions) }),
    body: z.strictObject({ reason: z.string().trim().min(2).max(500).meta({ title: '理由' }) }),
    run: async ({ context, params, body, work, address }) =>
      actOnAccount(context, await work(), params.id, params.action, { reason: body.reason, address }),
  }),
  endpoint({
    method: 'GET',
    path: '/api/accounts/:id/sessions',
    name: '查看账号的登录',
    group,
    reach: 'security',
    params: z.object({ id: identifier }),
    run: async ({ context, params, signedIn }) => {
      if (!(await accountById(context.store, params.id))) throw notFound('没有这个账号', '请刷新账号列表')
      const { session } = signedIn()
      return { sessions: (await sessionsOf(context.store, params.id)).map((one) => sessionLine(one, session)) }
    },
  }),
]

function accountView(context: Context, account: Account, sessions: number): AccountView {
  const { id, login, name, person, kind, lockedUntil, lastAt, passwordSetAt, mustChange, totp, linked } = account
  const now = context.clock()
  const locked = isLocked(account, now)
  const state = account.disabled ? 'disabled' : locked ? 'locked' : isIdle(context, account, now) ? 'frozen' : 'active'
  return {
    id,
    account: login,
    name,
    ...(kind === 'business' ? { person } : { administers: kind }),
    state,
    ...(locked && lockedUntil !== undefined && { lockedUntil }),
    ...(lastAt !== undefined && { signedInAt: lastAt }),
    passwordSetAt,
    mustChangePassword: mustChange,
    totp: totp !== undefined && !totp.pending,
    linked,
    sessions,
  }
}
