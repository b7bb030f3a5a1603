import { randomInt } from 'node:crypto'
import { refuse } from '../../kernel/refusal.ts'
import type { AccountMadeView, NewAccount } from '../../kernel/wire-administration.ts'
import { addAccount, endLock, linkSubject, setDisabled, setPassword, setTotp } from '../../store/account-changes.ts'
import { type Account, accountById, accounts } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import type { Store, Work } from '../../store/contract.ts'
import { newId } from '../../store/identity.ts'
import { endSessionsOf } from '../../store/sessions.ts'
import { transaction } from '../../store/transaction.ts'
import type { Context } from '../context.ts'
import { notFound } from '../problem.ts'
import { hashPassword } from './password.ts'

export const accountActions = [
  'disable',
  'enable',
  'unlock',
  'reset-password',
  'reset-totp',
  'sign-out',
  'unlink',
] as const
type Action = (typeof accountActions)[number]

/** Makes an account for a member of the staff or an administrator, with a password for the first sign-in only. */
export async function makeAccount(
  context: Context,
  work: Work,
  {
    account: login,
    name,
    person,
    administers,
  }: { readonly [K in keyof NewAccount]: NewAccount[K] | undefined } & { account: string; name: string },
  address: string,
): Promise<AccountMadeView> {
  if ((person === undefined) === (administers === undefined))
    throw refuse('账号必须属于一名工作人员，或者承担一项管理职责，二者择一', {
      way: '管理员不得兼有业务账号',
      field: 'person',
    })
  // Throws NotFound for somebody who is not on the staff.
  if (person !== undefined) await context.actors.get(person, work.today)
  const password = firstPassword()
  const hashed = await hashPassword(password, context.policy)
  return transaction(context.store, async (tx) => {
    const whose = person ?? `administrator-${administers}-${newId(context.clock())}`
    const id = await addAccount(tx, {
      person: whose,
      login,
      name,
      kind: administers ?? 'business',
      password: hashed,
      mustChange: true,
    })
    await audit(tx, { work, action: 'make-account', object: `account ${whose}`, result: 'done', ip: address })
    return { id, account: login, password }
  })
}

/** Changes an account; who it belongs to is told the reason by the audit log. Nobody acts on the own account. */
export async function actOnAccount(
  context: Context,
  work: Work,
  id: string,
  action: Action,
  { reason, address }: { readonly reason: string; readonly address: string },
): Promise<AccountMadeView | { readonly done: true }> {
  const account = await accountById(context.store, id)
  if (!account) throw notFound('没有这个账号', '请刷新账号列表')
  if (account.person === work.actor.person)
    throw refuse('不能对自己的账号做这项操作', { way: '修改密码请到「我的账号」；其他事项请由另一名安全管理员办理' })
  await keepsOneAdministrator(context.store, account, action)
  const password = action === 'reset-password' ? firstPassword() : undefined
  const hashed = password && (await hashPassword(password, context.policy))
  await transaction(context.store, async (tx) => {
    await change(tx, context, account, action, hashed)
    const object = `account ${account.person}`
    await audit(tx, { work, action: `${action}-account`, object, result: `done: ${reason}`, ip: address })
  })
  return password ? { id, account: account.login, password } : { done: true }
}

async function change(
  tx: Store,
  { policy, clock }: Context,
  { id }: Account,
  action: Action,
  hashed?: string,
): Promise<void> {
  if (action === 'disable') await setDisabled(tx, id, true)
  if (action === 'enable') await setDisabled(tx, id, false)
  if (action === 'unlock') await endLock(tx, id)
  if (action === 'reset-totp') await setTotp(tx, id, undefined)
  if (action === 'unlink') await linkSubject(tx, id, undefined)
  if (hashed)
    await setPassword(tx, id, { password: hashed, mustChange: true, keeps: policy.passwordHistory, now: clock() })
  if (action !== 'enable' && action !== 'unlock') await endSessionsOf(tx, id)
}

/** Without an audit administrator nobody would watch, without a security administrator nobody could help. */
async function keepsOneAdministrator(store: Store, account: Account, action: Action): Promise<void> {
  if (action !== 'disable' || account.kind === 'business') return
  const others = (await accounts(store)).filter(
    (one) => one.kind === account.kind && one.id !== account.id && !one.disabled,
  )
  if (others.length === 0)
    throw refuse('这是该类管理员唯一可用的账号，不能停用', { way: '请先开设接任者的账号，再停用这个账号' })
}

const SIGNS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '-+=#@%']

/** Sixteen signs of four classes that are not taken for one another. */
function firstPassword(): string {
  const all = SIGNS.join('')
  const pick = (from: string) => from[randomInt(from.length)] as string
  const signs = [...SIGNS.map(pick), ...Array.from({ length: 12 }, () => pick(all))]
  for (let at = signs.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[signs[at], signs[other]] = [signs[other] as string, signs[at] as string]
  }
  return signs.join('')
}
