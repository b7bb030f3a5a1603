import { type Day, dayNumber } from '../../kernel/day.ts'

/** From the day after the first to the second, as periods are counted. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)
