import type { Step } from '../../kernel/procedure.ts'
import { type AnyRegister, date } from '../../kernel/register.ts'
import { dataFields, filledFields } from '../form/form-fields.ts'
import type { StepForm } from '../record/step-input.ts'

/** The form of a step for many cases: typed once, recorded in each. */
export function bulkForm(register: AnyRegister, step: Step): StepForm {
  const on = {
    name: 'on',
    field: date('发生日期', { required: true, note: '对所选各件相同；记录时间由系统另记' }),
    required: true,
  }
  const data = dataFields(step)
  const fills = filledFields(register, step, {}).filter(({ field }) => field.kind !== 'serial')
  return { on, data, fills, all: [on, ...data, ...fills] }
}

/** Names of what must be filled and differs from case to case: what concerns a person. */
export const ofEachCase = (form: StepForm): readonly string[] =>
  form.all.flatMap(({ field, required }) => (required && field.personal ? [field.name] : []))
