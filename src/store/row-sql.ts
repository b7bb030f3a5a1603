import { mask } from '../kernel/mask.ts'
import type { Kept } from './catalogue.ts'
import { comparable } from './codec.ts'
import type { Column } from './columns.ts'
import type { Secrets } from './contract.ts'
import { quoted } from './names.ts'

/** One column with its value and type, as statements need it. */
export interface Cell {
  readonly column: string
  readonly type: string
  readonly value: unknown
}

/** The cells of a field: its stored value, and for personal text the blind index and the mask. `plain` is the value in code. */
export function cellsOf(
  register: string,
  column: Column,
  stored: unknown,
  plain: unknown,
  secrets: Secrets,
): readonly Cell[] {
  const { of, type, blind, mask: masked } = column
  const cells: Cell[] = [{ column: column.column, type, value: toSql(of.kind, stored) }]
  if (blind) cells.push({ column: blind, type: 'text', value: blindOf(register, column.field, plain, secrets) })
  if (masked)
    cells.push({ column: masked, type: 'text', value: plain === undefined ? null : mask(String(plain), of.mask) })
  return cells
}

export const blindOf = (register: string, field: string, plain: unknown, secrets: Secrets): string | null =>
  plain === undefined ? null : secrets.blind(`${register}.${field}`, comparable(String(plain)))

function toSql(kind: string, stored: unknown): unknown {
  if (stored === undefined) return null
  if (kind === 'money') return yuanOf(String(stored))
  return kind === 'list' || kind === 'files' ? JSON.stringify(stored) : stored
}

/** Stored values as they were read from the table: the form in which evidence holds them. */
export function storedRow(kept: Kept, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { field, column, of } of kept.columns) {
    const value = row[column]
    if (value !== null && value !== undefined) values[field] = of.kind === 'money' ? fenOf(String(value)) : value
  }
  return values
}

/** The columns that hold a row's content and place, without what is derived for searching. */
export const rowColumns = (kept: Kept, alias: string): string =>
  [...SYSTEM, ...kept.columns.map(({ column }) => column)].map((name) => `${alias}.${quoted(name)}`).join(', ')

const SYSTEM = [
  'id',
  'region',
  'unit',
  'created_by',
  'created_at',
  'version',
  'opened_on',
  'state',
  'ended_on',
  'due',
  'due_provisional',
  'caption',
  'declared_as',
]

/** 1234 分 as 12.34 and back; text only, so that no amount passes through a float. */
export const yuanOf = (fen: string): string => {
  const negative = fen.startsWith('-')
  const digits = fen.replace('-', '').padStart(3, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
export const fenOf = (yuan: string): string => {
  const [whole = '0', cents = ''] = yuan.split('.')
  return String(BigInt(`${whole}${cents.padEnd(2, '0').slice(0, 2)}`))
}
