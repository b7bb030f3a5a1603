import { type AnyProcedure, fromStates, type Step } from '../../kernel/procedure.ts'
import type { ReasonView, RecordView, StepView } from '../../kernel/wire.ts'
import { trackOf, tracksOf } from './tracks.ts'

/** A step as the page offers it. */
export interface Offer {
  readonly view: StepView
  readonly step: Step
  /**
   * ready: nothing stands against it. conditions: what is recorded with it may settle the reasons, so it can be opened.
   * barred: another person or an earlier step is needed. elsewhere: it belongs to another state of the case.
   */
  readonly is: 'ready' | 'conditions' | 'barred' | 'elsewhere'
  readonly reasons: readonly ReasonView[]
}

/** The steps of a case in the order of their declaration, each with how it stands for this person. */
export const offersOf = (record: RecordView, procedure: AnyProcedure, person: string): readonly Offer[] =>
  record.steps.flatMap((view): readonly Offer[] => {
    const step = procedure.steps[view.step]
    if (!step) return []
    const none = withoutTrack(record, procedure, view.step, step)
    const is = standing(record, procedure, view, step, person)
    if (none && is !== 'elsewhere') return [{ view, step, is: 'barred', reasons: [...missingRole(view), none] }]
    return [{ view, step, is, reasons: [...missingRole(view), ...view.reasons] }]
  })

/** Up to so many equal steps are all shown as the next thing to do; more are a choice among equals. */
const FEW = 3

/**
 * The steps shown as the next thing to do: of those that lead, the furthest that is ready, else the first that wants
 * conditions. Where none leads, those that are ready, as long as they are few.
 */
export function leadingOffers(offers: readonly Offer[]): readonly Offer[] {
  const leading = offers.filter(({ is, step }) => step.leads && (is === 'ready' || is === 'conditions'))
  const ready = leading.filter(({ is }) => is === 'ready')
  if (leading.length > 0) return [ready.at(-1) ?? (leading[0] as Offer)]
  const equal = offers.filter(({ is, step }) => is === 'ready' && !step.internal)
  return equal.length <= FEW ? equal : []
}

/** The want of a role is a reason like the others. */
const missingRole = ({ permitted, roles }: StepView): readonly ReasonView[] =>
  permitted
    ? []
    : [{ says: '您的岗位不能办理这一步', way: roles.length > 0 ? `可由${roles.join('、')}办理` : '由系统办理' }]

/** A step that goes on in something parallel waits until such a thing has begun. */
function withoutTrack(record: RecordView, procedure: AnyProcedure, id: string, step: Step): ReasonView | undefined {
  const relation = trackOf(procedure, id)
  if (!relation || relation.opens || step.track !== relation.kind) return undefined
  if (tracksOf(record, procedure).some(({ kind, closedOn }) => kind === relation.kind && !closedOn)) return undefined
  const name = procedure.tracks?.[relation.kind]?.name ?? relation.kind
  const opening = procedure.steps[procedure.tracks?.[relation.kind]?.opensAt ?? '']?.name
  return { says: `没有进行中的“${name}”`, ...(opening && { way: `请先办理“${opening}”` }) }
}

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
