import { refuse } from '../kernel/refusal.ts'
import type { Catalogue, Kept } from './catalogue.ts'
import type { Column } from './columns.ts'
import type { Db } from './contract.ts'
import { quoted } from './names.ts'
import { first, rows } from './query.ts'
import { refreshSearch } from './search-terms.ts'
import { type ColumnShape, type Shape, shapeOf } from './shape.ts'
import { choiceName, choiceSql, columnSql, indexSql, tableSql } from './table-sql.ts'

/**
 * Makes the tables that are missing and extends those whose declaration grew. A change that would lose or reinterpret
 * what stands in the table is refused with a sentence; it needs a migration of its own.
 */
export async function extendTables(db: Db, catalogue: Catalogue): Promise<void> {
  const known = await rows<{ register: string; shape: Shape }>(db, 'select register, shape from fadu.shape')
  const before = new Map(known.map(({ register, shape }) => [register, shape]))
  for (const kept of catalogue.all) {
    const was = before.get(kept.register.id)
    const now = shapeOf(kept)
    if (was && JSON.stringify(was) === JSON.stringify(sorted(now))) continue
    for (const statement of was ? await changes(db, kept, was) : tableSql(kept)) await rows(db, statement)
    if (was && was.searched.join() !== now.searched.join()) await refreshSearch(db, kept)
    await rows(
      db,
      'insert into fadu.shape values ($1, $2) on conflict (register) do update set shape = excluded.shape',
      [kept.register.id, sorted(now)],
    )
  }
}

async function changes(db: Db, kept: Kept, was: Shape): Promise<readonly string[]> {
  const statements: string[] = []
  for (const column of kept.columns) {
    const old = was.columns[column.column]
    if (!old) statements.push(...additions(kept, column))
    else statements.push(...(await alterations(db, kept, column, old)))
  }
  for (const [column, old] of Object.entries(was.columns)) {
    if (kept.columns.some((one) => one.column === column)) continue
    await mustBeEmpty(db, kept, column, '已从声明中删去')
    statements.push(...removals(kept, column, old))
  }
  const indexes = indexSql(kept)
  return [...statements, ...(await formerIndexes(db, kept, indexes)), ...indexes]
}

/** Indexes that the declaration no longer asks for. */
async function formerIndexes(db: Db, kept: Kept, declared: readonly string[]): Promise<readonly string[]> {
  const found = await rows<{ name: string }>(db, 'select indexname as name from pg_indexes where tablename = $1', [
    kept.table,
  ])
  return found
    .map(({ name }) => quoted(name))
    .filter((name) => name !== quoted(`${kept.table}_pkey`) && !declared.some((one) => one.includes(` ${name} `)))
    .map((name) => `drop index ${name}`)
}

/** Rows that are there cannot have the new field yet, so the table asks for it only where the table was made with it. */
const additions = (kept: Kept, column: Column): readonly string[] => [
  ...columnSql(column).map((one) => `alter table ${kept.sqlTable} add column ${one.replace(' not null', '')}`),
  ...choiceSql({ ...kept, columns: [column] }),
]

const removals = (kept: Kept, column: string, old: ColumnShape): readonly string[] =>
  [column, ...(old.personal ? [`${column}_blind`, `${column}_mask`] : [])].map(
    (name) => `alter table ${kept.sqlTable} drop column if exists ${quoted(name)}`,
  )

async function alterations(db: Db, kept: Kept, column: Column, old: ColumnShape): Promise<readonly string[]> {
  const { of, type } = column
  if (old.type !== type || old.personal !== of.personal) {
    await mustBeEmpty(db, kept, column.column, '改变了类型')
    return [...removals(kept, column.column, old), ...additions(kept, column)]
  }
  const statements: string[] = []
  if (old.required && !of.required && !of.personal)
    statements.push(`alter table ${kept.sqlTable} alter column ${quoted(column.column)} drop not null`)
  const choices = Object.keys(of.choices ?? {})
  if ((old.choices ?? []).join() !== choices.join()) {
    await mustKnow(db, kept, column, choices)
    statements.push(`alter table ${kept.sqlTable} drop constraint if exists ${choiceName(kept, column)}`)
    statements.push(...choiceSql({ ...kept, columns: [column] }))
  }
  return statements
}

async function mustBeEmpty(db: Db, kept: Kept, column: string, what: string): Promise<void> {
  const filled = await first(db, `select 1 from ${kept.sqlTable} where ${quoted(column)} is not null limit 1`)
  if (filled)
    throw refuse(`「${kept.register.name}」的字段 ${column} ${what}，而台账中已有该字段的数据`, {
      way: '请恢复原声明，或先为这一变更编写数据迁移',
    })
}

async function mustKnow(db: Db, kept: Kept, column: Column, choices: readonly string[]): Promise<void> {
  const lost = await first<{ value: string }>(
    db,
    `select ${quoted(column.column)} as value from ${kept.sqlTable} where ${quoted(column.column)} <> all ($1) limit 1`,
    [choices],
  )
  if (lost)
    throw refuse(`「${kept.register.name}」的「${column.of.name}」删去了选项 ${lost.value}，而台账中仍在使用`, {
      way: '请恢复该选项，或先为这一变更编写数据迁移',
    })
}

/** jsonb orders keys by length and then by letter; both sides of the comparison are brought into one order. */
const sorted = (shape: Shape): Shape => JSON.parse(JSON.stringify(shape), (_key, value) => order(value))
const order = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)))
    : value
