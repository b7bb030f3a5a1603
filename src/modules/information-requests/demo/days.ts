import { addDays, type Day, dayNumber, dayOf } from '../../../kernel/day.ts'
import { nationalCalendar } from '../../../law/calendar/index.ts'

/** The count-th working day after a day; the day itself for 0. */
export const workingAfter = (day: Day, count: number): Day => dayOf(nationalCalendar.plusWorking(dayNumber(day), count))

/** The day itself if people work on it, else the next one on which they do. */
export const workingOn = (day: Day): Day => dayOf(nationalCalendar.roll(dayNumber(day)))

/** Working days in (after, upTo]. */
export const workingBetween = (after: Day, upTo: Day): number =>
  nationalCalendar.workingIn(dayNumber(after), dayNumber(upTo))

export const later = (day: Day, calendarDays: number): Day => addDays(day, calendarDays)

export const latest = (...days: readonly [Day, ...Day[]]): Day => days.toSorted().at(-1) as Day
