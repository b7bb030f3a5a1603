import { dayNumber, weekdayName } from '../kernel/day.ts'
import type { ExplainedDay } from '../kernel/explain.ts'
import { columns } from './text-table.ts'

/** One line for each day: its number in the count where it counts, and why. */
export function daysText(days: readonly ExplainedDay[]): string {
  let counted = 0
  return columns(
    days.map(({ day, counts, why }) => [
      `  ${day}`,
      weekdayName(dayNumber(day)),
      counts ? `第${++counted}日` : '不计',
      why,
    ]),
  )
}
