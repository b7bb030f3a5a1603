import type { ProblemView, ReasonView } from '../../kernel/wire.ts'
import { Icon } from './icon.tsx'

interface ReasonsProps {
  readonly reasons: readonly ReasonView[]
  /** refusal: something was asked and cannot be; hint: something to know before. */
  readonly as?: 'refusal' | 'hint'
  readonly trace?: string | undefined
}

/** A no as sentences: what is wrong, on which basis, and the way out. */
export const Reasons = ({ reasons, as = 'refusal', trace }: ReasonsProps) =>
  reasons.length === 0 ? null : (
    <ul className={`reasons reasons-${as}`} role={as === 'refusal' ? 'alert' : undefined}>
      {reasons.map((reason) => (
        <li key={`${reason.field ?? ''}${reason.says}`}>
          <Icon name={as === 'refusal' ? 'stop' : 'info'} />
          <div>
            <p>{reason.says}</p>
            {reason.way && <p className="reason-way">{reason.way}</p>}
            {reason.basis && <p className="reason-basis">依据：{reason.basis}</p>}
            {trace && <p className="reason-basis">故障编号：{trace}</p>}
          </div>
        </li>
      ))}
    </ul>
  )

/** What a hook gives as `problem`; nothing where there is none. */
export const ProblemNote = ({ problem }: { readonly problem: ProblemView | undefined }) =>
  problem ? <Reasons reasons={problem.reasons} trace={problem.trace} /> : null
