import type { Day } from '../src/kernel/day.ts'
import { modules } from '../src/modules/index.ts'
import { catalogueOf, type Kept } from '../src/store/catalogue.ts'
import type { Filter, ListQuery, Secrets } from '../src/store/contract.ts'
import { orderOf } from '../src/store/cursor.ts'
import { filterSql } from '../src/store/filters.ts'
import { countSql, pageSql } from '../src/store/list-sql.ts'
import { binding } from '../src/store/query.ts'
import { listed } from '../src/store/row-view.ts'
import { REGISTER } from './fill.ts'

/** A list as ours is asked for it over HTTP and as the floor gets it: its own statement, without the reach of anybody. */
export interface Asked {
  readonly path: string
  readonly values: readonly unknown[]
  readonly text: string
}
const kept: Kept = catalogueOf(modules).kept(REGISTER)
const today = '2026-01-31' as Day
const noPersonalFilters = {} as Secrets

/** The columns that a list shows, as an export is asked for them. */
export const columnsOfList = [...kept.register.columns, 'state', 'due'].join(',')
export const fieldsOfList = listed(kept).map(({ field, column, mask }) => [field, mask ?? column] as const)

export function askedList(filters: readonly Filter[], query: Pick<ListQuery, 'after' | 'total'>): Asked {
  const bound = binding()
  const conditions = filters.map((filter) => filterSql(kept, filter, today, noPersonalFilters, bound))
  const total = query.total ? { total: countSql(kept, conditions) } : {}
  const text = pageSql(kept, orderOf(kept, undefined), conditions, query.after, 51, bound, total)
  const path = listAddress([
    ...filters.map(({ field, op, value }) => ['f', `${field}.${op}:${value}`] as const),
    ...(query.after === undefined ? [] : [['after', query.after] as const]),
    ...(query.total ? [['total', '1'] as const] : []),
  ])
  return { path, values: bound.values, text }
}

/** The address of the register, or of what lies behind it. */
export const listAddress = (query: readonly (readonly [string, string])[], behind = ''): string => {
  const asked = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]))
  return `/api/registers/${REGISTER.replace('.', '/')}${behind}${asked.size > 0 ? `?${asked}` : ''}`
}
