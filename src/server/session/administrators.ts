import { Refusal, refuse } from '../../kernel/refusal.ts'
import type { Administration } from '../../kernel/wire-administration.ts'
import { addAccount } from '../../store/account-changes.ts'
import { accounts } from '../../store/accounts.ts'
import { audit } from '../../store/audit.ts'
import type { Store } from '../../store/contract.ts'
import { today } from '../../store/today.ts'
import { transaction } from '../../store/transaction.ts'
import type { Policy } from '../policy.ts'
import { accountWork } from './account-work.ts'
import { hashPassword } from './password.ts'
import { passwordFaults } from './password-policy.ts'
import { administratorRoles } from './signed-in.ts'

export interface Administrator {
  readonly administers: Administration
  readonly login: string
  /** A person's own name: there are no shared accounts. */
  readonly name: string
  /** Changed at the first sign-in. */
  readonly password: string
}

/**
 * The three named administrators of a new installation. Refuses when there are accounts already, when one of the three is missing,
 * when two are the same person, or when a password is weak; then none is made.
 */
export async function createAdministrators(
  store: Store,
  three: readonly Administrator[],
  policy: Policy,
): Promise<void> {
  const missing = Object.keys(administratorRoles).filter((kind) => three.every((one) => one.administers !== kind))
  if (missing.length > 0 || three.length !== 3)
    throw refuse('须同时设立系统管理员、安全管理员、审计管理员各一名', { way: '请分别填写三名管理员的姓名和账号' })
  if (new Set(three.map(({ name }) => name.trim())).size !== 3 || new Set(three.map(({ login }) => login)).size !== 3)
    throw refuse('三名管理员必须是不同的人，不得互相兼任', { way: '请填写三个不同的姓名和账号' })
  if ((await accounts(store)).length > 0)
    throw refuse('已经有账号，不能再次初始化', { way: '请由安全管理员在系统中管理账号' })
  const faults = three.flatMap(({ password, login, name }) =>
    passwordFaults(password, { account: login, name }, policy),
  )
  if (faults.length > 0) throw new Refusal(faults)
  const hashed = await Promise.all(three.map(({ password }) => hashPassword(password, policy)))
  await transaction(store, async (tx) => {
    for (const [index, { administers, login, name }] of three.entries()) {
      const person = `administrator-${administers}`
      const password = hashed[index] as string
      await addAccount(tx, {
        person,
        login: login.toLowerCase(),
        name: name.trim(),
        kind: administers,
        password,
        mustChange: true,
      })
      const work = { ...accountWork('command', today(store)), via: 'command' as const }
      await audit(tx, { work, action: 'make-account', object: `account ${person}`, result: 'done' })
    }
  })
}
