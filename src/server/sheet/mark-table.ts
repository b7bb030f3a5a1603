import { parseCsv, writeCsv } from 'hucre/csv'
import { type Cell, openXlsx, type Sheet, saveXlsx } from 'hucre/xlsx'
import { MARK_HEADING } from './header-names.ts'
import { delimiterOf } from './read-table.ts'
import { tableFile } from './table-kind.ts'

/** A sentence for a cell; zero-based. Without a column it concerns the whole row. */
export interface Mark {
  readonly row: number
  readonly column?: number
  readonly says: string
}
export interface Marks {
  readonly sheet: string
  readonly headerRow: number
  readonly marks: readonly Mark[]
}

const AUTHOR = '法度'
const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } as const

/** The uploaded table with the sentences written into it: as comments on yellow cells, and as one more column. Keeps everything else. */
export async function markTable(bytes: Uint8Array, marks: Marks): Promise<Uint8Array> {
  const file = tableFile(bytes)
  if (file.format === 'csv') return markedCsv(file.text, marks)
  const workbook = await openXlsx(bytes, { readStyles: true })
  const sheet = workbook.sheets.find(({ name }) => name === marks.sheet)
  if (sheet) markSheet(sheet, marks)
  return saveXlsx(workbook)
}

function markSheet(sheet: Sheet, { headerRow, marks }: Marks): void {
  const column = columnOfMarks(sheet.rows, headerRow)
  for (const [row, says] of [[headerRow, MARK_HEADING] as const, ...sentences(marks)]) setText(sheet, row, column, says)
  for (const mark of marks) if (mark.column !== undefined) comment(sheet, mark.row, mark.column, mark.says)
}

/** The column of an earlier marking, else the first one free of everything. */
function columnOfMarks(rows: readonly (readonly unknown[])[], headerRow: number): number {
  const earlier = rows[headerRow]?.indexOf(MARK_HEADING) ?? -1
  return earlier >= 0 ? earlier : rows.reduce((widest, row) => Math.max(widest, row.length), 0)
}

function sentences(marks: readonly Mark[]): ReadonlyMap<number, string> {
  const byRow = new Map<number, string>()
  for (const { row, says } of marks) byRow.set(row, byRow.has(row) ? `${byRow.get(row)}；${says}` : says)
  return byRow
}

function setText(sheet: Sheet, row: number, column: number, says: string): void {
  lineOf(sheet, row, column)[column] = says
  const style = { fill: YELLOW, alignment: { wrapText: true } }
  cellsOf(sheet).set(`${row},${column}`, { value: says, type: 'string', style })
}

function comment(sheet: Sheet, row: number, column: number, says: string): void {
  const value = lineOf(sheet, row, column)[column] ?? null
  const present = cellsOf(sheet).get(`${row},${column}`) ?? { value, type: typeOf(value) }
  const earlier = present.comment && !present.comment.text.startsWith(AUTHOR) ? `${present.comment.text}\n` : ''
  const style = { ...present.style, fill: YELLOW }
  const text = `${earlier}${AUTHOR}：${says}`
  cellsOf(sheet).set(`${row},${column}`, { ...present, style, comment: { author: AUTHOR, text } })
}

function lineOf(sheet: Sheet, row: number, column: number): Sheet['rows'][number] {
  const line = sheet.rows[row] ?? []
  sheet.rows[row] = line
  while (line.length <= column) line.push(null)
  return line
}

function cellsOf(sheet: Sheet): Map<string, Cell> {
  const cells = sheet.cells ?? new Map<string, Cell>()
  sheet.cells = cells
  return cells
}

function typeOf(value: unknown): 'empty' | 'string' | 'number' | 'boolean' | 'date' {
  if (value === null || value === undefined) return 'empty'
  if (value instanceof Date) return 'date'
  return typeof value as 'string' | 'number' | 'boolean'
}

function markedCsv(text: string, { headerRow, marks }: Marks): Uint8Array {
  const rows = parseCsv(text, { delimiter: delimiterOf(text) })
  const column = columnOfMarks(rows, headerRow)
  const says = sentences(marks)
  const marked = rows.map((row, index) => {
    const line = [...row.slice(0, column), ...Array<string>(Math.max(0, column - row.length)).fill('')]
    return [...line, index === headerRow ? MARK_HEADING : (says.get(index) ?? '')]
  })
  return new TextEncoder().encode(`\ufeff${writeCsv(marked)}`)
}
