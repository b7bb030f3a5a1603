import {
  type Applicant,
  applicants,
  type DisputeGroup,
  type DisputeResult,
  disputeGroups,
  disputeResults,
  type RequestRow,
  requestRows,
} from '../disclosure-form.ts'
import type { DisclosureTables, ProactiveCell } from '../disclosure-table.ts'
import { blankCell, readCell, type TableCell } from '../table-cell.ts'

/** What is typed into the tables of a former year: by table, row and column, as text. */
export type Typed = Readonly<Record<string, string>>
export type TableName = 't2' | 't3' | 't4'
export interface TableShape {
  readonly name: TableName
  readonly title: string
  readonly rows: readonly (readonly [id: string, label: string])[]
  readonly columns: readonly (readonly [id: string, label: string])[]
  /** Squares that the form does not have. */
  readonly without?: (row: string, column: string) => boolean
}

/** What a row stands under in the printed form. */
const groups: Readonly<Record<string, string>> = {
  deny: '（三）不予公开　',
  cannot: '（四）无法提供　',
  refuse: '（五）不予处理　',
  other: '（六）其他处理　',
}

export const shapes: readonly TableShape[] = [
  {
    name: 't3',
    title: '表三　收到和处理政府信息公开申请情况',
    rows: Object.entries(requestRows).map(([row, label]) => [row, `${groups[row.split('.')[0] ?? ''] ?? ''}${label}`]),
    columns: Object.entries(applicants),
  },
  {
    name: 't4',
    title: '表四　因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    rows: Object.entries(disputeGroups),
    columns: Object.entries(disputeResults),
  },
  {
    name: 't2',
    title: '表二　主动公开政府信息情况',
    rows: [
      ['rules', '规章'],
      ['normative', '行政规范性文件'],
      ['licence', '行政许可'],
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
      ['fee', '行政事业性收费（万元）'],
    ],
    columns: [
      ['made', '制发件数／处理决定数／金额'],
      ['repealed', '废止件数'],
      ['valid', '现行有效件数'],
    ],
    without: (row, column) => column !== 'made' && row !== 'rules' && row !== 'normative',
  },
]

export const squareOf = (table: TableName, row: string, column: string): string => `${table} ${row} ${column}`

/** The tables as the import takes them: each row its cells in the order of the form. */
export const tablesOfTyped = (typed: Typed): object =>
  Object.fromEntries(
    shapes.map(({ name, rows, columns, without }) => [
      name,
      Object.fromEntries(
        rows.map(([row]) => {
          const cells = columns
            .filter(([column]) => !without?.(row, column))
            .map(([column]) => typed[squareOf(name, row, column)] ?? '')
          return [row, cells.length === 1 ? cells[0] : cells]
        }),
      ),
    ]),
  )

/** The tables for judging the identities while somebody types; what cannot be read counts as blank. */
export function judgedTables(typed: Typed, year: number): DisclosureTables {
  const at = (table: TableName, row: string, column: string): TableCell =>
    readCell(typed[squareOf(table, row, column)]) ?? blankCell
  const grid = <R extends string, C extends string>(table: TableName, rows: readonly R[], columns: readonly C[]) =>
    Object.fromEntries(
      rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, at(table, row, column)]))]),
    )
  return {
    year,
    two: Object.fromEntries(
      (['rules', 'normative'] as const).flatMap((kind) =>
        (['made', 'repealed', 'valid'] as const).map((what) => [`${kind}.${what}`, at('t2', kind, what)]),
      ),
    ) as Readonly<Partial<Record<ProactiveCell, TableCell>>>,
    three: grid('t3', Object.keys(requestRows) as RequestRow[], Object.keys(applicants) as Applicant[]),
    four: grid('t4', Object.keys(disputeGroups) as DisputeGroup[], Object.keys(disputeResults) as DisputeResult[]),
  }
}

/** Squares filled from what was copied out of a web page or a workbook, from one square to the right and down. */
export function pasted(shape: TableShape, row: string, column: string, text: string): Typed {
  const [top, left] = [shape.rows.findIndex(([id]) => id === row), shape.columns.findIndex(([id]) => id === column)]
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n')
  const filled = lines.flatMap((line, y) =>
    line.split('\t').flatMap((cell, x): readonly [string, string][] => {
      const [to, at] = [shape.rows[top + y]?.[0], shape.columns[left + x]?.[0]]
      return to === undefined || at === undefined || shape.without?.(to, at)
        ? []
        : [[squareOf(shape.name, to, at), cell.trim()]]
    }),
  )
  return Object.fromEntries(filled)
}

/** What was read from a workbook, as if it had been typed: each row its cells in the order of the form, or one cell. */
export const typedOfTables = (tables: Readonly<Record<string, object | undefined>>): Typed =>
  Object.fromEntries(
    shapes.flatMap(({ name, rows, columns, without }) =>
      rows.flatMap(([row]) => {
        const given = (tables[name] as Readonly<Record<string, unknown>> | undefined)?.[
          row === 'fee' ? 'fee_wanyuan' : row
        ]
        const cells = Array.isArray(given) ? given : [given]
        return columns
          .filter(([column]) => !without?.(row, column))
          .map(([column], index) => [squareOf(name, row, column), String(cells[index] ?? '')])
      }),
    ),
  )
