import { addDays, type Day, dayNumber } from '../kernel/day.ts'

/** Days are counted from here in blocks, of each size four times the one before. */
const FIRST = '1900-01-01' as Day
const SIZES = [32, 128, 512, 2048]
/** So many blocks of a size are looked at before a larger one. */
const OF_A_SIZE = 2

/** What the search index holds of a row: its terms, and the block of each size in which it was opened. */
export const searchedSql = (alias: string): string => {
  const blocks = SIZES.map((size, n) => `'@${n}.' || ((${alias}opened_on - date '${FIRST}') / ${size})::text`)
  return `(${alias}search_terms || array_to_tsvector(array[${blocks.join(', ')}]))`
}

/** A stretch of days, to be searched after the newer ones gave too little. */
export interface SearchWindow {
  readonly from?: Day
  readonly before?: Day | undefined
  /** As the search index knows it; absent where all older days are looked at. */
  readonly block?: string
}

/**
 * The next stretch of a search from the newest day backwards: the block of a level's size that holds the newest day not yet
 * looked at. Years in which nothing was opened cost nothing.
 */
export function searchWindow(level: number, newest: Day, before?: Day): SearchWindow {
  const size = SIZES[level]
  if (size === undefined) return { before }
  const block = Math.floor((dayNumber(newest) - dayNumber(FIRST)) / size)
  return { from: addDays(FIRST, block * size), before, block: `'@${level}.${block}'` }
}

/**
 * The level of each next stretch, told what the last one gave and how much is still missing: the next size up after a few
 * that gave less than that. Whoever finds much finds a page in the first and looks at few rows beyond it; whoever finds
 * little has little to look at.
 */
export function searchLevels(): (gave: number, missing: number) => number {
  let [level, at] = [0, 0]
  return (gave, missing) => {
    at++
    if (at >= OF_A_SIZE && gave < missing) [level, at] = [level + 1, 0]
    return level
  }
}
