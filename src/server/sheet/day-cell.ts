import { type Day, dayNumber, dayOf, isDay } from '../../kernel/day.ts'
import type { CellRead } from './cell-text.ts'
import { plain, type RawCell } from './grid.ts'

/** The day that a spreadsheet counts from. */
export const EXCEL_EPOCH = dayNumber('1899-12-30')
/** Serial numbers of 1954 to 2064: anything else in a date column is no date. */
const SERIALS = [20_000, 60_200] as const
const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** A day from a date cell, a serial number, or one of the usual written forms. Two-digit years and 5/1/2024 are refused, not guessed. */
export function readDay(cell: RawCell): CellRead<Day> {
  const value = plain(cell)
  if (typeof value === 'object' && value !== null && 'day' in value) return checked(value.day)
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.normalize('NFKC').trim() : ''
  const compact = COMPACT.exec(text)
  const parts = WRITTEN.exec(text) ?? compact
  if (parts) return checked(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`, text)
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : Number.NaN
  if (serial >= SERIALS[0] && serial <= SERIALS[1]) return { value: dayOf(EXCEL_EPOCH + serial) }
  return { says: `「${text || '（内容）'}」不是日期，请写成 2024-01-15` }
}

const checked = (day: string, shown = day): CellRead<Day> =>
  isDay(day) ? { value: day } : { says: `「${shown}」不是有效日期，请写成 2024-01-15` }
