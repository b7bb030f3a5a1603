import { type ComponentType, useId, useMemo } from 'react'
import type { ReasonView } from '../../kernel/wire.ts'
import { useDoors } from '../app/doors.tsx'
import type { FieldWidgetProps } from '../door.ts'
import { FieldBlock } from './field-block.tsx'
import { wide } from './field-width.ts'
import type { FormField } from './form-fields.ts'
import type { Values } from './form-values.ts'
import { PlainInput } from './plain-input.tsx'

interface FieldsFormProps {
  readonly register: string
  /** The form records a step: its fields may have widgets of their own. */
  readonly step?: string
  readonly fields: readonly FormField[]
  readonly values: Values
  readonly onChange: (name: string, value: unknown) => void
  /** Reasons of a refusal; those that name a field of this form stand beside it. */
  readonly reasons?: readonly ReasonView[]
  readonly disabled?: boolean
}

/** The inputs of a set of declared fields; a module's own widget takes the place of the generic one. */
export function FieldsForm({ register, step, fields, values, onChange, reasons = [], disabled }: FieldsFormProps) {
  const form = useId()
  const widgets = useWidgets(register, step)
  return (
    <div className="fields">
      {fields.map(({ name, field, required, kept }) => {
        const id = `${form}-${name}`
        const Input: ComponentType<FieldWidgetProps & { readonly kept?: string | undefined }> =
          widgets.get(name) ?? PlainInput
        return (
          <FieldBlock
            key={name}
            id={id}
            field={field}
            required={required}
            wide={wide(field)}
            reasons={reasons.filter((reason) => reason.field === name)}
          >
            <Input
              id={id}
              field={{ ...field, required }}
              value={values[name]}
              values={values}
              kept={kept}
              {...(disabled ? { disabled } : {})}
              onChange={(value) => onChange(name, value)}
            />
          </FieldBlock>
        )
      })}
    </div>
  )
}

/** Reasons that no field of a form can show. */
export const otherReasons = (reasons: readonly ReasonView[], fields: readonly FormField[]): readonly ReasonView[] =>
  reasons.filter((reason) => !fields.some(({ name }) => name === reason.field))

function useWidgets(register: string, step: string | undefined) {
  const doors = useDoors()
  return useMemo(
    () =>
      new Map(
        doors.of
          .flatMap(({ door }) => door.fields ?? [])
          .filter((widget) => widget.register === register && (widget.step === undefined || widget.step === step))
          .map((widget) => [widget.field, widget.Widget]),
      ),
    [doors, register, step],
  )
}
