import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'

/** What every part of the page is given. */
export interface RecordParts {
  readonly record: RecordView
  readonly register: AnyRegister
  /** Absent where the rows of the register are no cases. */
  readonly procedure: AnyProcedure | undefined
  readonly reload: () => void
}

/** The number of a record where it has one: the first serial field that holds something. */
export function numberOf({ row, title }: RecordView, register: AnyRegister): string | undefined {
  for (const [name, field] of Object.entries(register.fields as AnyRegister['fields'])) {
    const value = row[name]
    if ((field as { kind: string }).kind === 'serial' && typeof value === 'string' && value !== '')
      return value === title ? undefined : value
  }
  return undefined
}
