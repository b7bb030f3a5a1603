import { refuse } from '../kernel/refusal.ts'
import type { PageView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { afterSql, cursorOf, type Order, orderOf, orderSql } from './cursor.ts'
import { filterSql, likeOf } from './filters.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { namesInRows } from './naming.ts'
import { entitled, openers, readers } from './permission.ts'
import { type Binding, binding, rows } from './query.ts'
import { listed, listedColumns, rowView } from './row-view.ts'
import { placedIn, scopeSql } from './scope-sql.ts'
import { queryOf } from './search-terms.ts'

const MOST_COUNTED = 10_000
const LONGEST_PAGE = 200

/**
 * One page of a register within the reach of the actor, masked. Pages follow one another by key, so the hundred-thousandth
 * costs what the first does. Totals are exact up to 10,000. Throws NotPermitted, and a Refusal for a query that cannot be.
 */
export async function list(store: Store, work: Work, register: string, query: ListQuery): Promise<PageView> {
  const kept = catalogueFor(store).kept(register)
  const limit = query.limit ?? 50
  if (!Number.isInteger(limit) || limit < 1 || limit > LONGEST_PAGE)
    throw refuse(`每页行数应当在 1 至 ${LONGEST_PAGE} 之间`, { field: 'limit' })
  const order = orderOf(kept, query.order)
  const bound = binding()
  const conditions = conditionsOf(store, work, kept, query, bound)
  const total = query.total ? countSql(kept, conditions) : undefined
  const shown = listed(kept)
  const columns = listedColumns(shown)
  const text = pageSql(kept, order, conditions, query.after, limit + 1, bound, { columns, ...(total && { total }) })
  const found = await rows(store.db, text, bound.values)
  const page = found.slice(0, limit)
  const last = page[page.length - 1]
  const views = page.map((row) => rowView(store, kept, row, work.today, shown))
  return {
    rows: views,
    names: Object.fromEntries(await namesInRows(store, kept.register.fields, views)),
    ...(found.length > limit && last && { next: cursorOf(order, last['@order'], last.id as string) }),
    ...(query.total && { total: await totalOf(store, kept, work, query, found) }),
    can: canOf(work, kept),
  }
}

/** Everything that a row must meet: the reach, the filters, the search. */
export function conditionsOf(
  store: Store,
  work: Work,
  kept: Kept,
  query: ListQuery,
  bound: Binding,
): readonly string[] {
  const scope = scopeSql(placedIn(kept), readers(work.actor, kept.register), work.actor.person, bound)
  const filters = (query.filters ?? []).map((filter) => filterSql(kept, filter, work.today, store.secrets, bound))
  return [...(scope === 'true' ? [] : [scope]), ...filters, ...searchSql(kept, query.search, bound)]
}

/** Two neighbouring signs narrow it down by index, the text itself decides. */
export function searchSql(kept: Kept, asked: string | undefined, { bind }: Binding): readonly string[] {
  const words = (asked ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  if (kept.searched.length === 0)
    throw refuse(`「${kept.register.name}」没有可以搜索的内容`, { way: '请改用筛选', field: 'q' })
  const query = queryOf(words.join(' '))
  const found = words.map((word) => {
    const pattern = bind(likeOf(word))
    return `(${kept.searched.map(({ column }) => `t.${quoted(column)} ilike ${pattern}`).join(' or ')})`
  })
  return [...(query ? [`t.search_terms @@ ${bind(query)}::tsquery`] : []), ...found]
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

export const countSql = (kept: Kept, conditions: readonly string[]): string =>
  `select count(*) from (select 1 from ${kept.sqlTable} t ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} limit ${MOST_COUNTED + 1}) counted`

async function totalOf(
  store: Store,
  kept: Kept,
  work: Work,
  query: ListQuery,
  found: readonly Readonly<Record<string, unknown>>[],
): Promise<NonNullable<PageView['total']>> {
  const known = found[0]?.['@total'] as number | undefined
  const n = known ?? (query.after === undefined ? 0 : await counted(store, kept, work, query))
  return n > MOST_COUNTED ? { n: MOST_COUNTED, more: true } : { n, more: false }
}

async function counted(store: Store, kept: Kept, work: Work, query: ListQuery): Promise<number> {
  const bound = binding()
  const conditions = conditionsOf(store, work, kept, query, bound)
  const [row] = await rows<{ n: number }>(store.db, `select (${countSql(kept, conditions)}) as n`, bound.values)
  return row?.n ?? 0
}

function canOf({ actor }: Work, kept: Kept): PageView['can'] {
  const create = entitled(actor, openers(kept)).length > 0
  const amend = entitled(actor, kept.register.access.amend).length > 0
  return { create, amend, export: entitled(actor, kept.register.access.read).length > 0, import: create }
}
