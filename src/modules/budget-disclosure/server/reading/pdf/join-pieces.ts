import { type CommonColumns, commonColumns } from './columns.ts'
import type { Box } from './marks.ts'
import { cellBox, type Piece, type PieceCell } from './pieces.ts'

/** A table whose pieces on several pages have been put together. */
export interface Joined {
  readonly pages: readonly number[]
  readonly xs: readonly number[]
  readonly rows: number
  readonly cells: readonly JoinedCell[]
  readonly last: Piece
}
export interface JoinedCell extends PieceCell {
  readonly page: number
  readonly box: Box
}

export const begun = (piece: Piece): Joined => ({
  pages: [piece.page],
  xs: piece.xs,
  rows: piece.ys.length - 1,
  cells: piece.cells.map((cell) => ({ ...cell, page: piece.page, box: cellBox(piece, cell) })),
  last: piece,
})

/** How many rows at the head of the second piece repeat the head of the table; undefined when it cannot be its continuation. */
export function continuation(table: Joined, piece: Piece): { columns: CommonColumns; repeated: number } | undefined {
  const columns = commonColumns(table.xs, piece.xs)
  if (!columns) return undefined
  const head = spread(table.cells, columns.before)
  const next = spread(begun(piece).cells, columns.after)
  let repeated = 0
  const rows = piece.ys.length - 1
  while (repeated < Math.min(rows, table.rows) && sameRow(head, next, repeated)) repeated++
  return { columns, repeated }
}

/** The table with the piece below it, without the repeated head; a row that the page break cut is made whole. */
export function joined(
  table: Joined,
  piece: Piece,
  { columns, repeated }: { columns: CommonColumns; repeated: number },
): Joined {
  const before = spread(table.cells, columns.before)
  const after = spread(begun(piece).cells, columns.after).filter(({ row }) => row >= repeated)
  const cut = table.last.openBelow && piece.openAbove && repeated === 0 && isCut(before, after, table.rows - 1)
  const shift = table.rows - repeated - (cut ? 1 : 0)
  const moved = after.map((cell) => ({ ...cell, row: cell.row + shift }))
  const rows = table.rows + piece.ys.length - 1 - repeated - (cut ? 1 : 0)
  return {
    pages: [...table.pages, piece.page],
    xs: columns.xs,
    rows,
    cells: cut ? mended(before, moved, table.rows - 1) : [...before, ...moved],
    last: piece,
  }
}

function spread(cells: readonly JoinedCell[], columns: readonly number[]): readonly JoinedCell[] {
  if (columns.every((column, at) => column === at)) return cells
  return cells.map((cell) => {
    const column = columns[cell.column] as number
    return { ...cell, column, across: (columns[cell.column + cell.across] as number) - column }
  })
}

function sameRow(head: readonly JoinedCell[], next: readonly JoinedCell[], row: number): boolean {
  const print = (cells: readonly JoinedCell[]) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text, column, across }) => `${column}+${across} ${text.replace(/\s/g, '')}`)
  const mine = print(next)
  return (
    mine.join('\n') === print(head).join('\n') &&
    (row > 0 ? true : mine.some((one) => /\S$/.test(one) && !/\d [\d.,]*$/.test(one)))
  )
}

/** The first row of the piece only goes on with texts that the last row of the table could not finish. */
function isCut(before: readonly JoinedCell[], after: readonly JoinedCell[], row: number): boolean {
  const first = after.filter((cell) => cell.row === 0 && cell.text !== '')
  if (first.length === 0) return false
  return first.every((cell) => {
    const above = before.find((one) => one.row + one.down - 1 === row && one.column === cell.column)
    return above?.across === cell.across && above.text !== '' && above.full
  })
}

function mended(before: readonly JoinedCell[], moved: readonly JoinedCell[], row: number): JoinedCell[] {
  const rest = new Map(moved.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]))
  const whole = before.map((cell) => {
    const more = cell.row + cell.down - 1 === row ? rest.get(cell.column) : undefined
    return more
      ? { ...cell, text: `${cell.text}${more.text}`, down: Math.max(cell.down, row - cell.row + more.down) }
      : cell
  })
  return [...whole, ...moved.filter((cell) => cell.row !== row)]
}
