import type { AnyRegister, Field } from '../kernel/register.ts'
import { columnName } from './names.ts'

/** How one field of a register stands in its table. */
export interface Column {
  readonly field: string
  readonly column: string
  readonly of: Field
  /** text, date, bigint, boolean, numeric(20,2), jsonb. */
  readonly type: string
  /** Personal text: the cipher text stands in `column`; beside it a blind index for exact search and the masked value for lists. */
  readonly blind?: string
  readonly mask?: string
}

/** Columns of every table; a field may not take one of these names. */
export const systemColumns = {
  id: 'text primary key',
  region: 'text not null',
  unit: 'text not null',
  created_by: 'text not null',
  created_at: 'timestamptz not null',
  version: 'integer not null',
  opened_on: 'date not null',
  state: 'text',
  ended_on: 'date',
  due: 'date',
  due_provisional: 'boolean not null default false',
  /** The title of the row with personal data masked. */
  caption: 'text not null',
  /** Hash of the declaration under which the row was opened. */
  declared_as: 'text not null',
  search_terms: 'tsvector',
} as const

const TYPES: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  'long-text': 'text',
  date: 'date',
  whole: 'bigint',
  money: 'numeric(20,2)',
  flag: 'boolean',
  choice: 'text',
  person: 'text',
  unit: 'text',
  reference: 'text',
  files: 'jsonb',
  list: 'jsonb',
  serial: 'text',
}

/** The columns of a register, in the order of its fields. Throws when a field takes a name that every table has. */
export function columnsOf(register: AnyRegister): readonly Column[] {
  return Object.entries(register.fields as Record<string, Field>).map(([field, of]) => {
    const column = columnName(field)
    if (column in systemColumns) throw new Error(`${register.id}: the field name ${field} is taken by every register`)
    if (of.personal && !['text', 'long-text', 'files'].includes(of.kind))
      throw new Error(`${register.id}.${field}: only texts and files can be personal`)
    const isText = of.personal && of.kind !== 'files'
    return {
      field,
      column,
      of,
      type: TYPES[of.kind],
      ...(isText && { blind: `${column}_blind`, mask: `${column}_mask` }),
    }
  })
}
