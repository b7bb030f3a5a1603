import type { Day } from '../../kernel/day.ts'
import type { RequestView } from './case-facts.ts'
import { type OutcomeId, outcomes } from './outcomes.ts'

/** How and when a request was concluded: by the decision on the reply, or by an end without one. */
export interface Conclusion {
  readonly on: Day
  readonly outcome: OutcomeId
  readonly replied: boolean
}

const DECIDES = ['decide', 'override', 'findUnclear', 'refuseExcessive']
const CLOSES: Readonly<Record<string, OutcomeId>> = {
  abandonCorrection: 'other.noCorrection',
  abandonUnpaid: 'other.noFee',
  withdraw: 'other.other',
  closeOtherwise: 'other.other',
}

/** The last decision that was not taken back before dispatch; undefined while the request is open. */
export function conclusionOf({ history, row }: RequestView): Conclusion | undefined {
  let found: Conclusion | undefined
  for (const { step, on } of history) {
    const closed = CLOSES[step]
    if (closed) found = { on, outcome: closed, replied: false }
    else if (step === 'rework') found = undefined
    else if (DECIDES.includes(step) && row.outcome)
      found = { on, outcome: row.outcome, replied: outcomes[row.outcome].reply }
  }
  return found
}

/** The day of first receipt: a corrected request is no new one, and one that ended unconfirmed counts from its arrival. */
export const receiptOf = (view: RequestView): Day | undefined =>
  view.row.receivedOn ?? (conclusionOf(view) ? view.row.arrivedOn : undefined)
