import type { Day } from '../kernel/day.ts'
import type { RowView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { Column } from './columns.ts'
import type { Store } from './contract.ts'
import { quoted } from './names.ts'
import { fenOf } from './row-sql.ts'
import { daysLeft } from './standing.ts'

const SYSTEM = ['id', 'version', 'caption', 'region', 'unit', 'state', 'opened_on', 'ended_on', 'due']

/** What a list selects. Personal fields by their mask only. */
export const listedColumns = (columns: readonly Column[]): readonly string[] => [
  ...SYSTEM.map((name) => `t.${name}`),
  ...columns.map(({ column, mask }) => `t.${quoted(mask ?? column)}`),
]

/** The columns of a list: those asked for, else everything short and what the register names as a column. */
export const listed = ({ columns, register }: Kept, fields?: readonly string[]): readonly Column[] =>
  columns.filter(({ field, of }) =>
    fields
      ? fields.includes(field)
      : !['list', 'files', 'long-text'].includes(of.kind) || register.columns.includes(field),
  )

/** One line of a list, from the columns that were read. */
export function rowView(
  store: Store,
  kept: Kept,
  row: Readonly<Record<string, unknown>>,
  today: Day,
  columns = listed(kept),
): RowView {
  const values: Record<string, unknown> = {}
  for (const { field, column, mask, of } of columns) {
    const value = row[mask ?? column]
    if (value === null || value === undefined) continue
    values[field] = listedValue(of, value)
  }
  const due = row.due as Day | null
  return {
    id: row.id as string,
    version: row.version as number,
    title: row.caption as string,
    place: { region: row.region as string, unit: row.unit as string },
    ...(kept.procedure && { state: row.state as string }),
    openedOn: row.opened_on as Day,
    ...(due !== null && { due, left: daysLeft(store.jurisdiction, today, due) }),
    row: values,
  }
}

function listedValue(of: Column['of'], value: unknown): unknown {
  if (of.kind === 'money') return fenOf(String(value))
  if (of.kind === 'list') return withoutPersonal(of.of ?? {}, value)
  if (of.kind === 'files' && of.personal) return (value as object[]).map((file) => ({ ...file, name: '***' }))
  return value
}

/** In lists the rows of a list field come without their personal texts: they are sealed and no key is read for a list. */
function withoutPersonal(of: NonNullable<Column['of']['of']>, value: unknown): unknown {
  return (value as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, one]) => [name, of[name]?.personal ? '***' : one])),
  )
}
