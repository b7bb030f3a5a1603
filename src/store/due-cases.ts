import type { Day } from '../kernel/day.ts'
import type { Place } from '../kernel/role.ts'
import type { Kept } from './catalogue.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { rows } from './query.ts'

/** An open case whose leading deadline is near or past. */
export interface DueCase extends Place {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly state: string
  readonly due: Day
}
const MOST = 20_000

/** Every open case that is due by a day, those due first at the front. For the system's own reminders: it asks for no permission. */
export async function dueCases(store: Store, by: Day): Promise<readonly DueCase[]> {
  const kept = catalogueFor(store).all.filter(({ procedure }) => procedure !== undefined)
  const found = await Promise.all(kept.map((one) => dueIn(store, one, by)))
  return found.flat().toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

async function dueIn(store: Store, { register, sqlTable, assigned }: Kept, by: Day): Promise<readonly DueCase[]> {
  const handledBy = assigned === undefined ? '' : `, ${quoted(assigned)} as assigned`
  const found = await rows<Omit<DueCase, 'register'>>(
    store.db,
    `select id, caption as title, state, due, region, unit, created_by as "createdBy"${handledBy} from ${sqlTable}
     where ended_on is null and due <= $1 order by due, id limit ${MOST}`,
    [by],
  )
  return found.map((one) => ({ ...one, register: register.id }))
}
