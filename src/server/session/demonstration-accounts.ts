import type { DemonstrationAccountView } from '../../kernel/wire-administration.ts'
import { addAccount } from '../../store/account-changes.ts'
import { accountByLogin, accounts } from '../../store/accounts.ts'
import type { Store } from '../../store/contract.ts'
import { namesOf } from '../../store/naming.ts'
import type { Context } from '../context.ts'
import type { Policy } from '../policy.ts'
import { hashPassword } from './password.ts'
import { administratorRoles } from './signed-in.ts'

/** Printed on the sign-in page of the demonstration; such accounts are refused everywhere else. */
const DEMONSTRATION_PASSWORD = 'Yunzhou-2025'
const SHOWN = 40

export interface DemonstrationAccount {
  readonly login: string
  readonly name: string
  /** The staff member, or which administration. */
  readonly is: { readonly person: string } | { readonly administers: 'system' | 'security' | 'audit' }
}

/** Makes the accounts of the demonstration; those that are there stay as they are. Throws outside a demonstration. */
export async function createDemonstrationAccounts(
  store: Store,
  wanted: readonly DemonstrationAccount[],
  policy: Policy,
): Promise<void> {
  if (store.office.demonstration === undefined)
    throw new Error('accounts of the demonstration belong to a demonstration')
  const password = await hashPassword(DEMONSTRATION_PASSWORD, policy)
  for (const { login, name, is } of wanted) {
    if (await accountByLogin(store, login)) continue
    const whose =
      'person' in is
        ? { person: is.person, kind: 'business' as const }
        : { person: `administrator-${is.administers}`, kind: is.administers }
    await addAccount(store, { ...whose, login, name, password, mustChange: false, demonstration: true })
  }
}

/** What the sign-in page of the demonstration offers: staff first, as they stand in the list of posts, then administrators. */
export async function demonstrationAccounts(context: Context): Promise<readonly DemonstrationAccountView[]> {
  const all = (await accounts(context.store)).filter((one) => one.demonstration).slice(0, SHOWN)
  const views = await Promise.all(
    all.map(async ({ login, name, kind, person, madeAt }) => {
      const holding = kind === 'business' ? (await context.actors.get(person, context.today())).holdings[0] : undefined
      const names = await namesOf(context.store, holding ? [holding.unit] : [])
      return {
        madeAt,
        kind,
        account: login,
        password: DEMONSTRATION_PASSWORD,
        name,
        roleName: holding?.post ?? (kind === 'business' ? '' : administratorRoles[kind].name),
        unitName: (holding && names.get(holding.unit)) ?? context.store.office.bureau,
      }
    }),
  )
  return views
    .toSorted((a, b) => Number(a.kind !== 'business') - Number(b.kind !== 'business') || (a.madeAt < b.madeAt ? -1 : 1))
    .map(({ madeAt: _, kind: __, ...view }) => view)
}
