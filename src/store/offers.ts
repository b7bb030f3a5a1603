import type { Reason } from '../kernel/refusal.ts'
import type { StepView } from '../kernel/wire.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import type { Loaded } from './loaded.ts'
import { mayAt } from './permission.ts'
import { reasonView } from './reason-view.ts'
import { apartReasons, guardReasons, stateReasons, untried } from './step-reasons.ts'

/** Every step of a case with the reasons why it cannot be taken now. Takeable = permitted and without reasons. */
export function offers(store: Store, work: Work, kept: Kept, of: Loaded): readonly StepView[] {
  const { procedure } = kept
  if (!procedure) return []
  const view = viewOf(store, kept, of)
  const attempt = { on: work.today, today: work.today, person: work.actor.person, data: {} }
  return Object.entries(procedure.steps).map(([id, step]): StepView => {
    const permitted = mayAt(work.actor, step.by, of)
    const reasons: readonly Reason[] = [
      ...stateReasons(procedure, step, of.state),
      ...apartReasons(procedure, step, of, work.actor.person),
      ...(stateReasons(procedure, step, of.state).length > 0 ? [] : untried(() => guardReasons(step, view, attempt))),
    ]
    return { step: id, reasons: reasons.map(reasonView), roles: step.by.map(({ name }) => name), permitted }
  })
}
