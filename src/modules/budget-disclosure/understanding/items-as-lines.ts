import type { Cell, FigureColumn, Side } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Enough to know the table of 三公 by its lines. */
const NEEDED = ['abroad', 'reception']
const CARS = ['cars', 'cars-run', 'cars-bought']
/** Far more than a table has columns: a line and a column make one place. */
const WIDTH = 10_000

/**
 * Some regions print the table of 三公 with its items below one another (项目 | 预算数 | 决算数). It is understood as if they stood
 * beside one another, so that every identity finds them; rows, cells and places stay as printed.
 */
export function itemsAsColumns(sides: readonly Side[], words: Vocabulary): readonly Side[] {
  const [side] = sides
  if (!side || sides.length > 1 || side.lines.some(({ code }) => code)) return sides
  const items = side.lines.map((line) => ({
    line,
    measure: line.key === 'total' ? 'total' : words.measure(line.label.bare),
  }))
  const there = new Set(items.map(({ measure }) => measure))
  if (!NEEDED.every((one) => there.has(one)) || !CARS.some((one) => there.has(one))) return sides
  const amounts = side.figures.filter(({ measure, phase }) => measure !== 'rate' && phase !== 'previous')
  const cells = new Map<number, Cell>()
  const figures = items.flatMap(({ line, measure }) =>
    amounts.flatMap(({ at: column, phase }): readonly FigureColumn[] => {
      const cell = line.cells.get(column)
      if (!cell || measure === '') return []
      const at = line.row * WIDTH + column
      cells.set(at, cell)
      return [{ at, measure, ...(phase ? { phase } : {}), path: [line.label.bare], partial: false }]
    }),
  )
  const row = side.lines[0]?.row ?? 0
  const label = { printed: '', bare: '', rank: 'plain', partial: false } as const
  return [{ ...side, figures, lines: [{ row, label, depth: 0, key: 'total', cells }] }]
}
