import type { ReadCell, ReadDocument, ReadLine, ReadTable } from '../../../reading.ts'
import { type Area, areasOf, contains } from './sheet-areas.ts'
import type { Book, SheetCell, SheetGrid } from './sheet-grid.ts'

const NEARBY_LINES = 10

/** A workbook as tables and lines, sheet by sheet; says which sheets are hidden and which formulas have no value. */
export function readBook(book: Book, file: string, format: 'xlsx' | 'xls'): ReadDocument {
  const read = book.sheets.map((grid) => readSheet(grid))
  const unsolved = book.sheets.flatMap((grid) => unsolvedIn(grid))
  const hidden = book.hidden.map((name) => ({
    says: `工作表「${name}」是隐藏的，没有读取；如果属于公开内容，请取消隐藏后重新上传。`,
  }))
  const tables = read.flatMap((one) => one.tables)
  const lines = read.flatMap((one) => one.lines)
  const empty = tables.length === 0 && lines.length === 0
  return {
    file,
    format,
    readable: !empty,
    unreadable: [
      ...hidden,
      ...unsolved,
      ...(empty ? [{ says: '工作簿里没有任何文字和数字；请检查是不是传错了文件。' }] : []),
    ],
    pages: book.sheets.length,
    lines,
    tables,
  }
}

function unsolvedIn({ name, rows }: SheetGrid): { says: string }[] {
  const cells = rows.flatMap((row) => row.filter(({ unsolved }) => unsolved).map(a1))
  if (cells.length === 0) return []
  const some =
    cells.length > 3 ? `${cells.slice(0, 3).join('、')}等 ${cells.length} 个单元格` : `${cells.join('、')} 单元格`
  return [
    { says: `工作表「${name}」的 ${some}是公式，文件里没有保存计算结果；请先在 Excel 中重新计算并保存，再重新上传。` },
  ]
}

type Item = { readonly top: number } & (
  | { readonly line: ReadLine }
  | { readonly table: Omit<ReadTable, 'above' | 'below'> }
)

function readSheet(grid: SheetGrid): { lines: ReadLine[]; tables: ReadTable[] } {
  const areas = areasOf(grid)
  const items: Item[] = [
    ...areas.map((area) => ({ top: area.top, table: tableOf(grid, area) })),
    ...grid.rows.flatMap((row, at) => linesOf(grid, row, at, areas).map((line) => ({ top: at, line }))),
    ...grid.boxes
      .flatMap((text) => text.split(/\r?\n/))
      .map((text) => ({ top: grid.rows.length, line: { text, place: { sheet: grid.name } } })),
  ].toSorted((a, b) => a.top - b.top)
  return {
    lines: items.flatMap((item) => ('line' in item ? [item.line] : [])),
    tables: items.flatMap((item, at) =>
      'table' in item
        ? [{ ...item.table, above: near(items.slice(0, at).toReversed()), below: near(items.slice(at + 1)) }]
        : [],
    ),
  }
}

/** The lines up to the next table. */
function near(items: readonly Item[]): ReadLine[] {
  const end = items.findIndex((item) => 'table' in item)
  return items
    .slice(0, Math.min(end < 0 ? items.length : end, NEARBY_LINES))
    .flatMap((item) => ('line' in item ? [item.line] : []))
}

/** What stands in a row outside the tables: side by side in one line, unless a cell holds paragraphs. */
function linesOf({ name }: SheetGrid, row: readonly SheetCell[], at: number, areas: readonly Area[]): ReadLine[] {
  const filled = row.filter(({ text }, column) => text !== '' && !areas.some((area) => contains(area, at, column)))
  const first = filled[0]
  if (!first) return []
  const place = { sheet: name, cell: a1(first) }
  if (filled.length > 1) return [{ text: filled.map(({ text }) => oneLine(text)).join('   '), place }]
  return first.text.split(/\r?\n/).flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim(), place }]))
}

function tableOf({ name, rows, merges }: SheetGrid, area: Area): Omit<ReadTable, 'above' | 'below'> {
  const { top, bottom, left, right } = area
  const grid = rows
    .slice(top, bottom + 1)
    .map((row) =>
      row
        .slice(left, right + 1)
        .map((cell): ReadCell => ({ text: oneLine(cell.text), place: { sheet: name, cell: a1(cell) } })),
    )
  for (const merge of merges) {
    const cell = grid[merge.top - top]?.[merge.left - left]
    if (!cell || !contains(area, merge.top, merge.left)) continue
    const across = Math.min(merge.right, right) - merge.left + 1
    const down = Math.min(merge.bottom, bottom) - merge.top + 1
    for (let row = merge.top - top; row < merge.top - top + down; row++)
      for (let column = merge.left - left; column < merge.left - left + across; column++) {
        const covered = grid[row]?.[column]
        if (covered) (grid[row] as ReadCell[])[column] = { ...covered, text: '' }
      }
    const [row, column] = [merge.top - top, merge.left - left]
    ;(grid[row] as ReadCell[])[column] = { ...cell, ...(across > 1 && { across }), ...(down > 1 && { down }) }
  }
  return { rows: grid, pages: [], sheet: name }
}

const oneLine = (text: string): string => text.replace(/\s*\r?\n\s*/g, '')

function a1({ at: [row, column] }: SheetCell): string {
  let [rest, letters] = [column, '']
  for (; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}
