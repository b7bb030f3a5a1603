import type { Day } from '../../kernel/day.ts'
import type { AnyProcedure, Step } from '../../kernel/procedure.ts'
import { type AnyRegister, choice, date } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import { dataFields, type FormField, filledFields } from '../form/form-fields.ts'
import { changed, filled, over, type Values } from '../form/form-values.ts'
import { trackOf, tracksOf } from './tracks.ts'

/** What somebody has typed into a step; of the row's fields only those that were touched. */
export interface StepDraft {
  readonly on: unknown
  readonly data: Values
  readonly fills: Values
}
/** What is sent. */
export interface StepInput {
  readonly on?: unknown
  readonly data?: Values
  readonly fills?: Values
  readonly version: number
}
export interface StepForm {
  readonly on: FormField
  /** Which of several parallel things the step is about; absent where there is no choice. */
  readonly track?: FormField
  readonly data: readonly FormField[]
  readonly fills: readonly FormField[]
  readonly all: readonly FormField[]
}

export function stepForm(
  register: AnyRegister,
  procedure: AnyProcedure | undefined,
  id: string,
  step: Step,
  record: RecordView,
): StepForm {
  const on: FormField = {
    name: 'on',
    field: date('发生日期', { required: true, note: '实际发生之日；记录时间由系统另记' }),
    required: true,
  }
  const track = procedure && trackField(procedure, id, record)
  const data = dataFields(step)
  const fills = filledFields(register, step, record.row)
  return { on, data, fills, all: [on, ...(track ? [track] : []), ...data, ...fills], ...(track && { track }) }
}

/** A step that goes on in a track says in which, where several are open. */
function trackField(procedure: AnyProcedure, id: string, record: RecordView): FormField | undefined {
  const relation = trackOf(procedure, id)
  if (!relation || relation.opens) return undefined
  const open = tracksOf(record, procedure).filter(({ kind, closedOn }) => kind === relation.kind && !closedOn)
  if (open.length < 2) return undefined
  const choices = Object.fromEntries(open.map(({ key, about, openedOn }) => [key, about || `${openedOn} 发出的一项`]))
  return { name: 'track', field: choice('哪一项', choices), required: true }
}

export const beginning = (today: Day): StepDraft => ({ on: today, data: {}, fills: {} })

/** Only fields that hold something are sent, and of the row only what the person changed. */
export function typedInput(form: StepForm, record: RecordView, { on, data, fills }: StepDraft): StepInput {
  const put = changed(form.fills, record.row, over(form.fills, record.row, fills))
  const said = filled(data)
  return {
    ...(on !== undefined && on !== '' && { on }),
    ...(Object.keys(said).length > 0 && { data: said }),
    ...(Object.keys(put).length > 0 && { fills: put }),
    version: record.version,
  }
}
