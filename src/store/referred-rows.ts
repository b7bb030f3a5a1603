import type { Referred } from '../kernel/procedure.ts'
import type { Field } from '../kernel/register.ts'
import { revealed } from './codec.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { load } from './loaded.ts'
import { referred } from './naming.ts'

type Values = Readonly<Record<string, unknown>>

/** The rows that the references among some values name, by id, for guards and letters; without their personal data. */
export async function referredRows(
  store: Store,
  fields: Readonly<Record<string, Field>>,
  values: Values,
): Promise<(id: string) => Referred | undefined> {
  const found = new Map<string, Referred>()
  for (const [register, ids] of referred(fields, values)) {
    const kept = catalogueFor(store).all.find((one) => one.register.id === register)
    if (!kept) continue
    const impersonal = Object.entries(kept.register.fields as Readonly<Record<string, Field>>).filter(
      ([, field]) => !field.personal,
    )
    for (const row of await load(store, kept, 'where t.id = any($1)', [[...ids]])) {
      const shown = Object.fromEntries(impersonal.map(([name]) => [name, row.values[name]]))
      found.set(row.id, { row: revealed(kept.register.fields, shown, store.secrets, null), state: row.state })
    }
  }
  return (id) => found.get(id)
}
