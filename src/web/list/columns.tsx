import type { ReactNode } from 'react'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import type { Doors } from '../app/doors.tsx'
import { procedureOf, stateEnds } from '../catalog.ts'
import { DueBadge } from '../ui/due-badge.tsx'
import { FieldValue } from '../ui/field-value.tsx'
import { StateTag } from '../ui/state-tag.tsx'

export interface Column {
  readonly id: string
  readonly name: string
  readonly sorts: boolean
  /** end: figures, so that they stand under each other. */
  readonly align?: 'end'
  readonly cell: (row: RowView, names: Readonly<Record<string, string>>) => ReactNode
  /** Shown where nothing was chosen. */
  readonly standard: boolean
  /** A duty's own: it says what no field does. */
  readonly own?: true
}

/** What the server leaves out of a list unless the register names it as a column. */
const long: ReadonlySet<Field['kind']> = new Set(['list', 'files', 'long-text'])
const sorting: ReadonlySet<Field['kind']> = new Set(['text', 'date', 'whole', 'money', 'choice', 'flag', 'serial'])

/** All columns that a list can show: what names the row, how it stands, then the rest. */
export function columnsOf(register: AnyRegister, doors: Doors): readonly Column[] {
  const fields = Object.entries(register.fields as Readonly<Record<string, Field>>)
  const declared = register.columns.flatMap((id) => fields.filter(([name]) => name === id))
  const others = fields.filter(([id, field]) => !register.columns.includes(id) && !long.has(field.kind))
  const own = doors.of.flatMap(({ door }) => door.columns ?? []).filter((column) => column.register === register.id)
  const fieldColumns = declared.map(([id, field]) => fieldColumn(id, field, true))
  return [
    ...fieldColumns.slice(0, 2),
    ...caseColumns(register),
    ...fieldColumns.slice(2),
    ...own.map(({ id, name, Cell }) => ({
      id,
      name,
      sorts: false,
      standard: true,
      own: true as const,
      cell: (row: RowView) => <Cell row={row} />,
    })),
    ...others.map(([id, field]) => fieldColumn(id, field, false)),
  ]
}

/** The columns to show: those chosen, or the standard ones. */
export const shownColumns = (all: readonly Column[], chosen: readonly string[] | undefined): readonly Column[] => {
  const found = chosen?.flatMap((id) => all.filter((column) => column.id === id)) ?? []
  return found.length > 0 ? found : all.filter((column) => column.standard)
}

function fieldColumn(id: string, field: Field, standard: boolean): Column {
  return {
    id,
    name: field.name,
    sorts: sorting.has(field.kind) && !field.personal,
    standard,
    ...(field.kind === 'money' || field.kind === 'whole' ? { align: 'end' as const } : {}),
    cell: (row, names) => <FieldValue field={field} value={row.row[id]} names={names} brief />,
  }
}

function caseColumns(register: AnyRegister): Column[] {
  if (!procedureOf(register.id)) return []
  return [
    {
      id: 'state',
      name: '状态',
      sorts: true,
      standard: true,
      cell: (row) => <StateTag register={register.id} state={row.state} />,
    },
    { id: 'due', name: '届满日', sorts: true, standard: true, cell: (row) => dueCell(register.id, row) },
  ]
}

/** An open case without a last day: its clock stands still, or has not begun. */
const dueCell = (register: string, { state, due, left }: RowView): ReactNode =>
  due ? (
    <DueBadge due={due} left={left} />
  ) : (
    <span className="faint">{state && !stateEnds(register, state) ? '未在计时' : '—'}</span>
  )
