import { Reasons } from '../ui/reasons.tsx'
import type { Offer } from './offered.ts'

interface StepReasonsProps {
  readonly title: string
  readonly offers: readonly Offer[]
}

/** Steps that cannot be taken, each with its reasons in sentences, their basis and the way out. */
export const StepReasons = ({ title, offers }: StepReasonsProps) =>
  offers.length === 0 ? null : (
    <details className="step-reasons">
      <summary>
        {title}（{offers.length}）<span className="faint">{offers.map(({ step }) => step.name).join('、')}</span>
      </summary>
      <dl>
        {offers.map((offer) => (
          <div key={offer.view.step}>
            <dt>
              {offer.step.name}
              {offer.step.number && <small>{offer.step.number}</small>}
            </dt>
            <dd>
              <Reasons as="hint" reasons={offer.reasons} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
