import { addDays, type Day, dayNumber, weekday } from '../../kernel/day.ts'
import type { BoardRow } from '../../kernel/wire-board.ts'

/** The board is read from the top: what is late, what is today's, this week's, next week's, the rest, what stands still. */
export type BandId = 'overdue' | 'today' | 'week' | 'next-week' | 'later' | 'stopped'
export interface Band {
  readonly id: BandId
  readonly name: string
  readonly rows: readonly BoardRow[]
}
const names: Readonly<Record<BandId, string>> = {
  overdue: '已逾期',
  today: '今天届满',
  week: '本周',
  'next-week': '下周',
  later: '以后',
  stopped: '暂停计时',
}

export function bandOf(due: Day | undefined, today: Day): BandId {
  if (due === undefined) return 'stopped'
  if (due < today) return 'overdue'
  if (due === today) return 'today'
  const sunday = sundayOf(today)
  return due <= sunday ? 'week' : due <= addDays(sunday, 7) ? 'next-week' : 'later'
}

/** The rows under their bands, in the order of the board; empty bands are left out. */
export function bandsOf(rows: readonly BoardRow[], today: Day): readonly Band[] {
  const grouped = Map.groupBy(rows, (row) => bandOf(row.due, today))
  return (Object.keys(names) as BandId[]).flatMap((id) => {
    const found = grouped.get(id)
    return found ? [{ id, name: names[id], rows: found }] : []
  })
}

/** The Sunday that ends the week of a day; weeks begin on Monday. */
export const sundayOf = (day: Day): Day => addDays(day, (7 - weekday(dayNumber(day))) % 7)
