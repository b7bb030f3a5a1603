import { parseCsv } from 'hucre/csv'
import { type Cell, openXlsx, type Sheet } from 'hucre/xlsx'
import { type Day, dayOf } from '../../kernel/day.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Grid, RawCell, ReadTable } from './grid.ts'
import { tableFile } from './table-kind.ts'

export const MOST_ROWS = 50_000
const MOST_COLUMNS = 500
const MS_PER_DAY = 86_400_000

/** Reads an uploaded table. Refuses what is no table, is damaged, too large, or has more than 50,000 rows. Heavy: run it in the worker. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  const file = tableFile(bytes)
  const table = file.format === 'csv' ? csvTable(file.text) : await xlsxTable(bytes)
  for (const { sheet, rows } of table.grids) {
    if (rows.length > MOST_ROWS)
      throw refuse(`${sheetName(sheet)}有 ${rows.length} 行，一次最多导入 ${MOST_ROWS} 行`, {
        way: '请分成几个文件导入；表格下方的空白行也请删去',
      })
    if (rows.some((row) => row.length > MOST_COLUMNS))
      throw refuse(`${sheetName(sheet)}超过 ${MOST_COLUMNS} 列`, { way: '请删去右侧的空白列' })
  }
  return table
}

function csvTable(text: string): ReadTable {
  const rows = parseCsv(text, { delimiter: delimiterOf(text) })
  return { format: 'csv', grids: [{ sheet: '', rows: rows as (string | null)[][], merges: [] }], notes: [] }
}

/** The separator that the first line has most of; Excel also saves texts with tabs. */
export const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  return [',', '\t', ';'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] as string
}

async function xlsxTable(bytes: Uint8Array): Promise<ReadTable> {
  const workbook = await openXlsx(bytes, { readStyles: true }).catch((error: Error) => {
    throw unreadable(error.message)
  })
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden || sheet.veryHidden)
  const visible = workbook.sheets.filter((sheet) => !hidden.includes(sheet))
  const notes = hidden.map(({ name }) => `工作表「${name}」是隐藏的，没有导入`)
  return { format: 'xlsx', grids: visible.map(gridOf), notes }
}

/** A single formatted cell far away spans more cells than any reader holds; everything else means damage. */
function unreadable(message: string): Error {
  const [, sheet, rows, columns] = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/.exec(message) ?? []
  return sheet === undefined
    ? refuse('工作簿已损坏，无法读取', { way: '请用 Excel 或 WPS 打开，另存为 .xlsx 后重新上传' })
    : refuse(`${sheetName(sheet)}的范围有 ${rows} 行、${columns} 列，大到无法读取`, {
        way: '请选中内容右侧的空白列和下方的空白行，删除整列、整行后另存，再重新上传',
      })
}

function gridOf(sheet: Sheet): Grid {
  const rows = sheet.rows.map((values, row) =>
    withoutTail(
      values.map((value, column) => rawCell(value, sheet.cells?.get(`${row},${column}`))),
      isBlank,
    ),
  )
  return { sheet: sheet.name, rows: withoutTail(rows, (row) => row.every(isBlank)), merges: sheet.merges ?? [] }
}

function rawCell(value: unknown, cell: Cell | undefined): RawCell {
  if (cell?.type === 'error') return { error: String(value ?? '') }
  if (cell?.formula !== undefined) {
    const result = cell.formulaResult ?? cell.value
    if (typeof result === 'string' && /^#[A-Z/0!?]+$/.test(result)) return { error: result }
    return { formula: simple(result) }
  }
  return simple(value)
}

function simple(value: unknown): null | string | number | boolean | { readonly day: Day } {
  if (value instanceof Date) return { day: dayOf(Math.floor(value.getTime() / MS_PER_DAY)) }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** What lies below the last row or right of the last cell that holds anything is formatting. */
function withoutTail<T>(all: readonly T[], blank: (one: T) => boolean): readonly T[] {
  let end = all.length
  while (end > 0 && blank(all[end - 1] as T)) end--
  return all.slice(0, end)
}

const isBlank = (cell: RawCell): boolean => cell === null || cell === ''

const sheetName = (sheet: string): string => (sheet === '' ? '文件' : `工作表「${sheet}」`)
