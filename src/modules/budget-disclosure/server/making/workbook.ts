import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from '../../../../server/office/write-xlsx.ts'
import { emptyNote, type MadeTable, printed } from '../../making/made-table.ts'

const LINE = { style: 'thin' } as const
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const
const TITLE: CellStyle = { font: { bold: true, size: 16 }, alignment: CENTRE }
const HEAD: CellStyle = { font: { bold: true }, border: BORDER, alignment: CENTRE }
const TEXT: CellStyle = { border: BORDER }
const AMOUNT: CellStyle = { border: BORDER, numFmt: '#,##0.00' }
/** Lines above the head of a table: its number, its title, body and unit. */
const ABOVE = 3

/** The tables of a disclosure, one sheet each; amounts are numbers in 万元 as they are printed. */
export const workbookOf = (of: WorkbookOf, tables: readonly MadeTable[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: tables.map((table) => sheetOf(of, table)) })

export interface WorkbookOf {
  readonly body: string
  readonly level: 'department' | 'unit'
  readonly year: number
}

function sheetOf({ body, level, year }: WorkbookOf, table: MadeTable): WriteSheet {
  const { kind, title, head, rows } = table
  const note = emptyNote(table)
  const number = `公开${kind.slice(1).padStart(2, '0')}表`
  const width = Math.max(...[...head, ...rows].map((row) => row.length))
  const cells = new Map<string, Cell>()
  cells.set('1,0', { value: `${year}年度${title}`, type: 'string', style: TITLE })
  for (const [row, texts] of head.entries())
    for (const [column, value] of texts.entries())
      cells.set(`${ABOVE + row},${column}`, { value, type: 'string', style: HEAD })
  for (const [row, some] of rows.entries())
    for (const [column, one] of some.entries()) cells.set(`${ABOVE + head.length + row},${column}`, cellOf(one))
  const last = (text: string) => [...Array(Math.max(0, width - 2)).fill(null), text]
  return {
    name: `${number} ${title}`.replaceAll(/[“”（）/\\?*[\]]/g, '').slice(0, 31),
    columns: Array.from({ length: width }, (_, at) => ({ width: at === 1 ? 38 : 20 })),
    rows: [
      [number],
      [`${year}年度${title}`],
      [`${level === 'department' ? '编制部门' : '编制单位'}：${body}`, ...last('单位：万元')],
      ...head.map((row) => [...row]),
      ...rows.map((row) => row.map((one) => valueIn(one))),
      ...(note ? [[note]] : []),
    ],
    cells,
    merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: width - 1 }],
  }
}

type Made = MadeTable['rows'][number][number]
const valueIn = (one: Made) => {
  const text = printed(one)
  return typeof one === 'string' ? text : text === '' ? null : Number(text)
}
const cellOf = (one: Made): Cell => {
  const value = valueIn(one)
  return typeof value === 'number'
    ? { value, type: 'number', style: AMOUNT }
    : { value: value ?? '', type: 'string', style: TEXT }
}
