import { type Day, yearOf } from './day.ts'

const REPORT_MONTHS = 3

/** The report on a year is due before 1 April of the next: until then that year is what has to be confirmed and shown. */
export const reportYear = (today: Day): number => yearOf(today) - (Number(today.slice(5, 7)) <= REPORT_MONTHS ? 1 : 0)
