import type { FlowItem, FlowRow } from './flow.ts'

/** Lines that draw a table with bars between the cells, as tables. */
export function pipedTables(items: readonly FlowItem[]): FlowItem[] {
  const read: FlowItem[] = []
  let rows: FlowRow[] = []
  const end = () => {
    if (rows.length > 1) read.push({ table: rows })
    else for (const row of rows) read.push({ line: row.map(({ text }) => text).join(' | ') })
    rows = []
  }
  for (const item of items) {
    const cells = 'line' in item ? cellsOf(item.line) : undefined
    if (!cells || (rows[0] && rows[0].length !== cells.length)) end()
    if (!cells) read.push(item)
    else if (cells.some((cell) => !/^[-:—=+\s]*$/.test(cell)))
      rows.push(cells.map((text) => ({ text, across: 1, down: 1 })))
  }
  end()
  return read
}

function cellsOf(line: string): string[] | undefined {
  if ((line.match(/[|｜│]/g) ?? []).length < 2) return undefined
  const inner = line
    .trim()
    .replace(/^[|｜│]/, '')
    .replace(/[|｜│]$/, '')
  return inner.split(/[|｜│]/).map((cell) => cell.trim())
}
