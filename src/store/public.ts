import type { Kept } from './catalogue.ts'
import type { Filter, ListQuery, Store } from './contract.ts'
import { cursorOf, orderOf } from './cursor.ts'
import { filterSql } from './filters.ts'
import { catalogueFor } from './house.ts'
import { pageSql, searchSql } from './list-sql.ts'
import { quoted } from './names.ts'
import { binding, first, rows } from './query.ts'
import { fenOf } from './row-sql.ts'
import { today } from './today.ts'

/** A row as anyone may see it: its public fields and nothing else. */
export interface PublicRow {
  readonly id: string
  readonly row: Readonly<Record<string, unknown>>
}

/**
 * Public rows of a register. Which rows are public the caller says by filters; which fields, the register. Search looks at
 * public fields only, so that nobody can find out by searching what he may not read.
 */
export async function publicList(
  store: Store,
  register: string,
  query: ListQuery,
): Promise<{ readonly rows: readonly PublicRow[]; readonly next?: string }> {
  const kept = shownOf(catalogueFor(store).kept(register))
  const limit = Math.min(Math.max(query.limit ?? 20, 1), 200)
  const order = orderOf(kept, query.order)
  const bound = binding()
  const filters = (query.filters ?? []).map((one) => filterSql(kept, one, today(store), store.secrets, bound))
  const search = kept.searched.length > 0 ? searchSql(kept, query.search, bound) : query.search?.trim() ? ['false'] : []
  const text = pageSql(kept, order, [...filters, ...search], query.after, limit + 1, bound, {
    columns: columnsOf(kept),
  })
  const found = await rows(store.db, text, bound.values)
  const last = found[Math.min(found.length, limit) - 1]
  return {
    rows: found.slice(0, limit).map((row) => publicRow(kept, row)),
    ...(found.length > limit && last && { next: cursorOf(order, last['@order'], last.id as string) }),
  }
}

/** One public row; undefined when it is not there or not one of those that the filters call public. */
export async function publicRecord(
  store: Store,
  register: string,
  id: string,
  filters: readonly Filter[] = [],
): Promise<PublicRow | undefined> {
  const kept = catalogueFor(store).kept(register)
  const bound = binding()
  const conditions = filters.map((one) => filterSql(kept, one, today(store), store.secrets, bound))
  const where = [`t.id = ${bound.bind(id)}`, ...conditions].join(' and ')
  const row = await first(
    store.db,
    `select ${columnsOf(kept).join(', ')} from ${kept.sqlTable} t where ${where}`,
    bound.values,
  )
  return row && publicRow(kept, row)
}

const publicColumns = ({ register, columns }: Kept) =>
  columns.filter(({ field, of }) => (register.public as readonly string[]).includes(field) && !of.personal)

const columnsOf = (kept: Kept): readonly string[] => [
  't.id',
  ...publicColumns(kept).map(({ column }) => `t.${quoted(column)}`),
]

/** The register with its public fields as the only searched ones. */
const shownOf = (kept: Kept): Kept => ({
  ...kept,
  searched: kept.searched.filter(({ field }) => (kept.register.public as readonly string[]).includes(field)),
})

function publicRow(kept: Kept, row: Readonly<Record<string, unknown>>): PublicRow {
  const values: Record<string, unknown> = {}
  for (const { field, column, of } of publicColumns(kept)) {
    const value = row[column]
    if (value === null || value === undefined) continue
    values[field] =
      of.kind === 'money' ? fenOf(String(value)) : of.kind === 'list' ? withoutPersonal(of.of ?? {}, value) : value
  }
  return { id: row.id as string, row: values }
}

const withoutPersonal = (of: Readonly<Record<string, { readonly personal: boolean }>>, value: unknown): unknown =>
  (value as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => of[name]?.personal !== true)),
  )
