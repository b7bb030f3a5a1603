import { addDays, type Day, dayNumber } from '../kernel/day.ts'

/** Days are counted from here in months of 32 days, so that a search can begin with the newest ones. */
const FIRST = '1900-01-01' as Day
const MONTH = 32
/** How many months each window takes in; what is older than all of them is the last one. */
const SIZES = [1, 3, 9, 27, 81]

/** What the search index holds of a row: its terms, and the month in which it was opened. */
export const searchedSql = (alias: string): string =>
  `(${alias}search_terms || array_to_tsvector(array['@' || ((${alias}opened_on - date '${FIRST}') / ${MONTH})::text]))`

/** A stretch of days, to be searched after the newer ones gave too little. */
export interface SearchWindow {
  readonly from?: Day
  readonly before: Day
  /** As the search index knows them; absent for the oldest window. */
  readonly months?: readonly string[]
}

/**
 * Windows from the newest day backwards, each larger than all before it: whoever finds much finds a page in the first, and
 * looks at few rows beyond it; whoever finds little has little to look at.
 */
export function windowsFrom(newest: Day): readonly SearchWindow[] {
  const windows: SearchWindow[] = []
  let last = Math.floor((dayNumber(newest) - dayNumber(FIRST)) / MONTH)
  for (const size of SIZES) {
    const months = Array.from({ length: size }, (_, index) => `'@${last - index}'`)
    windows.push({ from: beginOf(last - size + 1), before: beginOf(last + 1), months })
    last -= size
  }
  return [...windows, { before: beginOf(last + 1) }]
}

const beginOf = (month: number): Day => addDays(FIRST, month * MONTH)
