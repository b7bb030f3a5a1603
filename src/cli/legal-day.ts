import { type Day, parseDay } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'

/** The legal day of an instant, in Asia/Shanghai. */
export const legalDay = (instant = new Date()): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(instant) as Day

/** Reads the day of an option; refuses anything else and names the option. */
export function dayOption(name: string, text: string): Day {
  try {
    return parseDay(text)
  } catch (error) {
    throw refuse(`--${name}：${(error as Error).message}`)
  }
}
