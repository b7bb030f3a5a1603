/**
 * A legal day is a plain date in Asia/Shanghai, never an instant. Days are computed as whole numbers
 * (days since 1970-01-01), so that no time zone and no `Date` can move them.
 */
export type Day = `${number}-${number}-${number}`
export type DayNumber = number

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_BEFORE_1970 = 719468
const DAYS_PER_ERA = 146097

/** Number of a civil date (proleptic Gregorian), after Howard Hinnant's `days_from_civil`. */
export function dayNumber(day: Day): DayNumber {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970
}

/** The civil date of a day number. */
export function dayOf(number: DayNumber): Day {
  const shifted = number + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

/** Whether a text is a real calendar date written YYYY-MM-DD. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && SHAPE.test(text) && dayOf(dayNumber(text as Day)) === text

/** Reads a day from outside. Throws a sentence that says what to write. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`「${text}」不是有效日期，请写成 2024-01-15 这样的形式`)
  return text
}

export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count)
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7
export const weekdayName = (number: DayNumber): string => `周${'日一二三四五六'[weekday(number)]}`

/** The same date `count` months later, or the month's last day where it has no such date (民法典 第二百零二条). */
export function addMonths(number: DayNumber, count: number): DayNumber {
  const day = dayOf(number)
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = dayNumber(`${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01` as Day)
  const next = index + 1
  const end = dayNumber(`${pad(Math.floor(next / 12), 4)}-${pad((next % 12) + 1, 2)}-01` as Day) - 1
  return Math.min(first + Number(day.slice(8, 10)) - 1, end)
}

/** 2024-03-05 as 2024年3月5日, the form of official documents (no leading zeros). */
export const chineseDay = (day: Day): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
