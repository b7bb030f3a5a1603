import type { Holding, Place } from '../kernel/role.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { first } from './query.ts'

/** The region in which a unit lies, as the units are registered; undefined where no such unit is. */
export async function seatOf(store: Store, unit: string): Promise<string | undefined> {
  const kept = catalogueFor(store).all.find(({ register }) => register.id === 'organization.units')
  if (!kept) return undefined
  const column = quoted(kept.byField.get('seat')?.column ?? 'region')
  const found = await first<{ seat: string | null }>(
    store.db,
    `select ${column} as seat from ${kept.sqlTable} where id = $1`,
    [unit],
  )
  return found?.seat ?? undefined
}

/** Whether a unit is one of somebody's own, or a registered one of that region: nothing is put where nobody is. */
export const isThere = async (store: Store, holdings: readonly Holding[], { unit, region }: Place): Promise<boolean> =>
  holdings.some(({ role, units }) => role.scope === 'all' || units.includes(unit)) ||
  (await seatOf(store, unit)) === region
