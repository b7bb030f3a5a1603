import { useState } from 'react'
import { type Day, dayNumber } from '../../kernel/day.ts'
import { nationalCalendar } from '../../law/calendar/index.ts'
import { Icon } from '../ui/icon.tsx'
import { MonthGrid, monthName, monthOf, nextMonth } from './month-grid.tsx'

interface DayPickerProps {
  readonly value: Day | undefined
  readonly today: Day
  readonly onPick: (day: Day) => void
}

export function DayPicker({ value, today, onPick }: DayPickerProps) {
  const [month, setMonth] = useState(monthOf(value ?? today))
  const turn = (count: number, name: string, icon: 'left' | 'right') => (
    <button type="button" className="quiet" aria-label={name} onClick={() => setMonth(nextMonth(month, count))}>
      <Icon name={icon} />
    </button>
  )
  return (
    <div className="day-picker fade-in">
      <header>
        {turn(-1, '上一月', 'left')}
        <b aria-live="polite">{monthName(month)}</b>
        {turn(1, '下一月', 'right')}
      </header>
      <MonthGrid month={month}>
        {(day) => {
          const number = dayNumber(day)
          const why = nationalCalendar.why(number)
          return (
            <button
              type="button"
              className={`pick-day ${nationalCalendar.isWorking(number) ? '' : 'pick-off'}`}
              aria-pressed={day === value}
              aria-current={day === today ? 'date' : undefined}
              title={why}
              onClick={() => onPick(day)}
            >
              {Number(day.slice(8))}
              {why.endsWith('放假') && <i>休</i>}
              {why.endsWith('调休上班') && <i className="pick-work">班</i>}
            </button>
          )
        }}
      </MonthGrid>
    </div>
  )
}
