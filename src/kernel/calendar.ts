import { type Day, type DayNumber, dayNumber, dayOf, weekday, weekdayName } from './day.ts'

/** One notice of the State Council's arrangement of holidays (or of an amendment, or of a local layer). */
export interface HolidayNotice {
  readonly year: number
  /** Number and source of the notice, as published. */
  readonly source: string
  readonly publishedOn: Day
  /** Whether the number and day of publication were compared with the notice itself. */
  readonly verified: boolean
  /** Days off by the name of the holiday: single days or inclusive ranges. */
  readonly off: Readonly<Record<string, readonly DayRange[]>>
  /** Make-up working days (调休上班) by the name of the holiday they belong to. */
  readonly work: Readonly<Record<string, readonly Day[]>>
  /** Absent = national; a local layer adds rest days of a province or city. */
  readonly layer?: string
}
export type DayRange = Day | readonly [Day, Day]

export interface Calendar {
  isWorking(day: DayNumber): boolean
  /** 周六 / 春节放假 / 春节调休上班 / 工作日. */
  why(day: DayNumber): string
  /** Whether the arrangement for the year of this day has been published. */
  announced(day: DayNumber): boolean
  /** The count-th working day strictly after (count > 0) or before (count < 0) a day; the day itself for 0. */
  plusWorking(day: DayNumber, count: number): DayNumber
  /** How many working days lie in (after, upTo]. */
  workingIn(after: DayNumber, upTo: DayNumber): number
  /** The day itself if it is a working day, else the next working day. */
  roll(day: DayNumber): DayNumber
  /** Names the notices it was made from, so that a computation can be repeated. */
  readonly version: string
  /** The notices themselves, so that a calendar with more of them can be made. */
  readonly notices: readonly HolidayNotice[]
  readonly lastAnnouncedYear: number
}

const FIRST = dayNumber('1990-01-01')
const LAST = dayNumber('2060-12-31')

/**
 * A calendar made from notices; a later notice overrides an earlier one day by day.
 * With `asOf`, only what had been published by then is known, as an official who counted on that day knew it.
 * Years without a notice follow the five-day week and are not `announced`.
 */
export function calendar(notices: readonly HolidayNotice[], asOf?: Day): Calendar {
  const known = notices
    .filter((notice) => asOf === undefined || notice.publishedOn <= asOf)
    .toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
  const size = LAST - FIRST + 1
  const working = new Uint8Array(size)
  for (let index = 0; index < size; index++) {
    const day = weekday(FIRST + index)
    working[index] = day === 0 || day === 6 ? 0 : 1
  }
  const named = new Map<number, string>()
  const mark = (day: DayNumber, isWorking: boolean, name: string) => {
    working[day - FIRST] = isWorking ? 1 : 0
    named.set(day, name)
  }
  for (const notice of known) {
    for (const [name, ranges] of Object.entries(notice.off))
      for (const range of ranges) for (const day of daysOf(range)) mark(day, false, `${name}放假`)
    for (const [name, days] of Object.entries(notice.work))
      for (const day of days) mark(dayNumber(day), true, `${name}调休上班`)
  }
  const national = known.filter((notice) => notice.layer === undefined)
  const years = new Set(national.map((notice) => notice.year))
  const announced = new Uint8Array(size)
  for (const year of years)
    announced.fill(1, dayNumber(`${year}-01-01` as Day) - FIRST, dayNumber(`${year + 1}-01-01` as Day) - FIRST)

  const before = new Int32Array(size + 1)
  const list: DayNumber[] = []
  for (let index = 0; index < size; index++) {
    before[index + 1] = (before[index] as number) + (working[index] as number)
    if (working[index]) list.push(FIRST + index)
  }
  const indexOf = (day: DayNumber): number => {
    if (day < FIRST || day > LAST) throw new RangeError(`${dayOf(day)} 超出日历范围（1990年至2060年）`)
    return day - FIRST
  }
  const workingUpTo = (day: DayNumber): number => before[indexOf(day) + 1] as number
  const nth = (position: number): DayNumber => {
    const day = list[position]
    if (day === undefined) throw new RangeError('期限超出日历范围（1990年至2060年）')
    return day
  }

  return {
    isWorking: (day) => working[indexOf(day)] === 1,
    why: (day) => named.get(day) ?? (working[indexOf(day)] ? '工作日' : weekdayName(day)),
    announced: (day) => announced[indexOf(day)] === 1,
    plusWorking: (day, count) =>
      count === 0 ? day : count > 0 ? nth(workingUpTo(day) + count - 1) : nth(workingUpTo(day - 1) + count),
    workingIn: (after, upTo) => (upTo <= after ? 0 : workingUpTo(upTo) - workingUpTo(after)),
    roll: (day) => (working[indexOf(day)] ? day : nth(workingUpTo(day))),
    version: known.map((notice) => notice.source).join('；'),
    notices: known,
    lastAnnouncedYear: Math.max(0, ...years),
  }
}

function daysOf(range: DayRange): DayNumber[] {
  const [first, last] = typeof range === 'string' ? [range, range] : range
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, index) => start + index)
}
