import { refuse } from '../kernel/refusal.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { afterSql, type Order, orderSql } from './cursor.ts'
import { filterSql, likeOf } from './filters.ts'
import { quoted } from './names.ts'
import { readers } from './permission.ts'
import type { Binding } from './query.ts'
import { listed, listedColumns } from './row-view.ts'
import { placedIn, scopeSql } from './scope-sql.ts'
import { queryOf } from './search-terms.ts'
import { type SearchWindow, searchedSql } from './search-windows.ts'

export const MOST_COUNTED = 10_000

/** Everything that a row must meet: the reach, the filters, the search. */
export function conditionsOf(
  store: Store,
  work: Work,
  kept: Kept,
  query: ListQuery,
  bound: Binding,
  window?: SearchWindow,
): readonly string[] {
  const scope = scopeSql(placedIn(kept), readers(work.actor, kept.register), work.actor.person, bound)
  const filters = (query.filters ?? []).map((filter) => filterSql(kept, filter, work.today, store.secrets, bound))
  return [...(scope === 'true' ? [] : [scope]), ...filters, ...searchSql(kept, query.search, bound, window)]
}

/** Two neighbouring signs narrow it down by index, the text itself decides. */
export function searchSql(
  kept: Kept,
  asked: string | undefined,
  { bind }: Binding,
  window?: SearchWindow,
): readonly string[] {
  const words = (asked ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  if (kept.searched.length === 0)
    throw refuse(`「${kept.register.name}」没有可以搜索的内容`, { way: '请改用筛选', field: 'q' })
  const query = [queryOf(words.join(' ')), window?.block].filter(Boolean).join(' & ')
  const found = words.map((word) => {
    const pattern = bind(likeOf(word))
    return `(${kept.searched.map(({ column }) => `t.${quoted(column)} ilike ${pattern}`).join(' or ')})`
  })
  const days = [
    ...(window?.from ? [`t.opened_on >= ${bind(window.from)}::date`] : []),
    ...(window?.before ? [`t.opened_on < ${bind(window.before)}::date`] : []),
  ]
  return [...(query ? [`${searchedSql('t.')} @@ ${bind(query)}::tsquery`] : []), ...days, ...found]
}

/** The comment keeps the statement from being planned once for all values. */
export function pageSql(
  kept: Kept,
  order: Order,
  conditions: readonly string[],
  after: string | undefined,
  limit: number,
  bound: Binding,
  {
    columns = listedColumns(listed(kept)),
    total,
  }: { readonly columns?: readonly string[]; readonly total?: string } = {},
): string {
  const all = [...conditions, ...(after === undefined ? [] : [afterSql(order, after, bound)])]
  const where = all.length > 0 ? `where ${all.join(' and ')}` : ''
  const list = [...columns, `${order.sql} as "@order"`, ...(total ? [`(${total}) as "@total"`] : [])]
  return `/* plan */ select ${list.join(', ')} from ${kept.sqlTable} t ${where} order by ${orderSql(order)} limit ${limit}`
}

/** Counts what meets the conditions, a little further than a total is told. */
export const countSql = (kept: Kept, conditions: readonly string[]): string =>
  `select count(*) from (select 1 from ${kept.sqlTable} t ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} limit ${MOST_COUNTED + 1}) counted`
