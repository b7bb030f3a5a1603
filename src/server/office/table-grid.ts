import type { Block, Cell } from '../../kernel/document.ts'

export type TableBlock = Extract<Block, { is: 'table' }>
/** A cell of a table's head, where equal neighbours have become one. */
export interface HeadCell {
  readonly text: string
  readonly span: number
  readonly down: number
}

/** In a head of several rows, neighbours of the same text to the right, then below, are one cell. */
export function mergedHead(head: TableBlock['head']): readonly (readonly HeadCell[])[] {
  const taken = new Set<string>()
  return head.map((row, r) =>
    row.flatMap((text, c) => {
      if (taken.has(`${r},${c}`)) return []
      if (head.length === 1 || text === '') return [{ text, span: 1, down: 1 }]
      let span = 1
      while (row[c + span] === text && !taken.has(`${r},${c + span}`)) span++
      const same = (below: number) =>
        Array.from({ length: span }, (_, i) => head[below]?.[c + i] === text).every(Boolean)
      let down = 1
      while (r + down < head.length && same(r + down)) down++
      for (let i = 0; i < down; i++) for (let j = 0; j < span; j++) taken.add(`${r + i},${c + j}`)
      return [{ text, span, down }]
    }),
  )
}

export function columnCount(table: TableBlock): number {
  const widths = [
    ...table.head.map((row) => row.length),
    table.widths?.length ?? 0,
    table.rows[0] ? rowWidth(table.rows[0]) : 0,
  ]
  return Math.max(1, ...widths)
}

/** Too wide for an upright page: said so, or more columns than can be read there. */
export const isLandscape = (table: TableBlock): boolean => table.landscape ?? columnCount(table) > 10

/** Widths of the columns, in twips: in the proportions asked for, or after what stands in them. */
export function columnWidths(table: TableBlock, total: number, size: number): readonly number[] {
  const count = columnCount(table)
  if (table.widths?.length === count) return share(table.widths, total)
  const columns = contentOf(table, count)
  const needs = columns.map((column) => Math.ceil((column.unbreakable + 0.6) * size * 10) + 140)
  const spare = total - needs.reduce((a, b) => a + b, 0)
  if (spare <= 0) return share(needs, total)
  const extra = share(
    columns.map((column) => Math.max(0, column.longest - column.unbreakable) + 0.3),
    spare,
  )
  return needs.map((need, index) => need + (extra[index] ?? 0))
}

export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
export const isNumeric = (text: string): boolean =>
  /^[-−+]?[\d,，]*\.?\d+(?:[%％‰]|万元|亿元|元|件|份|次|个|条|天|日)?$/.test(text.trim())

export const alignmentOf = (cell: Cell): 'left' | 'center' | 'right' => {
  if (typeof cell !== 'string' && cell.align) return cell.align
  return isNumeric(cellText(cell)) ? 'right' : 'left'
}

const rowWidth = (row: readonly Cell[]): number =>
  row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.span ?? 1)), 0)

const share = (weights: readonly number[], total: number): readonly number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => Math.floor((weight / sum) * total))
}

/** In characters: what must stay on one line (numbers, and two characters of any text), and the longest text (16 at most). */
function contentOf(table: TableBlock, count: number): { unbreakable: number; longest: number }[] {
  const columns = Array.from({ length: count }, () => ({ unbreakable: 2, longest: 2 }))
  const note = (index: number, text: string) => {
    const column = columns[index]
    if (!column) return
    const width = [...text].reduce((sum, c) => sum + (c > '\xff' ? 1 : 0.62), 0)
    if (isNumeric(text)) column.unbreakable = Math.max(column.unbreakable, width)
    column.longest = Math.max(column.longest, Math.min(width, 16))
  }
  for (const row of table.head) for (const [column, text] of row.entries()) note(column, text.slice(0, 8))
  for (const row of table.rows) {
    let column = 0
    for (const cell of row) {
      const span = typeof cell === 'string' ? 1 : (cell.span ?? 1)
      if (span === 1) note(column, cellText(cell))
      column += span
    }
  }
  return columns
}
