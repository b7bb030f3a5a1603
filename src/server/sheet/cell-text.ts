import type { RawCell } from './grid.ts'
import { plain } from './grid.ts'

/** What is wrong with a cell, told to the person who filled it in. */
export interface CellFault {
  readonly says: string
}
export type CellRead<T> = { readonly value: T } | CellFault

/** Whole numbers that a spreadsheet still holds exactly. */
const EXACT = 1e15

/** The text of a cell as the person sees it, half-width signs for digits. A fault where the file no longer holds what was typed. */
export function textOf(cell: RawCell | undefined, halfWidth: boolean): CellRead<string> {
  const value = plain(cell)
  if (value === null) return { value: '' }
  if (typeof value === 'boolean') return { value: value ? '是' : '否' }
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return { value: (halfWidth ? value.normalize('NFKC') : value).trim() }
  if ('day' in value) return { value: value.day }
  return { says: `单元格是错误值 ${value.error}` }
}

/** A number as it was typed: spreadsheets keep fifteen digits and no more. */
export function numberText(value: number): CellRead<string> {
  if (!Number.isFinite(value)) return { says: '单元格不是有效的数字' }
  if (Math.abs(value) >= EXACT)
    return { says: '号码被 Excel 存成了数字，末几位可能已经丢失；请把该列设为文本格式后重新填写' }
  const text = String(Number(value.toPrecision(15)))
  return { value: text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text }
}

/** 3、5、8 等 12 …: the first few of many. */
export const listed = (items: readonly string[], most = 5): string =>
  items.length <= most ? items.join('、') : `${items.slice(0, most).join('、')}等 ${items.length} `
