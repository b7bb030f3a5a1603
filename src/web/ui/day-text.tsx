import { chineseDay, type Day, dayNumber, isDay, weekday, weekdayName } from '../../kernel/day.ts'

interface DayTextProps {
  readonly day: Day | string | undefined
  /** 2024年3月5日 instead of 2024-03-05. */
  readonly long?: boolean
  readonly withWeekday?: boolean
}

/** A legal day. Pointing at it says the weekday. */
export function DayText({ day, long, withWeekday }: DayTextProps) {
  if (!day || !isDay(day)) return <span className="faint">{day || '—'}</span>
  const name = weekdayName(dayNumber(day))
  return (
    <time dateTime={day} title={`${chineseDay(day)} ${name}`} className="day">
      {long ? chineseDay(day) : day}
      {withWeekday && <span className={isWeekend(day) ? 'weekday weekend' : 'weekday'}>{name}</span>}
    </time>
  )
}

const isWeekend = (day: Day): boolean => [0, 6].includes(weekday(dayNumber(day)))
