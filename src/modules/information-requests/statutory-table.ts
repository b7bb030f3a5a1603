import type { Period } from '../../kernel/indicator.ts'
import { within } from '../../kernel/indicator.ts'
import { applicantKindIds } from './applicants.ts'
import type { RequestView } from './case-facts.ts'
import { conclusionOf, receiptOf } from './conclusion.ts'
import { outcomeIds } from './outcomes.ts'

/** Table 三 of the annual report: 25 rows × 7 columns (国办公开办函〔2021〕30号). */
export const tableRows = ['new', 'carriedIn', ...outcomeIds, 'resultTotal', 'carriedOut'] as const
export const tableColumns = [...applicantKindIds, 'total'] as const

export const tableCells: readonly string[] = tableRows.flatMap((row) =>
  tableColumns.map((column) => `${row}.${column}`),
)

/**
 * The cells to which a request belongs in a year: new by the day of first receipt, its one outcome by the day of decision,
 * carried while it is open on 31 December at 24:00; each in the column of its applicant and in the total.
 */
export function tablePlaces(view: RequestView, period: Period): readonly string[] {
  const received = receiptOf(view)
  const kind = view.row.applicantKind
  if (received === undefined || kind === undefined || received > period.to) return []
  const concluded = conclusionOf(view)
  const rows = [
    received >= period.from && 'new',
    received < period.from && !(concluded && concluded.on < period.from) && 'carriedIn',
    concluded && within(concluded.on, period) && concluded.outcome,
    concluded && within(concluded.on, period) && 'resultTotal',
    !(concluded && concluded.on <= period.to) && 'carriedOut',
  ].filter((row) => typeof row === 'string')
  return rows.flatMap((row) => [`${row}.${kind}`, `${row}.total`])
}
