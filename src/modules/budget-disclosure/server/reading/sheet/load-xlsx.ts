import { type Cell, formatValue, readXlsx, type Sheet } from 'hucre'
import { type Book, gridOf, type SheetCell, SIDE } from './sheet-grid.ts'

/** Reads an .xlsx workbook. Throws what hucre throws for damaged and locked files. */
export async function loadXlsx(bytes: Uint8Array): Promise<Book> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const shown = sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden)
  return {
    sheets: shown.map(sheetOf),
    hidden: sheets.filter((sheet) => !shown.includes(sheet)).map(({ name }) => name),
  }
}

const sheetOf = (sheet: Sheet) =>
  gridOf({
    name: sheet.name,
    height: sheet.rows.length,
    width: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    cell: (row, column) => cellOf(sheet.rows[row]?.[column], sheet.cells?.get(`${row},${column}`)),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    isHiddenRow: (row) => sheet.rowDefs?.get(row)?.hidden === true,
    isHiddenColumn: (column) => sheet.columns?.[column]?.hidden === true,
    boxes: (sheet.textBoxes ?? []).map(({ text }) => text).filter(Boolean),
  })

function cellOf(value: unknown, cell: Cell | undefined): Omit<SheetCell, 'at'> {
  const { top, right, bottom, left } = cell?.style?.border ?? {}
  const borders = (top ? SIDE.top : 0) | (right ? SIDE.right : 0) | (bottom ? SIDE.bottom : 0) | (left ? SIDE.left : 0)
  const shown = cell?.formula === undefined ? value : (cell.formulaResult ?? value)
  if (cell?.formula !== undefined && (shown === null || shown === undefined || (shown === '' && cell.type === 'error')))
    return { text: '', borders, unsolved: true }
  return { text: shownText(shown, cell?.style?.numFmt), borders }
}

/** What the cell shows, by its number format. */
function shownText(value: unknown, format = 'General'): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const general = typeof value === 'number' && /^(General|@)?$/i.test(format)
  return general ? String(Number(value.toPrecision(11))) : formatValue(value, format).trim()
}
