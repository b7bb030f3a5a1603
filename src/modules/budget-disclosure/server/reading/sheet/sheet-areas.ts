import { type Merge, type SheetCell, type SheetGrid, SIDE } from './sheet-grid.ts'

/** A table on a sheet, both ends included. */
export type Area = Merge

/** The tables of a sheet: by the lines around cells where they are drawn, else by what stands in the rows. */
export function areasOf(grid: SheetGrid): Area[] {
  const ruled = ruledAreas(grid)
  const figures = grid.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (isFigure(cell.text) ? [[at, column] as const] : [])),
  )
  const inside = figures.filter(([row, column]) => ruled.some((area) => contains(area, row, column))).length
  const drawn = ruled.length > 0 && inside >= figures.length * 0.6
  return drawn ? ruled : plainAreas(grid)
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right

export const isFigure = (text: string): boolean => /^[-−－+(（]?\d[\d,，]*(\.\d+)?[%)）]*$/.test(text)

/** Cells with lines on two sides or more that touch each other. */
function ruledAreas({ rows, width, merges }: SheetGrid): Area[] {
  const sides = (row: number, column: number): number => {
    const own = rows[row]?.[column]?.borders ?? 0
    const from = (r: number, c: number, side: number, mine: number) => ((rows[r]?.[c]?.borders ?? 0) & side ? mine : 0)
    return (
      own |
      from(row - 1, column, SIDE.bottom, SIDE.top) |
      from(row + 1, column, SIDE.top, SIDE.bottom) |
      from(row, column - 1, SIDE.right, SIDE.left) |
      from(row, column + 1, SIDE.left, SIDE.right)
    )
  }
  const boxed = rows.map((_, row) => Array.from({ length: width }, (_, column) => count(sides(row, column)) >= 2))
  for (const { top, left, bottom, right } of merges) {
    let all = 0
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) all |= sides(row, column)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (boxed[row]) (boxed[row] as boolean[])[column] = count(all) >= 2
  }
  return components(boxed)
    .filter((area) => area.bottom > area.top && area.right > area.left && hasText(rows, area))
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
}

const count = (sides: number): number => (sides & 1) + ((sides >> 1) & 1) + ((sides >> 2) & 1) + ((sides >> 3) & 1)
const hasText = (rows: SheetGrid['rows'], { top, bottom, left, right }: Area): boolean =>
  rows.slice(top, bottom + 1).some((row) => row.slice(left, right + 1).some(({ text }) => text !== ''))

function components(marked: readonly boolean[][]): Area[] {
  const areas: Area[] = []
  for (const [row, columns] of marked.entries())
    for (const [column, isMarked] of columns.entries()) {
      if (!isMarked) continue
      let area: Area = { top: row, bottom: row, left: column, right: column }
      const waiting: [number, number][] = [[row, column]]
      columns[column] = false
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [r, c] = next
        area = {
          top: Math.min(area.top, r),
          bottom: Math.max(area.bottom, r),
          left: Math.min(area.left, c),
          right: Math.max(area.right, c),
        }
        for (const [y, x] of [
          [r - 1, c],
          [r + 1, c],
          [r, c - 1],
          [r, c + 1],
        ] as const)
          if (marked[y]?.[x]) {
            ;(marked[y] as boolean[])[x] = false
            waiting.push([y, x])
          }
      }
      areas.push(area)
    }
  return areas
}

/** Rows of several cells, from the row after a title to the row before the next title or the notes. */
function plainAreas({ rows, width, merges }: SheetGrid): Area[] {
  const areas: Area[] = []
  let open: Area | undefined
  for (const [at, row] of rows.entries()) {
    const filled = row.flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]))
    const only = filled.length === 1 ? filled[0] : undefined
    if (isCaption(row) || (only && isWide(only.text, at, width, merges))) open = undefined
    else if (open && filled.length > 0)
      open = areas[areas.length - 1] = {
        ...open,
        bottom: at,
        left: Math.min(open.left, ...filled.map(({ column }) => column)),
        right: Math.max(open.right, ...filled.map(({ column }) => column)),
      }
    else if (filled.length > 1) {
      const columns = filled.map(({ column }) => column)
      open = { top: at, bottom: at, left: Math.min(...columns), right: Math.max(...columns) }
      areas.push(open)
    }
  }
  return areas
    .map((area) => withMerges(area, merges))
    .filter((area) => area.bottom > area.top && area.right > area.left)
}

/** The row that names body and unit. */
const isCaption = (row: readonly SheetCell[]): boolean => {
  const filled = row.filter(({ text }) => text !== '')
  return (
    filled.length > 0 &&
    filled.length <= 4 &&
    filled.some(({ text }) => /(单\s*位|部\s*门|机\s*构)(名\s*称)?\s*[:：]|^公开\s*\d+\s*表$/.test(text))
  )
}

/** A title, or a note of a sentence, alone in its row. */
const isWide = (text: string, row: number, width: number, merges: readonly Merge[]): boolean => {
  const merge = merges.find((one) => one.top <= row && one.bottom >= row && one.right - one.left + 1 >= width * 0.6)
  return !isFigure(text) && (merge !== undefined || /表\s*([（(].*[)）])?$|^(注|说明|备注)\s*[:：]|.{25}/.test(text))
}

function withMerges(area: Area, merges: readonly Merge[]): Area {
  const inside = merges.filter(({ top, left }) => contains(area, top, left))
  return {
    ...area,
    bottom: Math.max(area.bottom, ...inside.map(({ bottom }) => bottom)),
    right: Math.max(area.right, ...inside.map(({ right }) => right)),
  }
}
