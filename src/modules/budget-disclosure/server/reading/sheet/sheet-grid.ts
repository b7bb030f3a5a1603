/** A visible sheet as a person sees it: what each cell shows, which cells are merged, which have lines around them. */
export interface SheetGrid {
  readonly name: string
  /** All rows have `width` cells. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly width: number
  readonly merges: readonly Merge[]
  /** Text in boxes that float over the cells. */
  readonly boxes: readonly string[]
}
export interface SheetCell {
  /** Lines of the text are kept. */
  readonly text: string
  readonly borders: number
  /** A formula whose value the file does not hold. */
  readonly unsolved?: boolean
  /** Row and column as the sheet counts them, from 0: hidden ones are left out of the grid. */
  readonly at: readonly [row: number, column: number]
}
/** Both ends included, counted in the grid. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface Book {
  readonly sheets: readonly SheetGrid[]
  readonly hidden: readonly string[]
}
/** Sides of a cell that have a line. */
export const SIDE = { top: 1, right: 2, bottom: 4, left: 8 } as const

/** A sheet as a library gives it: cells by row and column, some of them hidden. */
export interface RawSheet {
  readonly name: string
  readonly height: number
  readonly width: number
  readonly cell: (row: number, column: number) => Omit<SheetCell, 'at'>
  readonly merges: readonly Merge[]
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
  readonly boxes: readonly string[]
}

const MOST = { rows: 20_000, columns: 300 } as const

/** Leaves out hidden rows and columns and the empty rest that spreadsheets declare. */
export function gridOf(raw: RawSheet): SheetGrid {
  const rows = visible(Math.min(raw.height, MOST.rows), raw.isHiddenRow)
  const columns = visible(Math.min(raw.width, MOST.columns), raw.isHiddenColumn)
  const cells = rows.map((row) => columns.map((column): SheetCell => ({ ...raw.cell(row, column), at: [row, column] })))
  const used = (cell: SheetCell | undefined) =>
    cell !== undefined && (cell.text !== '' || cell.borders !== 0 || cell.unsolved)
  const height = cells.findLastIndex((row) => row.some(used)) + 1
  const width = Math.max(0, ...cells.map((row) => row.findLastIndex(used) + 1))
  const merges = raw.merges.flatMap((merge) => moved(merge, rows, columns, height, width))
  return {
    name: raw.name,
    rows: cells.slice(0, height).map((row) => row.slice(0, width)),
    width,
    merges,
    boxes: raw.boxes,
  }
}

const visible = (count: number, isHidden: (at: number) => boolean): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => !isHidden(at))

function moved(
  merge: Merge,
  rows: readonly number[],
  columns: readonly number[],
  height: number,
  width: number,
): Merge[] {
  const top = rows.findIndex((row) => row >= merge.top)
  const left = columns.findIndex((column) => column >= merge.left)
  const bottom = Math.min(
    rows.findLastIndex((row) => row <= merge.bottom),
    height - 1,
  )
  const right = Math.min(
    columns.findLastIndex((column) => column <= merge.right),
    width - 1,
  )
  return top >= 0 && left >= 0 && bottom >= top && right >= left && (bottom > top || right > left)
    ? [{ top, left, bottom, right }]
    : []
}
