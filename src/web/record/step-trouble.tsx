import type { ProblemView, ReasonView, RecordView } from '../../kernel/wire.ts'
import { otherReasons } from '../form/fields-form.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { ConflictNote } from './conflict-note.tsx'
import type { Offer } from './offered.ts'
import type { RecordParts } from './record-parts.ts'
import type { StepForm } from './step-input.ts'

interface StepTroubleProps extends RecordParts {
  readonly offer: Offer
  readonly seen: RecordView
  readonly problem: ProblemView | undefined
  readonly form: StepForm
  /** Goes on upon what somebody else has just changed. */
  readonly onAccept: () => void
}

/** What stands against the step: somebody was faster, the server refused, or conditions that what is typed may settle. */
export function StepTrouble({ record, register, offer, seen, problem, form, onAccept }: StepTroubleProps) {
  if (problem?.problem === 'conflict')
    return <ConflictNote seen={seen} now={record} register={register} onAccept={onAccept} />
  if (problem) return <Reasons reasons={otherReasons(problem.reasons, form.all)} trace={problem.trace} />
  return offer.view.reasons.length > 0 ? <Conditions reasons={offer.view.reasons} /> : null
}

const Conditions = ({ reasons }: { readonly reasons: readonly ReasonView[] }) => (
  <div className="conditions">
    <p>按现有内容还有 {reasons.length} 项条件没有满足；可以在填写时解决，提交时重新核对：</p>
    <ul>
      {reasons.map(({ says, way }) => (
        <li key={says}>
          {says}
          {way && <span className="faint">。{way}</span>}
        </li>
      ))}
    </ul>
  </div>
)
