import { type Day, isDay, yearOf } from '../kernel/day.ts'
import type { Reason } from '../kernel/refusal.ts'
import type { Kept } from './catalogue.ts'
import { areClosed } from './closed-years.ts'
import type { Store } from './contract.ts'
import { houseOf } from './house.ts'

/** Nothing new is put into a year that its unit has closed; a row that is there may still be amended, with a reason. */
export async function closedFor(
  store: Store,
  { register }: Kept,
  unit: string,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Reason[]> {
  const dated = values[register.dated]
  if (!register.closes || !isDay(dated)) return []
  const year = yearOf(dated as Day)
  const asked = { register: register.id, unit, year }
  const closed = store.inTransaction ? (await areClosed(store.db, [asked]))[0] : await houseOf(store).closedYears(asked)
  if (!closed) return []
  return [
    {
      says: `「${register.name}」${year} 年度已结账，不能再登记该年度的事项`,
      way: '请先撤销该年度的结账并说明原因，登记后重新结账',
      field: register.dated,
    },
  ]
}
