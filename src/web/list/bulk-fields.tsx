import type { Step } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import { TextInput } from '../ui/text-input.tsx'

interface BulkFieldsProps {
  readonly register: AnyRegister
  readonly step: Step
  readonly on: string
  readonly onOn: (on: string) => void
  readonly today: string
  readonly values: Readonly<Record<string, unknown>>
  readonly onValues: (values: Readonly<Record<string, unknown>>) => void
}

/** What is the same for all: the day, and those fields that a line of text, a date or a choice can hold. */
export function BulkFields({ register, step, on, onOn, today, values, onValues }: BulkFieldsProps) {
  const fields = Object.entries(fieldsOfStep(register, step)).filter(([, field]) => isSimple(field))
  return (
    <div className="bulk-fields">
      <TextInput label="发生日期" type="date" max={today} value={on} onChange={onOn} required />
      {fields.map(([id, field]) => (
        <BulkField
          key={id}
          field={field}
          required={isRequired(id, field, step)}
          value={values[id]}
          onChange={(value) => onValues({ ...values, [id]: value })}
        />
      ))}
    </div>
  )
}

/** Names of the fields that must be filled and cannot be filled once for all: files, people, lists, amounts. */
export const needsOwnPage = (register: AnyRegister, step: Step): readonly string[] =>
  Object.entries(fieldsOfStep(register, step)).flatMap(([id, field]) =>
    isRequired(id, field, step) && !isSimple(field) ? [field.name] : [],
  )

function fieldsOfStep(register: AnyRegister, step: Step): Readonly<Record<string, Field>> {
  const all = register.fields as Readonly<Record<string, Field>>
  const filled = (step.fills ?? []).flatMap((id) =>
    all[id] && all[id].kind !== 'serial' ? [[id, all[id]] as const] : [],
  )
  return { ...step.data, ...Object.fromEntries(filled) }
}

const simple: ReadonlySet<Field['kind']> = new Set(['text', 'long-text', 'date', 'choice', 'flag'])
const isSimple = (field: Field): boolean => simple.has(field.kind) && !field.personal
const isRequired = (id: string, field: Field, step: Step): boolean =>
  field.required || step.requires?.includes(id) === true

interface BulkFieldProps {
  readonly field: Field
  readonly required: boolean
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function BulkField({ field, required, value, onChange }: BulkFieldProps) {
  const label = `${field.name}${required ? '' : '（选填）'}`
  if (field.kind === 'flag')
    return (
      <label className="check">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        {field.name}
      </label>
    )
  if (field.kind === 'choice')
    return (
      <label className="text-input">
        <span className="field-label">{label}</span>
        <select className="input" value={String(value ?? '')} onChange={(event) => onChange(event.target.value)}>
          <option value="">请选择</option>
          {Object.entries(field.choices ?? {}).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <TextInput
      label={label}
      type={field.kind === 'date' ? 'date' : 'text'}
      value={String(value ?? '')}
      onChange={onChange}
      note={field.note}
    />
  )
}
