import { scanXml, type XmlEvent } from '../../../../../server/office/xml.ts'
import { openZip } from '../../../../../server/office/zip.ts'
import type { ReadDocument } from '../../../reading.ts'
import { type FlowCell, type FlowItem, type FlowRow, readFlow } from './flow.ts'

/** Reads a Word document. Refuses (Refusal) what is damaged or would burst. Headers, footers and deleted text are left out. */
export function readDocx(bytes: Uint8Array, file: string): ReadDocument {
  const zip = openZip(bytes)
  const text = (name: string) => zip.read(name)?.toString('utf8') ?? ''
  const read = readFlow(itemsOf(text('word/document.xml')))
  const empty = read.lines.length === 0 && read.tables.length === 0
  return {
    file,
    format: 'docx',
    readable: !empty,
    unreadable: empty ? [{ says: '文档里没有任何文字；如果内容是图片或者扫描件，请提供有文字的文件。' }] : [],
    pages: Number(/<Pages>(\d+)<\/Pages>/.exec(text('docProps/app.xml'))?.[1] ?? 0),
    ...read,
  }
}

/** What is being built while the file is scanned: tables may stand in cells of tables. */
interface Builder {
  readonly items: FlowItem[]
  readonly tables: OpenTable[]
  paragraph: string
  hidden: boolean
  /** Inside elements whose text does not show, or shows twice. */
  skipped: number
}
interface OpenTable {
  readonly rows: OpenCell[][]
  column: number
  cell?: OpenCell
}
interface OpenCell {
  text: string
  across: number
  column: number
  merge: 'begins' | 'goes on' | undefined
}

const SKIPPED: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'instrText'])

function itemsOf(xml: string): FlowItem[] {
  const builder: Builder = { items: [], tables: [], paragraph: '', hidden: false, skipped: 0 }
  let inText = false
  for (const event of scanXml(xml)) {
    if (event.is !== 'text' && SKIPPED.has(event.name)) builder.skipped += event.is === 'open' ? 1 : -1
    if (builder.skipped > 0) continue
    if (event.is === 'text') {
      if (inText && !builder.hidden) builder.paragraph += event.text
    } else if (event.name === 't') inText = event.is === 'open'
    else if (event.is === 'open') opened(builder, event)
    else closed(builder, event.name)
  }
  return builder.items
}

function opened(builder: Builder, { name, attribute }: Extract<XmlEvent, { is: 'open' }>): void {
  const table = builder.tables.at(-1)
  const value = () => attribute('val')
  if (name === 'tbl') builder.tables.push({ rows: [], column: 0 })
  else if (name === 'tr' && table) {
    table.rows.push([])
    table.column = 0
  } else if (name === 'gridBefore' && table) skipColumns(table, Number(value() ?? 0))
  else if (name === 'tc' && table) {
    table.cell = { text: '', across: 1, column: table.column, merge: undefined }
    table.rows.at(-1)?.push(table.cell)
  } else if (name === 'gridSpan' && table?.cell) table.cell.across = Number(value() ?? 1) || 1
  else if (name === 'vMerge' && table?.cell) table.cell.merge = value() === 'restart' ? 'begins' : 'goes on'
  else if (name === 'r') builder.hidden = false
  else if (name === 'vanish') builder.hidden = value() !== '0' && value() !== 'false'
  else if (name === 'tab' || name === 'cr' || name === 'br') builder.paragraph += name === 'tab' ? ' ' : '\n'
}

function skipColumns(table: OpenTable, count: number): void {
  if (count <= 0) return
  table.rows.at(-1)?.push({ text: '', across: count, column: 0, merge: undefined })
  table.column += count
}

function closed(builder: Builder, name: string): void {
  const table = builder.tables.at(-1)
  if (name === 'p') {
    const text = builder.paragraph
    builder.paragraph = ''
    if (table?.cell) table.cell.text += text.replaceAll('\n', '').trim()
    else builder.items.push(...text.split('\n').map((line) => ({ line })))
  } else if (name === 'tc' && table?.cell) {
    table.column += table.cell.across
    delete table.cell
  } else if (name === 'tbl' && table) {
    builder.tables.pop()
    const outer = builder.tables.at(-1)?.cell
    // A table inside a cell is part of what that cell says.
    if (outer) outer.text += table.rows.flatMap((row) => row.map(({ text }) => text)).join(' ')
    else builder.items.push({ table: flowRows(table.rows) })
  }
}

function flowRows(rows: readonly (readonly OpenCell[])[]): FlowRow[] {
  const goesOn = (row: number, { column }: OpenCell) =>
    rows[row]?.some((cell) => cell.merge === 'goes on' && cell.column === column) === true
  return rows.map((row, at) =>
    row.flatMap((cell): FlowCell[] => {
      if (cell.merge === 'goes on' && at > 0) return []
      let down = 1
      if (cell.merge) while (goesOn(at + down, cell)) down++
      return [{ text: cell.text, across: cell.across, down }]
    }),
  )
}
