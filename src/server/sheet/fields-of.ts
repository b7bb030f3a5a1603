import type { AnyRegister, Field } from '../../kernel/register.ts'

export const fieldsOf = (register: AnyRegister): readonly (readonly [key: string, field: Field])[] =>
  Object.entries(register.fields as Record<string, Field>)

/** The name of a column as it stands in a table: money says its unit. */
export const headingOf = (field: Field): string => (field.kind === 'money' ? `${field.name}（元）` : field.name)

/** A name that Excel takes for a sheet: at most 31 signs, none of []:*?/\. */
export const sheetNameOf = (register: AnyRegister): string => register.name.replace(/[[\]:*?/\\]/g, '').slice(0, 31)
