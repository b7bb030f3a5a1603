import { type Calendar, calendar } from '../kernel/calendar.ts'
import { holidayNotices, nationalCalendar } from '../law/calendar/index.ts'
import { dayOption } from './legal-day.ts'

/** The national calendar; with `--today`, as an official knew it on that day, before later notices and amendments. */
export const knownCalendar = (today: string | undefined): Calendar =>
  today === undefined ? nationalCalendar : calendar(holidayNotices, dayOption('today', today))
