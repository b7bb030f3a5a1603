import type { Reason } from '../kernel/refusal.ts'
import type { StepView } from '../kernel/wire.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import type { Loaded } from './loaded.ts'
import { mayAt } from './permission.ts'
import { reasonView } from './reason-view.ts'
import { referredRows } from './referred-rows.ts'
import { apartReasons, reasonsSoFar, stateReasons } from './step-reasons.ts'

/** Every step of a case with the reasons why it cannot be taken now. Takeable = permitted and without reasons. */
export async function offers(store: Store, work: Work, kept: Kept, of: Loaded): Promise<readonly StepView[]> {
  const { procedure } = kept
  if (!procedure) return []
  const view = viewOf(store, kept, of)
  const referred = await referredRows(store, kept.register.fields, view.row)
  const attempt = { on: work.today, today: work.today, person: work.actor.person, referred }
  return Object.entries(procedure.steps).map(([id, step]): StepView => {
    const permitted = mayAt(work.actor, step.by, of)
    const outOfState = stateReasons(procedure, step, of.state)
    const reasons: readonly Reason[] = [
      ...outOfState,
      ...apartReasons(procedure, step, of, work.actor.person),
      ...(outOfState.length > 0 ? [] : reasonsSoFar(step, view, attempt)),
    ]
    return { step: id, reasons: reasons.map(reasonView), roles: step.by.map(({ name }) => name), permitted }
  })
}
