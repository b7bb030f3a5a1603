import { refuse } from '../../kernel/refusal.ts'
import type { TotpEnrolmentView } from '../../kernel/wire-administration.ts'
import { noteFailure, setTotp, spendTotp } from '../../store/account-changes.ts'
import { accountById } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import { endSession, renewSession } from '../../store/sessions.ts'
import type { Context, SignedIn } from '../context.ts'
import { instantPlus } from '../instants.ts'
import { Problem, signedOut } from '../problem.ts'
import { accountWork } from './account-work.ts'
import { newToken, tokenHash } from './cookie.ts'
import { newTotpSecret, totpAccepts, totpAddress } from './totp.ts'

/** A secret that waits to be confirmed by its first code. An account that has a second factor keeps it: only an administrator resets it. */
export async function enrolTotp(context: Context, signedIn: SignedIn): Promise<TotpEnrolmentView> {
  const account = await accountById(context.store, signedIn.accountId)
  if (!account) throw signedOut()
  if (account.totp && !account.totp.pending)
    throw refuse('这个账号已经绑定了动态口令', { way: '更换手机时请联系安全管理员重置' })
  const secret = newTotpSecret()
  await setTotp(context.store, account.id, { secret, pending: true })
  return { secret, address: totpAddress(secret, account.login, context.store.office.bureau) }
}

/** Proves the second factor by a code. Gives the token of the same session, renewed. Throws 401 with a sentence. */
export async function enterTotp(
  context: Context,
  signedIn: SignedIn,
  token: string,
  code: string,
  address: string,
): Promise<string> {
  const { store, clock, policy } = context
  const account = await accountById(store, signedIn.accountId)
  if (!account?.totp) throw refuse('这个账号还没有绑定动态口令', { way: '请先绑定' })
  const now = clock()
  const counter = totpAccepts(account.totp.secret, code, now, account.totp.usedUpTo)
  // Of two requests with the same code at once, one uses it.
  if (counter === undefined || !(await spendTotp(store, account.id, counter))) {
    const locked = await noteFailure(store, account.id, {
      most: policy.failedSignIns,
      until: instantPlus(now, policy.lockMinutes * 60),
      now,
    })
    if (locked) await endSession(store, tokenHash(token))
    await note(context, signedIn, locked ? 'wrong code, locked' : 'wrong code', address)
    throw new Problem(401, 'refused', [
      {
        says: '动态口令不正确',
        way: '请等手机上的口令更新后再输入，并核对手机时间；多次失败将锁定账号',
        field: 'code',
      },
    ])
  }
  const renewed = newToken()
  await renewSession(store, tokenHash(token), { token: tokenHash(renewed), csrf: newToken(), step: 'second' })
  await note(context, signedIn, 'done', address)
  return renewed
}

const note = ({ store, today }: Context, { person, name }: SignedIn, result: string, ip: string): Promise<unknown> =>
  audit(store, {
    work: accountWork(person, today(), name),
    action: 'second-factor',
    object: `account ${person}`,
    result,
    ip,
  })
