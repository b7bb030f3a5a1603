import { plain, type RawCell } from '../../../server/sheet/grid.ts'

/** What a cell says, as text without blanks; a formula by the value that the file holds. */
export const textOf = (cell: RawCell | undefined): string => {
  const value = cell === undefined ? null : plain(cell)
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).normalize('NFKC').replace(/\s/g, '')
    : ''
}

/** What a cell holds, for reading as a number: what is neither number nor text is named, so that it is refused and not taken for blank. */
export function heldBy(cell: RawCell | undefined): string | number | null {
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'object' && 'formula' in cell && cell.formula === null) return '公式没有计算结果'
  const value = plain(cell)
  if (typeof value === 'object' && value !== null) return 'day' in value ? value.day : value.error
  return typeof value === 'boolean' ? String(value) : value
}

/** A label without its numbering, quotation marks and what stands in brackets. */
export const bare = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/\s|[“”"‘’]/g, '')
    .replace(/^([一二三四五六七八九]、|\([一二三四五六七八九]\)|\d+[.、])/, '')
    .replace(/\(.*?\)/g, '')
