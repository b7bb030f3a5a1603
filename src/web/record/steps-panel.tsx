import { useState } from 'react'
import { useSession } from '../app/session.tsx'
import { Panel } from '../ui/panel.tsx'
import { leadingOffers, type Offer, offersOf } from './offered.ts'
import type { RecordParts } from './record-parts.ts'
import { StepButton } from './step-button.tsx'
import { StepDialog } from './step-dialog.tsx'
import { StepReasons } from './step-reasons.tsx'

/** What can be done now, and for everything else the reason why not. */
export function StepsPanel(parts: RecordParts) {
  const { record, procedure } = parts
  const { person } = useSession()
  const [taking, setTaking] = useState<string>()
  if (!procedure) return null
  const offers = offersOf(record, procedure, person)
  const of = (...kinds: readonly Offer['is'][]) => offers.filter((offer) => kinds.includes(offer.is))
  const open = of('ready', 'conditions')
  const leading = leadingOffers(offers)
  const others = open.filter((offer) => !leading.includes(offer))
  const row = (shown: readonly Offer[]) =>
    shown.length > 0 && (
      <div className="button-row">
        {shown.map((offer) => (
          <StepButton
            key={offer.view.step}
            offer={offer}
            leads={leading.includes(offer)}
            onTake={() => setTaking(offer.view.step)}
          />
        ))}
      </div>
    )
  const taken = offers.find(({ view }) => view.step === taking)
  const isEnded = record.state !== undefined && procedure.states[record.state]?.ends === true
  return (
    <Panel title="可以办理" className="steps no-print">
      {open.length === 0 && <p className="faint">{isEnded ? '本件已办结。' : '现在没有由您办理的步骤，原因见下。'}</p>}
      {row(leading)}
      {row(others.filter(({ is, step }) => is === 'ready' && !step.internal))}
      {row(others.filter(({ is, step }) => is === 'conditions' && !step.internal))}
      {row(others.filter(({ step }) => step.internal))}
      <StepReasons title="现在不能办理" offers={of('barred')} />
      <StepReasons title="其他阶段的步骤" offers={of('elsewhere')} />
      {taken && <StepDialog {...parts} offer={taken} onClose={() => setTaking(undefined)} />}
    </Panel>
  )
}
