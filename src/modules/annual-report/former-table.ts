import { type Reason, Refusal, refuse } from '../../kernel/refusal.ts'
import {
  type Applicant,
  applicants,
  type DisputeGroup,
  type DisputeResult,
  disputeGroups,
  disputeResults,
  type RequestRow,
  requestRows,
} from './disclosure-form.ts'
import type { DisclosureTables, ProactiveCell } from './disclosure-table.ts'
import { blankCell, printCell, readCell, type TableCell } from './table-cell.ts'

/** One cell as it is kept: `value` is a number, “/” or empty, which are three different facts. */
export interface KeptCell {
  readonly table: 'two' | 'three' | 'four'
  readonly row: string
  readonly column: string
  readonly value?: string
}

/**
 * Reads the published tables of a year: { t2, t3, t4 } or a file that holds them under reports[year]. t3 names each of the 25
 * rows by its code and lists its seven cells in the order of the form. Refuses (Refusal) with every fault found.
 */
export function readFormerTables(input: unknown, year: number): readonly KeptCell[] {
  const tables = tablesIn(input, year)
  const faults: Reason[] = []
  const cells = [
    ...readTable(tables.t2, 'two', proactiveShape, faults),
    ...readTable(tables.t3, 'three', requestShape, faults),
    ...readTable(tables.t4, 'four', disputeShape, faults),
  ]
  if (faults.length > 0) throw new Refusal(faults)
  return cells
}

/** The tables that kept cells make. */
export function tablesFrom(year: number, kept: readonly KeptCell[]): DisclosureTables {
  const of = (table: KeptCell['table']) => kept.filter((one) => one.table === table)
  const nested = (table: KeptCell['table']) =>
    Object.fromEntries(
      [...Map.groupBy(of(table), (one) => one.row)].map(([row, cells]) => [
        row,
        Object.fromEntries(cells.map((one) => [one.column, readCell(one.value) ?? blankCell])),
      ]),
    )
  const two = of('two').map((one) => [
    one.column === '' ? one.row : `${one.row}.${one.column}`,
    readCell(one.value) ?? blankCell,
  ])
  return {
    year,
    two: Object.fromEntries(two) as Readonly<Partial<Record<ProactiveCell, TableCell>>>,
    three: nested('three') as DisclosureTables['three'],
    four: nested('four') as DisclosureTables['four'],
  }
}

type Shape = Readonly<Record<string, readonly string[]>>
const requestShape: Shape = Object.fromEntries(Object.keys(requestRows).map((row) => [row, Object.keys(applicants)]))
const disputeShape: Shape = Object.fromEntries(
  Object.keys(disputeGroups).map((group) => [group, Object.keys(disputeResults)]),
)
const proactiveShape: Shape = {
  rules: ['made', 'repealed', 'valid'],
  normative: ['made', 'repealed', 'valid'],
  licence: [''],
  penalty: [''],
  coercion: [''],
  fee: [''],
}
const TABLE_NAMES = { two: '表二', three: '表三', four: '表四' } as const
/** The fee's unit is part of its name where it is published as data. */
const OTHER_NAMES: Readonly<Record<string, string>> = { fee: 'fee_wanyuan' }

type Named = Readonly<Record<string, unknown>>
const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && !Array.isArray(value)

function tablesIn(input: unknown, year: number): Named {
  const whole = isNamed(input) ? input : {}
  const reports = isNamed(whole.reports) ? whole.reports : undefined
  const found = reports ? reports[String(year)] : whole
  if (isNamed(found) && isNamed(found.t3)) return found
  throw refuse(`文件中没有${year}年的表三（收到和处理政府信息公开申请情况）`, {
    way: '请提供按统一格式整理的 t2、t3、t4 三张表，或者以年份为名放在 reports 之下',
  })
}

function readTable(given: unknown, table: KeptCell['table'], shape: Shape, faults: Reason[]): KeptCell[] {
  const rows = isNamed(given) ? given : {}
  const strange = Object.keys(rows).filter((row) => !shape[row] && !Object.values(OTHER_NAMES).includes(row))
  for (const row of strange)
    faults.push({
      says: `${TABLE_NAMES[table]}中没有名为「${row}」的行`,
      way: `可用的行：${Object.keys(shape).join('、')}`,
    })
  return Object.entries(shape).flatMap(([row, columns]) => {
    const cells = cellsOf(rows[row] ?? rows[OTHER_NAMES[row] ?? ''], columns)
    if (cells === undefined) {
      faults.push({
        says: `${TABLE_NAMES[table]}「${labelOf(row)}」应当有${columns.length}格`,
        way: '按表格顺序逐格填写；没有数字的填空，不适用的填“/”',
      })
      return []
    }
    return columns.map((column, index): KeptCell => {
      const cell = readCell(cells[index])
      if (cell === undefined)
        faults.push({
          says: `${TABLE_NAMES[table]}「${labelOf(row)}」第${index + 1}格“${String(cells[index])}”不是数字、“/”或空白`,
          way: '请核对原表后更正',
        })
      return { table, row, column, value: printCell(cell ?? blankCell) }
    })
  })
}

/** The cells of one row by position or by name; a row that is not given is blank; undefined when the number of cells is wrong. */
function cellsOf(given: unknown, columns: readonly string[]): readonly unknown[] | undefined {
  if (given === undefined) return columns.map(() => null)
  if (Array.isArray(given)) return given.length === columns.length ? given : undefined
  if (isNamed(given)) return columns.map((column) => given[column] ?? null)
  return columns.length === 1 ? [given] : undefined
}

const labelOf = (row: string): string =>
  requestRows[row as RequestRow] ?? disputeGroups[row as DisputeGroup] ?? PROACTIVE_LABELS[row] ?? row
const PROACTIVE_LABELS: Readonly<Record<string, string>> = {
  rules: '规章',
  normative: '行政规范性文件',
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  fee: '行政事业性收费',
}

/** How a kept cell is spoken of: 表三「…」自然人. */
export const cellName = ({ table, row, column }: KeptCell): string =>
  `${TABLE_NAMES[table]}「${labelOf(row)}」${applicants[column as Applicant] ?? disputeResults[column as DisputeResult] ?? ''}`
