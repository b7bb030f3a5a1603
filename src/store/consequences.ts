import type { Deed } from '../kernel/consequence.ts'
import { type Module, proceduresOf, registersOf } from '../kernel/module.ts'
import type { Reaction, Store, Work } from './contract.ts'
import { save } from './save.ts'
import { take } from './take.ts'

/** The consequences that modules declare, as what the store reacts to. */
export const consequencesOf = (modules: readonly Module[]): readonly Reaction[] =>
  modules.flatMap(({ consequences = [] }) =>
    consequences.map(
      ({ on, brings }): Reaction => ({
        on,
        react: async (tx, work, { view }) => {
          for (const deed of brings(view)) await done(tx, work, deed)
        },
      }),
    ),
  )

async function done(store: Store, work: Work, deed: Deed): Promise<void> {
  if ('opens' in deed) {
    const { opens, row, id } = deed
    if (registersOf(store.modules).some((one) => one.id === opens))
      await save(store, work, opens, { row: known(row), ...(id !== undefined && { id }) })
    return
  }
  const { takes, id, step, on, data, fills } = deed
  if (!proceduresOf(store.modules).some((one) => one.id === takes)) return
  await take(store, work, takes, id, step, {
    ...(on !== undefined && { on }),
    ...(data && { data: known(data) }),
    ...(fills && { fills: known(fills) }),
  })
}

/** What the case does not say is not said of the other one either. */
const known = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
