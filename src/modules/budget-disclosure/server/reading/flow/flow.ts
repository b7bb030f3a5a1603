import type { ReadCell, ReadDocument, ReadLine, ReadTable } from '../../../reading.ts'

/** A document without fixed pages: lines and tables as they follow each other. */
export type FlowItem = { readonly line: string } | { readonly table: readonly FlowRow[] }
export type FlowRow = readonly FlowCell[]
/** As in HTML: squares that a cell of an earlier row reaches down to are not named again. */
export interface FlowCell {
  readonly text: string
  readonly across: number
  readonly down: number
}

const NEARBY_LINES = 10
/** Spans beyond this are slips. */
const MOST_COLUMNS = 300

/** The items as lines and tables. A table of one row or one column only arranges the page: its cells are lines. */
export function readFlow(items: readonly FlowItem[]): Pick<ReadDocument, 'lines' | 'tables'> {
  const settled = items.flatMap((item): (ReadLine | { rows: ReadCell[][] })[] => {
    if ('line' in item) return lineOf(item.line)
    const rows = gridOf(item.table)
    const isTable =
      rows.length > 1 && (rows[0]?.length ?? 0) > 1 && rows.some((row) => row.some(({ text }) => text !== ''))
    return isTable ? [{ rows }] : rows.flatMap((row) => lineOf(row.flatMap(({ text }) => text || []).join('   ')))
  })
  const near = (some: typeof settled): ReadLine[] => {
    const end = some.findIndex((one) => 'rows' in one)
    return some
      .slice(0, Math.min(end < 0 ? some.length : end, NEARBY_LINES))
      .flatMap((one) => ('text' in one ? [one] : []))
  }
  return {
    lines: settled.flatMap((one) => ('text' in one ? [one] : [])),
    tables: settled.flatMap((one, at): ReadTable[] =>
      'rows' in one
        ? [
            {
              rows: one.rows,
              above: near(settled.slice(0, at).toReversed()),
              below: near(settled.slice(at + 1)),
              pages: [],
            },
          ]
        : [],
    ),
  }
}

const lineOf = (text: string): ReadLine[] => (text.trim() === '' ? [] : [{ text: text.trim(), place: {} }])

/** Puts cells into a grid as browsers do. */
function gridOf(rows: readonly FlowRow[]): ReadCell[][] {
  const grid: ReadCell[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (grid[at]?.[column]) column++
      const across = Math.max(1, Math.min(cell.across, MOST_COLUMNS - column))
      const down = Math.max(1, Math.min(cell.down, rows.length - at))
      for (let y = at; y < at + down; y++)
        for (let x = column; x < column + across; x++) (grid[y] as ReadCell[])[x] ??= { text: '', place: {} }
      ;(grid[at] as ReadCell[])[column] = {
        text: cell.text,
        place: {},
        ...(across > 1 && { across }),
        ...(down > 1 && { down }),
      }
      column += across
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: '', place: {} }))
}
