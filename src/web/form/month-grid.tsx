import { Fragment, type ReactNode } from 'react'
import { addDays, type Day, dayNumber, weekday } from '../../kernel/day.ts'

export type Month = `${number}-${number}`

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month
export const firstOf = (month: Month): Day => `${month}-01` as Day
export const nextMonth = (month: Month, count = 1): Month => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month
}
export const monthName = (month: Month): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

interface MonthGridProps {
  readonly month: Month
  /** One day of the month; gives what stands in its square. */
  readonly children: (day: Day) => ReactNode
}

/** A month as a wall calendar, weeks from Monday. */
export function MonthGrid({ month, children }: MonthGridProps) {
  const first = firstOf(month)
  const ahead = (weekday(dayNumber(first)) + 6) % 7
  const length = dayNumber(firstOf(nextMonth(month))) - dayNumber(first)
  return (
    <div className="month">
      {[...'一二三四五六日'].map((name) => (
        <span key={name} className="month-weekday" aria-hidden="true">
          {name}
        </span>
      ))}
      {ahead > 0 && <span style={{ gridColumn: `span ${ahead}` }} />}
      {Array.from({ length }, (_, index) => addDays(first, index)).map((day) => (
        <Fragment key={day}>{children(day)}</Fragment>
      ))}
    </div>
  )
}
