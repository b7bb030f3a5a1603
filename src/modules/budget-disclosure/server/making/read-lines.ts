import type { RawCell, ReadTable } from '../../../../server/sheet/grid.ts'
import { columnLetter, plain } from '../../../../server/sheet/grid.ts'
import type { BudgetLine } from '../../making/budget-line.ts'
import { type LineColumnId, lineColumns } from '../../making/line-columns.ts'
import { readLine } from '../../making/read-line.ts'

export interface LineRowFault {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number
  /** C 支出功能分类编码. */
  readonly column: string
  readonly says: string
}
export interface ReadLines {
  readonly lines: readonly BudgetLine[]
  readonly faults: readonly LineRowFault[]
}

const HEAD_WITHIN = 15
const MOST_FAULTS = 500
const FEN_OF_YUAN = 100n
const FEN_OF_WAN = 1_000_000n
const NEEDED = (Object.keys(lineColumns) as LineColumnId[]).filter((one) => lineColumns[one].needed)

/** The lines of an uploaded line file; each row that cannot be used is told with its place. A file without the columns has one fault. */
export function readLines({ grids }: ReadTable, year: number): ReadLines {
  for (const { rows } of grids) {
    const head = rows.slice(0, HEAD_WITHIN).findIndex((row) => headOf(row).size >= NEEDED.length - 1)
    const cells = rows[head]
    if (cells) return linesUnder(rows, head, headOf(cells), year)
  }
  const names = NEEDED.map((one) => `“${lineColumns[one].name}”`).join('、')
  return {
    lines: [],
    faults: [{ row: 1, column: '', says: `没有找到预算明细的表头，至少要有${names}各列，请使用模板` }],
  }
}

interface Heading {
  readonly at: number
  readonly text: string
}
type Head = ReadonlyMap<LineColumnId, Heading>

function headOf(row: readonly RawCell[]): Head {
  const found = new Map<LineColumnId, Heading>()
  for (const [at, cell] of row.entries()) {
    const text = normal(textOf(cell))
    const id = text && byHeading.get(text.replace(/\((元|万元)\)$/, ''))
    if (id && !found.has(id)) found.set(id, { at, text })
  }
  return found
}
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:]/g, '')
    .toLowerCase()
const byHeading = new Map(
  (Object.keys(lineColumns) as LineColumnId[]).flatMap((id) =>
    [lineColumns[id].name, ...lineColumns[id].also].map((name) => [normal(name).replace(/\(元\)$/, ''), id] as const),
  ),
)

function linesUnder(rows: readonly (readonly RawCell[])[], head: number, columns: Head, year: number): ReadLines {
  const missing = NEEDED.filter((one) => !columns.has(one))
  if (missing.length > 0)
    return {
      lines: [],
      faults: missing.map((one) => ({ row: head + 1, column: '', says: `缺少“${lineColumns[one].name}”列` })),
    }
  const times = columns.get('amount')?.text.includes('万元') ? FEN_OF_WAN : FEN_OF_YUAN
  const lines: BudgetLine[] = []
  const faults: LineRowFault[] = []
  for (const [at, row] of rows.entries()) {
    if (at <= head || isPassed(row, columns)) continue
    const read = readLine(textsOf(row, columns), year, times)
    if ('fund' in read) lines.push(read)
    else
      for (const { column, says } of read)
        if (faults.length < MOST_FAULTS) faults.push({ row: at + 1, column: placeOf(column, columns), says })
  }
  if (lines.length === 0 && faults.length === 0)
    faults.push({ row: head + 2, column: '', says: '表头下面没有预算明细' })
  return { lines, faults }
}

/** Blank rows, and the total that people write below a list. */
function isPassed(row: readonly RawCell[], columns: Head): boolean {
  if (row.every((cell) => textOf(cell) === '')) return true
  const code = textOf(row[columns.get('function')?.at ?? -1])
  return row.some((cell) => /^(合计|总计|小计)$/.test(textOf(cell).replace(/\s/g, ''))) && !/^\d/.test(code)
}

const textsOf = (row: readonly RawCell[], columns: Head) =>
  Object.fromEntries([...columns].map(([id, { at }]) => [id, textOf(row[at])]))

const placeOf = (id: LineColumnId, columns: Head): string => {
  const at = columns.get(id)?.at
  return at === undefined ? lineColumns[id].name : `${columnLetter(at)} ${lineColumns[id].name}`
}

/** An amount that a spreadsheet calculated carries noise behind its fifteenth digit. */
function textOf(cell: RawCell | undefined): string {
  const value = plain(cell)
  if (value === null || typeof value === 'boolean') return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'string') return value.trim()
  return 'day' in value ? value.day : value.error
}
