import { refuse } from '../kernel/refusal.ts'
import type { PageView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery, Store, Work } from './contract.ts'
import { cursorOf, orderOf } from './cursor.ts'
import { foundNewest, searchesNewest } from './found-newest.ts'
import { catalogueFor } from './house.ts'
import { conditionsOf, countSql, MOST_COUNTED, pageSql } from './list-sql.ts'
import { namesInRows } from './naming.ts'
import { entitled, openers } from './permission.ts'
import { binding, rows } from './query.ts'
import { listed, listedColumns, rowView } from './row-view.ts'

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
  const found = searchesNewest(query, order)
    ? await foundNewest(store, work, kept, order, { ...query, limit: limit + 1 })
    : await rows(
        store.db,
        pageSql(kept, order, conditions, query.after, limit + 1, bound, { columns, ...(total && { total }) }),
        bound.values,
      )
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

async function totalOf(
  store: Store,
  kept: Kept,
  work: Work,
  query: ListQuery,
  found: readonly Readonly<Record<string, unknown>>[],
): Promise<NonNullable<PageView['total']>> {
  const known = found[0]?.['@total'] as number | undefined
  const isEmpty = found.length === 0 && query.after === undefined
  const n = known ?? (isEmpty ? 0 : await counted(store, kept, work, query))
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
