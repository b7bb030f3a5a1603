import type { AnyProcedure, Step } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'

/** One field of a form: what it is, and whether this form needs it (a step may need what opening does not). */
export interface FormField {
  readonly name: string
  readonly field: Field
  readonly required: boolean
  /** A personal value that is there already, masked: left empty, it stays. */
  readonly kept?: string
}

type Fields = Readonly<Record<string, Field>>
type Values = Readonly<Record<string, unknown>>

/** What is recorded of a step itself. */
export const dataFields = (step: Step): readonly FormField[] =>
  Object.entries(step.data ?? {}).map(([name, field]) => ({ name, field: field as Field, required: field.required }))

/** The fields of the row that a step fills; needed where the row must have them once the step is taken and has not yet. */
export const filledFields = (register: AnyRegister, step: Step, row: Values): readonly FormField[] =>
  (step.fills ?? []).flatMap((name): readonly FormField[] => {
    const field = (register.fields as Fields)[name]
    if (!field) return []
    const kept = keptValue(field, row[name])
    const required = kept === undefined && field.kind !== 'serial' && (step.requires ?? []).includes(name)
    return [{ name, field, required, ...(kept !== undefined && { kept }) }]
  })

/** The fields with which a row is opened. Numbers are shown only where opening gives them. */
export function openingFields(register: AnyRegister, procedure: AnyProcedure | undefined): readonly FormField[] {
  const later = new Set(Object.values(procedure?.steps ?? {}).flatMap((step) => step.fills ?? []))
  return Object.entries(register.fields as Fields)
    .filter(([name, field]) => !field.drawn && (field.kind !== 'serial' || !later.has(name)))
    .map(([name, field]) => ({ name, field, required: field.required && field.kind !== 'serial' }))
}

/** Every field that somebody may put right, with what stands there. */
export const amendedFields = (register: AnyRegister, row: Values): readonly FormField[] =>
  Object.entries(register.fields as Fields)
    .filter(([, field]) => field.kind !== 'serial' && !field.drawn)
    .map(([name, field]) => {
      const kept = keptValue(field, row[name])
      return { name, field, required: field.required && kept === undefined, ...(kept !== undefined && { kept }) }
    })

const keptValue = (field: Field, value: unknown): string | undefined =>
  !field.personal
    ? undefined
    : Array.isArray(value)
      ? keptFiles(value)
      : typeof value === 'string' && value !== ''
        ? value
        : undefined

const keptFiles = ({ length }: readonly unknown[]): string | undefined => (length > 0 ? `${length} 个文件` : undefined)
