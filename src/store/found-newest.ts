import type { Day } from '../kernel/day.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { type Order, valueIn } from './cursor.ts'
import { conditionsOf, pageSql } from './list-sql.ts'
import { binding, first, rows } from './query.ts'
import { windowsFrom } from './search-windows.ts'

/** Whether a list is a search whose newest hits come first: what nearly every search is. */
export const searchesNewest = ({ search }: ListQuery, { by, descending }: Order): boolean =>
  search !== undefined && search.trim() !== '' && by === 'openedOn' && descending

/**
 * The page of such a search: window after window from the newest day, or from where the last page ended, until it is full.
 * So the cost follows what is shown, not what is found.
 */
export async function foundNewest(
  store: Store,
  work: Work,
  kept: Kept,
  order: Order,
  query: ListQuery & { readonly limit: number },
): Promise<readonly Record<string, unknown>[]> {
  const newest = query.after === undefined ? await newestIn(store, kept) : (valueIn(order, query.after) as Day)
  const found: Record<string, unknown>[] = []
  for (const window of newest ? windowsFrom(newest) : []) {
    const bound = binding()
    const conditions = conditionsOf(store, work, kept, query, bound, window)
    const text = pageSql(kept, order, conditions, query.after, query.limit - found.length, bound)
    found.push(...(await rows(store.db, text, bound.values)))
    if (found.length >= query.limit) break
  }
  return found
}

const newestIn = async (store: Store, { sqlTable }: Kept): Promise<Day | null | undefined> =>
  (await first<{ day: Day | null }>(store.db, `select max(opened_on) as day from ${sqlTable}`))?.day
