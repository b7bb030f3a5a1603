import type { Day } from '../../kernel/day.ts'
import type { ReasonView } from '../../kernel/wire.ts'
import { FieldsForm } from '../form/fields-form.tsx'
import { over, type Values } from '../form/form-values.ts'
import type { StepDraft, StepForm } from './step-input.ts'

interface StepFieldsProps {
  readonly register: string
  readonly step: string
  readonly form: StepForm
  readonly value: StepDraft
  readonly onChange: (to: (before: StepDraft) => StepDraft) => void
  readonly reasons: readonly ReasonView[]
  readonly today: Day
  /** The row as it stands; none where the step is taken for many. */
  readonly row?: Values
}

export function StepFields({ register, step, form, value, onChange, reasons, today, row = {} }: StepFieldsProps) {
  const { on, data, fills } = value
  const put = (name: string, typed: unknown) =>
    onChange((before) => ({ ...before, data: { ...before.data, [name]: typed } }))
  const isLate = typeof on === 'string' && on < today
  return (
    <>
      <FieldsForm
        register={register}
        step={step}
        fields={[form.on]}
        values={{ on }}
        reasons={reasons}
        onChange={(_, typed) => onChange((before) => ({ ...before, on: typed }))}
      />
      {isLate && <p className="late-note">发生日期早于今天，将标记为“补记”；期限按发生日期计算。</p>}
      {form.track && (
        <FieldsForm register={register} fields={[form.track]} values={data} reasons={reasons} onChange={put} />
      )}
      {form.data.length > 0 && (
        <FieldsForm register={register} step={step} fields={form.data} values={data} reasons={reasons} onChange={put} />
      )}
      {form.fills.length > 0 && (
        <fieldset className="form-part">
          <legend>同时填入台账</legend>
          <FieldsForm
            register={register}
            step={step}
            fields={form.fills}
            values={over(form.fills, row, fills)}
            reasons={reasons}
            onChange={(name, typed) =>
              onChange((before) => ({ ...before, fills: { ...before.fills, [name]: typed ?? null } }))
            }
          />
        </fieldset>
      )}
    </>
  )
}
