import { escapeXml } from '../office/xml.ts'
import { columnLetter } from './grid.ts'
import type { TableColumn, TableRow, TableStream } from './table-stream.ts'
import { contentTypes, RELATIONS, STYLE, STYLES, workbook, workbookRelations } from './xlsx-parts.ts'
import { type ZipPart, zipStream } from './zip-stream.ts'

/** Excel's own limit is 1,048,576 rows; the rest goes on another sheet. */
const MOST_ROWS = 1_048_000
const MOST_TEXT = 32_000
const PIECE = 128 * 1024

/** A table as .xlsx, written while its rows are read: memory stays flat, whatever the number of rows. */
export const xlsxStream = (table: TableStream, rowsPerSheet = MOST_ROWS): AsyncGenerator<Uint8Array> =>
  zipStream(parts(table, rowsPerSheet))

async function* parts(table: TableStream, rowsPerSheet: number): AsyncGenerator<ZipPart> {
  const batches = table.batches[Symbol.asyncIterator]()
  const rest: Rest = { rows: [], done: false, batches }
  let sheets = 0
  try {
    do {
      sheets++
      yield { name: `xl/worksheets/sheet${sheets}.xml`, content: sheetXml(table, rest, rowsPerSheet) }
    } while (!rest.done)
  } finally {
    await batches.return?.()
  }
  const names = Array.from({ length: sheets }, (_, index) =>
    index === 0 ? table.name : `${table.name.slice(0, 26)}（${index + 1}）`,
  )
  const texts: [string, string][] = [
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', STYLES],
    ['_rels/.rels', RELATIONS],
    ['[Content_Types].xml', contentTypes(sheets)],
  ]
  for (const [name, text] of texts) yield { name, content: [Buffer.from(text)] }
}

/** What is still to be written, handed from sheet to sheet. */
interface Rest {
  rows: readonly TableRow[]
  done: boolean
  readonly batches: AsyncIterator<readonly TableRow[]>
}

async function* sheetXml(table: TableStream, rest: Rest, rowsPerSheet: number): AsyncGenerator<Buffer> {
  let xml = `${sheetHead(table.columns)}${rowXml(
    HEADINGS,
    table.columns.map(({ heading }) => heading),
  )}`
  const styles = table.columns.map(({ kind }) => STYLE[kind])
  let count = 0
  while (count < rowsPerSheet && !rest.done) {
    if (rest.rows.length === 0) await next(rest)
    const taken = rest.rows.slice(0, rowsPerSheet - count)
    rest.rows = rest.rows.slice(taken.length)
    for (const row of taken) {
      xml += rowXml(styles, row)
      if (xml.length < PIECE) continue
      yield Buffer.from(xml)
      xml = ''
    }
    count += taken.length
  }
  if (!rest.done && rest.rows.length === 0) await next(rest)
  const footer = rest.done ? rowXml([], [table.footer()]) : ''
  yield Buffer.from(`${xml}${footer}${sheetTail(table.columns.length, count + 1)}`)
}

async function next(rest: Rest): Promise<void> {
  const { done, value } = await rest.batches.next()
  if (done) rest.done = true
  else rest.rows = value
}

const HEADINGS: readonly number[] = Array<number>(1_000).fill(STYLE.heading)

function rowXml(styles: readonly number[], row: TableRow): string {
  let xml = '<row>'
  for (let at = 0; at < row.length; at++) {
    const value = row[at]
    const style = styles[at] ?? 0
    if (value === null || value === undefined || value === '') xml += '<c/>'
    else if (typeof value === 'number') xml += `<c s="${style}"><v>${value}</v></c>`
    else
      xml += `<c s="${style}" t="inlineStr"><is><t${SPACED.test(value) ? ' xml:space="preserve"' : ''}>${textXml(value)}</t></is></c>`
  }
  return `${xml}</row>`
}

const SPACED = /^\s|\s$|\n/
// A look before the costly replacement: most texts need none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SPECIAL = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

function textXml(value: string): string {
  const text =
    value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}……（全文${value.length}字，请在系统中查看）` : value
  return SPECIAL.test(text) ? escapeXml(text) : text
}

const sheetHead = (columns: readonly TableColumn[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`

const sheetTail = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnLetter(Math.max(0, columns - 1))}${rows}"/></worksheet>`
