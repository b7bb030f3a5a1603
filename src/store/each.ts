import type { RowView } from '../kernel/wire.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { cursorOf, orderOf } from './cursor.ts'
import { catalogueFor } from './house.ts'
import { conditionsOf, pageSql } from './list-sql.ts'
import { binding, rows } from './query.ts'
import { listed, listedColumns, rowView } from './row-view.ts'

const BATCH = 1000

/**
 * Every row that a list would show, in its order, masked, in batches: memory stays flat whatever the number. With `fields`
 * each row carries those and no others, long ones included.
 */
export async function* eachRow(
  store: Store,
  work: Work,
  register: string,
  query: ListQuery,
  fields?: readonly string[],
): AsyncGenerator<RowView> {
  const kept = catalogueFor(store).kept(register)
  const order = orderOf(kept, query.order)
  const columns = listed(kept, fields)
  const batch = (after: string | undefined) => {
    const bound = binding()
    const conditions = conditionsOf(store, work, kept, query, bound)
    const text = pageSql(kept, order, conditions, after, BATCH, bound, { columns: listedColumns(columns) })
    return rows(store.db, text, bound.values)
  }
  let next: ReturnType<typeof batch> | undefined = batch(query.after)
  while (next) {
    const found: Awaited<typeof next> = await next
    const last = found[found.length - 1]
    // Asked for while these are worked on. Whoever stops before never looks at it.
    next = found.length === BATCH && last ? batch(cursorOf(order, last['@order'], last.id as string)) : undefined
    next?.catch(() => undefined)
    for (const row of found) yield rowView(store, kept, row, work.today, columns)
  }
}
