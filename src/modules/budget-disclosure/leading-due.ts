import type { Day } from '../../kernel/day.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import type { PublicationFields } from './publications.register.ts'

/** The last day for publishing, by the clock of the body's level; undefined while the letter that starts it is outstanding. */
export function leadingDue(view: CaseView<PublicationFields>): Day | undefined {
  const reckoning = view.due(view.row.level ?? 'department')
  return reckoning.is === 'due' ? reckoning.due : undefined
}
