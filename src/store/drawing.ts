import type { Day } from '../kernel/day.ts'
import type { Field } from '../kernel/register.ts'
import type { Store } from './contract.ts'
import { houseOf } from './house.ts'
import { type Drawn, seriesOf } from './serials.ts'

/** Draws a number for each of the fields, in the series of the year of a day. */
export async function drawAll(
  store: Store,
  fields: readonly (readonly [string, Field])[],
  on: Day,
): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>()
  for (const [name, { pattern }] of fields)
    drawn.set(
      name,
      await houseOf(store).serials.draw(store.db, store.inTransaction, seriesOf(pattern ?? '{n}', store.office, on)),
    )
  return drawn
}
