import { listed } from './cell-text.ts'
import type { Directory } from './directory.ts'
import { readField, readTimes } from './field-cell.ts'
import { isEmpty, plain, type RawCell } from './grid.ts'
import type { Matched, MatchedColumn } from './header.ts'
import { FOOTER_MARK } from './table-stream.ts'

/** One row of the table as the store takes it. */
export interface ReadRow {
  /** As Excel numbers it. */
  readonly row: number
  readonly values: Readonly<Record<string, unknown>>
}
export interface Fault {
  readonly row: number
  /** The key of the field; empty where the whole row is meant. */
  readonly field: string
  readonly says: string
}
export interface ReadRows {
  readonly read: number
  readonly rows: readonly ReadRow[]
  readonly faults: readonly Fault[]
  readonly notes: readonly string[]
}

/**
 * Reads every row below the headings up to the footer of an export. Empty rows are passed over; a row with a fault is not among
 * `rows`, and neither is one that is registered already: `known` says by its index in which columns it differs.
 */
export async function readRows(
  { grid, row: header, columns }: Matched,
  directory: Directory,
  known: ReadonlyMap<number, readonly string[]> = new Map(),
): Promise<ReadRows> {
  const merged = mergedCells(grid.merges, columns)
  const rows: ReadRow[] = []
  const faults: Fault[] = []
  const formulas: string[] = []
  const unchanged: string[] = []
  let read = 0
  for (let index = header + 1; index < grid.rows.length; index++) {
    const line = grid.rows[index] ?? []
    const first = plain(line[0])
    if (typeof first === 'string' && first.startsWith(FOOTER_MARK)) break
    if (columns.every(({ at }) => isEmpty(line[at]) && !merged.has(`${index},${at}`))) continue
    read++
    const differing = known.get(index)
    if (differing) {
      if (differing.length === 0) unchanged.push(String(index + 1))
      else faults.push({ row: index + 1, field: '', says: changedSays(differing) })
      continue
    }
    const found = await readLine(index, line, columns, directory, merged)
    if (found.faults.length > 0) faults.push(...found.faults)
    else rows.push({ row: index + 1, values: found.values })
    if (columns.some(({ at }) => isCalculated(line[at]))) formulas.push(String(index + 1))
  }
  const notes = [
    ...(formulas.length > 0 ? [`第${listed(formulas)}行有公式，按文件中保存的计算结果读取`] : []),
    ...(unchanged.length > 0 ? [`第${listed(unchanged)}行与已经登记的相同，没有重复登记`] : []),
    ...(read === 0 ? ['表头以下没有填写内容的行'] : []),
  ]
  return { read, rows, faults, notes }
}

const changedSays = (differing: readonly string[]): string =>
  `系统编号所指的记录已经登记，${listed(differing.map((name) => `「${name}」`))}与登记的不同；更正请在该记录中办理，另一件事请清空系统编号`

async function readLine(
  index: number,
  line: readonly RawCell[],
  columns: readonly MatchedColumn[],
  directory: Directory,
  merged: ReadonlySet<string>,
) {
  const values: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const { at, key, field, unit, times } of columns) {
    const fault = (says: string) => faults.push({ row: index + 1, field: key, says })
    if (merged.has(`${index},${at}`)) {
      fault('单元格是合并的，请取消合并后逐行填写')
      continue
    }
    const read = times === undefined ? await readField(field, line[at], directory, unit) : readTimes(line[at], times)
    if ('says' in read) fault(read.says)
    else if (read.value !== undefined) values[key] = read.value
    else if (field.required) fault(`没有填写${field.name}`)
  }
  return { values, faults }
}

/** Cells that a merge leaves without a content of their own, by row and column. */
function mergedCells(merges: Matched['grid']['merges'], columns: readonly MatchedColumn[]): ReadonlySet<string> {
  const cells = new Set<string>()
  for (const { startRow, endRow, startCol, endCol } of merges)
    for (const { at } of columns)
      if (at >= startCol && at <= endCol)
        for (let row = startRow; row <= endRow; row++) if (row > startRow || at > startCol) cells.add(`${row},${at}`)
  return cells
}

/** One that was never calculated has no result to be read by. */
const isCalculated = (cell: RawCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula !== null
