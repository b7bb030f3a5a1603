import type { Day } from '../kernel/day.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { type Order, valueIn } from './cursor.ts'
import { conditionsOf, pageSql } from './list-sql.ts'
import { binding, first, rows } from './query.ts'
import { searchLevels, searchWindow } from './search-windows.ts'

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
  let newest = query.after === undefined ? await newestIn(store, kept) : (valueIn(order, query.after) as Day)
  let before: Day | undefined
  let level = 0
  const levelAfter = searchLevels()
  const found: Record<string, unknown>[] = []
  while (newest) {
    const window = searchWindow(level, newest, before)
    const missing = query.limit - found.length
    const bound = binding()
    const conditions = conditionsOf(store, work, kept, query, bound, window)
    const page = await rows(store.db, pageSql(kept, order, conditions, query.after, missing, bound), bound.values)
    found.push(...page)
    if (page.length >= missing || !window.from) break
    before = window.from
    level = levelAfter(page.length, missing - page.length)
    newest = await newestIn(store, kept, before)
  }
  return found
}

async function newestIn(store: Store, { sqlTable }: Kept, before?: Day): Promise<Day | null | undefined> {
  const earlier = before === undefined ? '' : ' where opened_on < $1::date'
  const text = `select max(opened_on) as day from ${sqlTable}${earlier}`
  return (await first<{ day: Day | null }>(store.db, text, before === undefined ? [] : [before]))?.day
}
