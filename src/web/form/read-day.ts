import { type Day, isDay, yearOf } from '../../kernel/day.ts'

/** A day as somebody types it: 2024-3-5, 2024.3.5, 2024年3月5日, 20240305, 3-5 (this year). Undefined for anything else. */
export function readDay(text: string, today: Day): Day | undefined {
  const plain = text
    .trim()
    .replace(/[年月/.。．]/g, '-')
    .replace(/日$/, '')
  const parts = /^\d{8}$/.test(plain)
    ? [plain.slice(0, 4), plain.slice(4, 6), plain.slice(6)]
    : plain.split('-').map((part) => part.trim())
  const [date, month, year] = parts.toReversed()
  if (parts.length < 2 || parts.length > 3 || !date || !month) return undefined
  const day = `${year ?? yearOf(today)}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
