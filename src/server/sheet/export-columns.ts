import { dayNumber } from '../../kernel/day.ts'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister, Field, FileRef } from '../../kernel/register.ts'
import { printScaled } from '../../kernel/scaled.ts'
import type { RowView } from '../../kernel/wire.ts'
import { EXCEL_EPOCH } from './day-cell.ts'
import type { Directory } from './directory.ts'
import { fieldsOf, headingOf } from './fields-of.ts'
import { neutral } from './formula-guard.ts'
import { SYSTEM_HEADINGS } from './header-names.ts'
import { listText } from './list-cell.ts'
import { yuanText } from './money-scale.ts'
import type { TableColumn } from './table-stream.ts'

/** A person or unit by its name, anything else as it is. */
export const printedId = (directory: Directory, field: Field | undefined, id: string): string => {
  if (field?.kind === 'person') return directory.personName(id)
  return field === undefined || field.kind === 'unit' ? directory.unitName(id) : id
}

/** Names of people, units and referred rows by id. */
export type NameOf = (field: Field, id: string) => string
export interface ExportColumn extends TableColumn {
  /** A field of the register, or `state`, `due` or `id`. */
  readonly key: string
  readonly valueOf: (row: RowView, nameOf: NameOf) => string | number | null
}

/**
 * The columns of an export: those asked for (fields, `state`, `due`, `id`), in that order; all where none are named. By the id a row is
 * known when the file comes back.
 * Unknown names are passed over: a saved view may name a field that is gone.
 */
export function exportColumns(
  register: AnyRegister,
  procedure: AnyProcedure | undefined,
  asked?: readonly string[],
): readonly ExportColumn[] {
  const system = procedure ? systemColumns(procedure) : {}
  const all: Readonly<Record<string, ExportColumn>> = {
    ...Object.fromEntries(fieldsOf(register).map(([key, field]) => [key, fieldColumn(key, field)])),
    ...system,
    id,
  }
  return (asked ?? Object.keys(all)).flatMap((key) => all[key] ?? [])
}

const id: ExportColumn = {
  ...{ key: 'id', heading: SYSTEM_HEADINGS.id, width: 22, kind: 'text' },
  valueOf: (row) => row.id,
}

const systemColumns = (procedure: AnyProcedure): Record<string, ExportColumn> => ({
  state: {
    ...{ key: 'state', heading: SYSTEM_HEADINGS.state, width: 14, kind: 'text' },
    valueOf: ({ state }) => procedure.states[state ?? '']?.name ?? state ?? null,
  },
  due: { key: 'due', heading: SYSTEM_HEADINGS.due, width: 12, kind: 'day', valueOf: ({ due }) => serial(due) },
})

const KINDS: Partial<Record<Field['kind'], TableColumn['kind']>> = { date: 'day', money: 'money', whole: 'whole' }
const WIDTHS: Partial<Record<Field['kind'], number>> = {
  'long-text': 40,
  list: 40,
  text: 24,
  date: 12,
  whole: 10,
  flag: 8,
}

const fieldColumn = (key: string, field: Field): ExportColumn => ({
  key,
  heading: neutral(headingOf(field)),
  width: WIDTHS[field.kind] ?? 16,
  // Two decimals are written as those of an amount.
  kind: field.scale ? 'money' : (KINDS[field.kind] ?? 'text'),
  valueOf: ({ row }, nameOf) => cellOf(field, row[key], nameOf),
})

function cellOf(field: Field, value: unknown, nameOf: NameOf): string | number | null {
  if (value === null || value === undefined || value === '') return null
  switch (field.kind) {
    case 'date':
      return serial(value as string)
    case 'whole':
      return Number(printScaled(Number(value), field))
    case 'money':
      return amount(BigInt(value as string | bigint))
    default:
      return neutral(textOf(field, value, nameOf))
  }
}

/** A value as text, in the form in which an import reads it. */
function textOf(field: Field, value: unknown, nameOf: NameOf): string {
  switch (field.kind) {
    case 'flag':
      return value ? '是' : '否'
    case 'choice':
      return field.choices?.[value as string] ?? String(value)
    case 'person':
    case 'unit':
    case 'reference':
      return nameOf(field, String(value))
    case 'files':
      return (value as readonly FileRef[]).map(({ name }) => name).join('；')
    case 'whole':
      return printScaled(Number(value), field)
    case 'money':
      return yuanText(BigInt(value as string | bigint))
    case 'list':
      return listText((value as Record<string, unknown>[]).map((item) => parts(field, item, nameOf)))
    default:
      return String(value)
  }
}

const parts = (field: Field, item: Readonly<Record<string, unknown>>, nameOf: NameOf): string[] =>
  Object.entries(field.of ?? {}).map(([key, of]) => {
    const value = item[key]
    return value === null || value === undefined ? '' : textOf(of, value, nameOf)
  })

const serial = (day: string | undefined): number | null =>
  day === undefined ? null : dayNumber(day as never) - EXCEL_EPOCH

/** 元 as a number while a spreadsheet holds it exactly (fifteen digits), else as text. */
const EXACT = 10n ** 15n
const amount = (fen: bigint): number | string => (fen < EXACT && fen > -EXACT ? Number(fen) / 100 : yuanText(fen))
