import type { Instant } from '../../kernel/wire.ts'
import { noteFailure, noteSignIn } from '../../store/account-changes.ts'
import { type Account, accountByLogin } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import { endSessionsBeyond, openSession } from '../../store/sessions.ts'
import type { Context } from '../context.ts'
import { instantPlus, secondsBetween } from '../instants.ts'
import { Problem } from '../problem.ts'
import { accountWork } from './account-work.ts'
import { newToken, tokenHash } from './cookie.ts'
import { passwordMatches } from './password.ts'

export interface SignInInput {
  readonly account: string
  readonly password: string
  readonly address: string
}

/** Proves somebody by account and password and opens a session. Throws 401 with one sentence, whatever was wrong. Gives the token. */
export async function signIn(context: Context, input: SignInInput): Promise<string> {
  const { store, policy, clock } = context
  const account = await accountByLogin(store, input.account.trim().toLowerCase())
  const right = await passwordMatches(account?.password, input.password, policy)
  const closed = account === undefined || isClosed(context, account, clock())
  if (!right || closed) {
    if (account) await failed(context, account, input.address, right)
    else await note(context, 'unknown', 'sign-in', 'unknown account', input.address)
    throw wrong(context)
  }
  return begin(context, account, input.address)
}

/** Opens a session for somebody who has proved who he is: the oldest ones beyond the allowed number end. */
export async function begin(context: Context, account: Account, address: string): Promise<string> {
  const { store, policy, clock } = context
  const token = newToken()
  const now = clock()
  await openSession(store, {
    token: tokenHash(token),
    account: account.id,
    csrf: newToken(),
    step: 'first',
    ip: address,
    openedAt: now,
    expiresAt: instantPlus(now, policy.sessionHours * 3600),
  })
  await endSessionsBeyond(store, account.id, policy.sessionsAtOnce)
  context.sessions.forget()
  await noteSignIn(store, account.id, now)
  await note(context, account.person, 'sign-in', 'done', address)
  return token
}

/** Locked after failures, frozen or disabled by an administrator, or idle for too long. */
export const isClosed = (context: Context, account: Account, now: Instant): boolean =>
  isLocked(account, now) || account.disabled || isIdle(context, account, now)
export const isLocked = ({ lockedUntil }: Account, now: Instant): boolean =>
  lockedUntil !== undefined && lockedUntil > now
/** An account that was never used is not idle: its first password is short-lived anyway. */
export const isIdle = (
  { policy }: Context,
  { lastAt, demonstration }: Pick<Account, 'lastAt' | 'demonstration'>,
  now: Instant,
): boolean => !demonstration && lastAt !== undefined && secondsBetween(lastAt, now) > policy.idleAccountDays * 86_400

async function failed(context: Context, account: Account, address: string, right: boolean): Promise<void> {
  const { store, policy, clock, metrics } = context
  metrics.count('fadu_sign_in_failures_total', 'Failed attempts to sign in.')
  const now = clock()
  // A right password on a closed account is no failed guess: it must not prolong the lock.
  const locked = right
    ? false
    : await noteFailure(store, account.id, {
        most: policy.failedSignIns,
        until: instantPlus(now, policy.lockMinutes * 60),
        now,
      })
  await note(
    context,
    account.person,
    'sign-in',
    right ? 'closed account' : locked ? 'wrong password, locked' : 'wrong password',
    address,
  )
}

const wrong = ({ policy }: Context): Problem =>
  new Problem(401, 'refused', [
    {
      says: '账号或密码不正确，或者账号暂时不能使用',
      way: `请核对后重试；连续失败 ${policy.failedSignIns} 次将锁定 ${policy.lockMinutes} 分钟，需要帮助请联系安全管理员`,
    },
  ])

const note = (
  { store, today }: Context,
  person: string,
  action: string,
  result: string,
  ip: string,
): Promise<unknown> =>
  audit(store, { work: accountWork(person, today()), action, object: `account ${person}`, result, ip })
