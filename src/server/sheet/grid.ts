import type { Day } from '../../kernel/day.ts'

/** What a cell holds, as far as an import needs to know. */
export type RawCell =
  | null
  | string
  | number
  | boolean
  | { readonly day: Day }
  | { readonly error: string }
  /** A formula; its value is missing when the file was never calculated. */
  | { readonly formula: null | string | number | boolean | { readonly day: Day } }

/** A range of merged cells, zero-based, both ends included. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}
/** One visible sheet of an uploaded table. */
export interface Grid {
  readonly sheet: string
  readonly rows: readonly (readonly RawCell[])[]
  readonly merges: readonly Merge[]
}
export interface ReadTable {
  readonly format: 'xlsx' | 'csv'
  readonly grids: readonly Grid[]
  /** What was left out, in Chinese. */
  readonly notes: readonly string[]
}

/** The value of a cell, whether typed or calculated. */
export const plain = (cell: RawCell | undefined): Exclude<RawCell, { readonly formula: unknown }> =>
  cell === undefined ? null : typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : cell

export const isEmpty = (cell: RawCell | undefined): boolean => {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return false
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
}

/** A, B … Z, AA: how people name a column. */
export function columnLetter(index: number): string {
  let [rest, letters] = [index, '']
  for (; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}
