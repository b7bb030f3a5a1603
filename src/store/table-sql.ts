import type { Catalogue, Kept } from './catalogue.ts'
import { type Column, systemColumns } from './columns.ts'
import { quoted } from './names.ts'
import { searchedSql } from './search-windows.ts'

/** The statements that make the table of a register: columns, constraints, indexes, statistics. */
export const tableSql = (kept: Kept): readonly string[] => [createSql(kept), ...choiceSql(kept), ...indexSql(kept)]

/** All tables of registers, in the order of their declaration. */
export const registersSql = ({ all }: Pick<Catalogue, 'all'>): string =>
  all
    .map(
      (kept) =>
        `-- ${kept.register.id} ${kept.register.name}\n${tableSql(kept)
          .map((one) => `${one};`)
          .join('\n')}`,
    )
    .join('\n\n')

function createSql(kept: Kept): string {
  const system = Object.entries(systemColumns).map(([name, type]) => `${quoted(name)} ${type}`)
  const own = kept.columns.flatMap((column) => columnSql(column))
  return `create table ${kept.sqlTable} (\n  ${[...system, ...own].join(',\n  ')}\n)`
}

export const columnSql = ({ column, type, of, blind, mask }: Column): readonly string[] => {
  const mandatory = of.required && !of.personal ? ' not null' : ''
  return [
    `${quoted(column)} ${type}${mandatory}`,
    ...(blind ? [`${quoted(blind)} text`] : []),
    ...(mask ? [`${quoted(mask)} text`] : []),
  ]
}

export const choiceName = (kept: Kept, { column }: Column): string =>
  quoted(shortened(`${kept.table}_${column}_choice`))

/** Choices are a constraint of the table too: what is no choice cannot be written by any way. */
export const choiceSql = (kept: Kept): readonly string[] =>
  kept.columns.flatMap((column) => {
    const choices = Object.keys(column.of.choices ?? {})
    if (choices.length === 0) return []
    const list = choices.map((choice) => `'${choice.replaceAll("'", "''")}'`).join(', ')
    return [
      `alter table ${kept.sqlTable} add constraint ${choiceName(kept, column)} check (${quoted(column.column)} in (${list}))`,
    ]
  })

/** What was written last waits unsorted, and every search reads all of it: enough to write in batches, little to read. */
const PENDING_KB = 128

/** Indexes follow the ways a register is read: lists by place or state, a year's rows, what points here, exact search. */
export function indexSql(kept: Kept): readonly string[] {
  const { table, sqlTable, columns, procedure, register } = kept
  const on = (name: string, of: string, rest = '', how = '') =>
    `create ${how}index if not exists ${quoted(shortened(`${table}_${name}`))} on ${sqlTable} ${of}${rest}`
  const dated = columns.find(({ field }) => field === register.dated)
  return [
    on('opened', '(opened_on, id)'),
    on('unit', '(unit, opened_on, id)'),
    on('region', '(region, opened_on, id)'),
    ...(procedure ? [on('state', '(state, opened_on, id)'), on('due', '(due, id)', ' where due is not null')] : []),
    ...(dated ? [on('dated', `(${quoted(dated.column)}, id)`)] : []),
    ...columns
      .filter(({ of }) => of.kind === 'reference')
      .map(({ column }) => on(column, `(${quoted(column)})`, ` where ${quoted(column)} is not null`)),
    ...columns
      .filter(({ of }) => of.kind === 'serial')
      .map(({ column, of }) => on(column, `(${quoted(column)})`, '', of.composes ? '' : 'unique ')),
    ...columns.flatMap(({ blind }) =>
      blind ? [on(blind, `(${quoted(blind)})`, ` where ${quoted(blind)} is not null`)] : [],
    ),
    ...(kept.searched.length > 0
      ? [on('found', '', `using gin (${searchedSql('')}) with (gin_pending_list_limit = ${PENDING_KB})`)]
      : []),
    // Unit and state go together; without this the planner multiplies their shares and walks the wrong index.
    ...(procedure
      ? [
          `create statistics if not exists ${quoted(shortened(`${table}_places`))} (mcv, dependencies) on state, unit, region from ${sqlTable}`,
        ]
      : []),
  ]
}

/** PostgreSQL cuts names at 63 bytes; cut names stay apart by a sum of their letters. */
function shortened(name: string): string {
  if (name.length <= 60) return name
  let sum = 0
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0
  return `${name.slice(0, 50)}_${sum.toString(36)}`
}
