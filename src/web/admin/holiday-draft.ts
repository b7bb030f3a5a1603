import type { HolidayNotice } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import { newKey } from '../api/use-post.ts'

/** One holiday while it is typed. Make-up days as text: several days, with anything between them. */
export interface HolidayDraft {
  readonly key: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly work: string
}
export const newHoliday = (name: string): HolidayDraft => ({ key: newKey(), name, from: '', to: '', work: '' })

/** The notice; holidays without a first day are left out. What is not a day the server refuses with a sentence. */
export function noticeOf(
  head: Pick<HolidayNotice, 'year' | 'source' | 'publishedOn'>,
  holidays: readonly HolidayDraft[],
): HolidayNotice {
  const filled = holidays.filter((one) => one.name.trim() && one.from)
  const off = filled.map((one) => [one.name.trim(), [one.to && one.to !== one.from ? [one.from, one.to] : one.from]])
  const work = filled.map((one) => [one.name.trim(), daysIn(one.work)] as const).filter(([, days]) => days.length > 0)
  return { ...head, verified: true, off: Object.fromEntries(off), work: Object.fromEntries(work) }
}

export const daysIn = (text: string): readonly Day[] => (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []) as Day[]
