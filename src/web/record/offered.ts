import { type AnyProcedure, fromStates, type Step } from '../../kernel/procedure.ts'
import type { RecordView, StepView } from '../../kernel/wire.ts'

/** A step as the page offers it. */
export interface Offer {
  readonly view: StepView
  readonly step: Step
  /**
   * ready: nothing stands against it. conditions: what is recorded with it may settle the reasons, so it can be opened.
   * barred: another person or an earlier step is needed. elsewhere: it belongs to another state of the case.
   */
  readonly is: 'ready' | 'conditions' | 'barred' | 'elsewhere'
}

/** The steps of a case in the order of their declaration, each with how it stands for this person. */
export const offersOf = (record: RecordView, procedure: AnyProcedure, person: string): readonly Offer[] =>
  record.steps.flatMap((view): readonly Offer[] => {
    const step = procedure.steps[view.step]
    if (!step) return []
    return [{ view, step, is: standing(record, procedure, view, step, person) }]
  })

function standing(
  { state, history }: RecordView,
  procedure: AnyProcedure,
  { permitted, reasons }: StepView,
  step: Step,
  person: string,
): Offer['is'] {
  if (state !== undefined && !fromStates(procedure, step).includes(state)) return 'elsewhere'
  if (!permitted) return 'barred'
  if (reasons.length === 0) return 'ready'
  const isApart = (step.apartFrom ?? []).some(
    (other) => history.findLast((moment) => moment.step === other)?.person === person,
  )
  return isApart ? 'barred' : 'conditions'
}
