import { Refusal, refuse } from '../../kernel/refusal.ts'
import { setPassword } from '../../store/account-changes.ts'
import { accountById } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import { endSessionsOf } from '../../store/sessions.ts'
import type { Context, SignedIn } from '../context.ts'
import { signedOut } from '../problem.ts'
import { accountWork } from './account-work.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { passwordFaults, wasUsed } from './password-policy.ts'
import { begin } from './sign-in.ts'

/** Sets a new password after the old one was proved. All sessions end; the token of a new one is given. Throws a Refusal with every fault. */
export async function changePassword(
  context: Context,
  { accountId, person, name }: SignedIn,
  { current, next }: { readonly current: string; readonly next: string },
  address: string,
): Promise<string> {
  const { store, policy } = context
  const account = await accountById(store, accountId)
  if (!account) throw signedOut()
  if (!(await passwordMatches(account.password, current, policy)))
    throw refuse('原密码不正确', { way: '请重新输入原密码；忘记时请联系安全管理员重置', field: 'current' })
  const faults = passwordFaults(next, { account: account.login, name: account.name }, policy)
  if (faults.length > 0) throw new Refusal(faults)
  if (await wasUsed(next, [account.password, ...account.former], policy))
    throw refuse(`新密码不得与最近 ${policy.passwordHistory} 次用过的密码相同`, { way: '请换一个密码', field: 'next' })
  await setPassword(store, account.id, {
    password: await hashPassword(next, policy),
    mustChange: false,
    keeps: policy.passwordHistory,
    now: context.clock(),
  })
  await endSessionsOf(store, account.id)
  const work = accountWork(person, context.today(), name)
  await audit(store, { work, action: 'change-password', object: `account ${person}`, result: 'done', ip: address })
  return begin(context, account, address)
}
