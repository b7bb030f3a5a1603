import { calendar, type HolidayNotice } from '../kernel/calendar.ts'
import type { Jurisdiction } from '../kernel/clock.ts'
import type { Db } from './contract.ts'
import { rows } from './query.ts'

/** The calendar with the notices that were added in the application. */
export async function withNotices(db: Db, jurisdiction: Jurisdiction): Promise<Jurisdiction> {
  const added = await rows<{ content: HolidayNotice }>(db, 'select content from fadu.holiday_notice order by at, id')
  if (added.length === 0) return jurisdiction
  return {
    ...jurisdiction,
    calendar: calendar([...jurisdiction.calendar.notices, ...added.map(({ content }) => content)]),
  }
}
