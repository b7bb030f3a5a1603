import { addDays, type Day } from '../../kernel/day.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import type { DocumentFields } from './documents.register.ts'

/** How a document leaves the stock. */
export type Leaving = 'revised' | 'repealed' | 'voided' | 'lapsed'
type Known = Pick<CaseView<DocumentFields>, 'row' | 'state'>

/** From which day a document is no longer in force, and why; undefined while nothing ends it. Decided by days, not by when somebody recorded it. */
export function leavingOf({ row, state }: Known): { readonly on: Day; readonly how: Leaving } | undefined {
  const { lostOn, validUntil } = row
  const lapses = validUntil === undefined ? undefined : ({ on: addDays(validUntil, 1), how: 'lapsed' } as const)
  if (lostOn === undefined || (lapses && lapses.on <= lostOn)) return lapses
  const how = (['revised', 'repealed', 'voided'] as const).find((one) => one === state) ?? 'lapsed'
  return { on: lostOn, how }
}

/** Whether a document belongs to the stock at the end of a day: published by then, and not yet gone. */
export function standsOn(view: Known, day: Day): boolean {
  const leaving = leavingOf(view)
  return view.row.publishedOn !== undefined && view.row.publishedOn <= day && !(leaving && leaving.on <= day)
}
