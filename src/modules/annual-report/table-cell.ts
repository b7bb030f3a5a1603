/** What stands in a cell of a statutory table. Blank, “/” and 0 are three different facts. */
export type TableCell =
  | { readonly is: 'number'; readonly n: number }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'blank' }

export const cellOf = (n: number): TableCell => ({ is: 'number', n })
export const notApplicable: TableCell = { is: 'not-applicable' }
export const blankCell: TableCell = { is: 'blank' }

/** A cell as printed. */
export const printCell = (cell: TableCell): string =>
  cell.is === 'number' ? String(cell.n) : cell.is === 'not-applicable' ? '/' : ''

/** A cell as it stands in a former table: a number, “/” or nothing. Undefined for anything else. */
export function readCell(text: unknown): TableCell | undefined {
  if (typeof text === 'number') return Number.isFinite(text) && text >= 0 ? cellOf(text) : undefined
  if (text === null || text === undefined) return blankCell
  if (typeof text !== 'string') return undefined
  const plain = text.trim().replaceAll(',', '').replaceAll('，', '')
  if (plain === '') return blankCell
  if (/^[/／—\-–]+$/.test(plain)) return notApplicable
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? cellOf(Number(plain)) : undefined
}

/** The sum of cells, “/” adding nothing; undefined when one of them is blank, because a blank is not zero. */
export const sumCells = (cells: readonly TableCell[]): number | undefined =>
  cells.some((cell) => cell.is === 'blank')
    ? undefined
    : cells.reduce((sum, cell) => sum + (cell.is === 'number' ? cell.n : 0), 0)
