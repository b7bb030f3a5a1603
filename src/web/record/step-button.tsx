import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Offer } from './offered.ts'

interface StepButtonProps {
  readonly offer: Offer
  /** Shown as the next thing to do. */
  readonly leads: boolean
  readonly onTake: () => void
}

/** A step that can be opened. One with conditions says so before it is opened. */
export const StepButton = ({ offer: { view, step, is, reasons }, leads, onTake }: StepButtonProps) => (
  <span className="step-button">
    <Button
      look={leads ? 'primary' : 'plain'}
      className={leads ? 'step-leads' : is === 'ready' ? 'step-ready' : ''}
      small={step.internal === true && !leads}
      onClick={onTake}
      aria-describedby={is === 'conditions' ? `conditions-${view.step}` : undefined}
    >
      {step.name}
      {is === 'conditions' && <Icon name="info" />}
    </Button>
    {is === 'conditions' && (
      <span className="step-tip" id={`conditions-${view.step}`} role="tooltip">
        {reasons.map(({ says, way, basis }) => (
          <span key={says}>
            <b>{says}</b>
            {way}
            {basis && <small>依据：{basis}</small>}
          </span>
        ))}
      </span>
    )}
  </span>
)
