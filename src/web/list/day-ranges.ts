import { addDays, type Day } from '../../kernel/day.ts'

export interface DayRange {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** The ranges that people ask for, seen from today. */
export function dayRanges(today: Day): readonly DayRange[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const before = month === 1 ? monthRange(year - 1, 12) : monthRange(year, month - 1)
  return [
    { name: '本月', ...monthRange(year, month) },
    { name: '上月', ...before },
    { name: '今年', ...yearRange(year) },
    { name: '去年', ...yearRange(year - 1) },
    { name: '近 30 日', from: addDays(today, -29), to: today },
  ]
}

const yearRange = (year: number) => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })

function monthRange(year: number, month: number): Omit<DayRange, 'name'> {
  const first = (ofYear: number, ofMonth: number) => `${ofYear}-${String(ofMonth).padStart(2, '0')}-01` as Day
  const next = month === 12 ? first(year + 1, 1) : first(year, month + 1)
  return { from: first(year, month), to: addDays(next, -1) }
}
