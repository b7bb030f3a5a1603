import {
  type Applicant,
  applicants,
  applicantTypes,
  type DisputeGroup,
  type DisputeResult,
  disputeGroups,
  disputeResults,
  outcomeRows,
  type RequestRow,
  requestRows,
} from './disclosure-form.ts'
import {
  type DisclosureTables,
  disputeCell,
  type ProactiveCell,
  proactiveCell,
  requestCell,
} from './disclosure-table.ts'
import { cellOf, sumCells, type TableCell } from './table-cell.ts'

/** One identity judged at one place. unknown: a cell is blank, so nothing can be said. */
export interface IdentityFinding {
  readonly identity: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8'
  /** Where in the tables. */
  readonly place: string
  readonly holds: boolean | 'unknown'
  readonly says: string
  /** Holds as a rule; a difference must be explained, not mended. */
  readonly soft?: true
}

/** The identities of the tables of one year, and those that tie them to the year before. */
export const checkTables = (tables: DisclosureTables, before?: DisclosureTables): readonly IdentityFinding[] => [
  ...columns.flatMap((column) => [carried(tables, column), outcomesSum(tables, column)]),
  ...(Object.keys(requestRows) as RequestRow[]).map((row) => rowSum(tables, row)),
  ...(Object.keys(disputeGroups) as DisputeGroup[]).map((group) => disputeSum(tables, group)),
  ...(before ? [...columns.map((column) => carriedOver(tables, before, column)), ...stock(tables, before)] : []),
]

const columns = Object.keys(applicants) as Applicant[]

/** I1: new + carried in = results + carried out. */
function carried(tables: DisclosureTables, column: Applicant): IdentityFinding {
  const at = (row: RequestRow) => requestCell(tables, row, column)
  return equal('I1', `表三「${applicants[column]}」`, [
    ['本年新收＋上年结转', [at('new'), at('carriedIn')]],
    ['办理结果总计＋结转下年度', [at('resultTotal'), at('carriedOut')]],
  ])
}

/** I2: the total of results is the sum of the 21 kinds of outcome. */
const outcomesSum = (tables: DisclosureTables, column: Applicant): IdentityFinding =>
  equal('I2', `表三「${applicants[column]}」`, [
    ['办理结果总计', [requestCell(tables, 'resultTotal', column)]],
    ['各类办理结果之和', outcomeRows.map((row) => requestCell(tables, row, column))],
  ])

/** I3: the total column is the sum of the six kinds of applicant. */
const rowSum = (tables: DisclosureTables, row: RequestRow): IdentityFinding =>
  equal('I3', `表三「${requestRows[row]}」`, [
    ['总计', [requestCell(tables, row, 'total')]],
    ['六类申请人之和', applicantTypes.map((column) => requestCell(tables, row, column))],
  ])

/** I4: what was carried out of the year before is carried in. */
const carriedOver = (tables: DisclosureTables, before: DisclosureTables, column: Applicant): IdentityFinding =>
  equal('I4', `表三「${applicants[column]}」`, [
    [`${tables.year}年上年结转`, [requestCell(tables, 'carriedIn', column)]],
    [`${before.year}年结转下年度`, [requestCell(before, 'carriedOut', column)]],
  ])

/**
 * I5: in force = in force the year before + made − repealed − lapsed − replaced by a revision. The last two have no cell in the
 * table: of a table that was only printed they are not known, and may explain a difference.
 */
function stock(tables: DisclosureTables, before: DisclosureTables): readonly IdentityFinding[] {
  const { left } = tables
  return (['rules', 'normative'] as const).flatMap((kind) => {
    const at = (table: DisclosureTables, what: string) => proactiveCell(table, `${kind}.${what}` as ProactiveCell)
    if (at(tables, 'valid').is === 'not-applicable') return []
    const name = kind === 'rules' ? '规章' : '行政规范性文件'
    const others = kind === 'normative' && left ? [cellOf(left.lapsed), cellOf(left.revised)] : undefined
    const finding = equal('I5', `表二「${name}」`, [
      [
        others ? '现行有效＋本年废止＋到期失效＋由新文件替代' : '现行有效＋本年废止',
        [at(tables, 'valid'), at(tables, 'repealed'), ...(others ?? [])],
      ],
      ['上年现行有效＋本年制发', [at(before, 'valid'), at(tables, 'made')]],
    ])
    const says = finding.holds === false && !others ? `${finding.says}；到期失效、由新文件替代的不在表内` : finding.says
    return [{ ...finding, says, soft: true as const }]
  })
}

/** I6: in each group of table four the total is the sum of the four results. */
function disputeSum(tables: DisclosureTables, group: DisputeGroup): IdentityFinding {
  const parts = (Object.keys(disputeResults) as DisputeResult[]).filter((result) => result !== 'total')
  return equal('I6', `表四「${disputeGroups[group]}」`, [
    ['总计', [disputeCell(tables, group, 'total')]],
    ['四类结果之和', parts.map((result) => disputeCell(tables, group, result))],
  ])
}

type Side = readonly [says: string, cells: readonly TableCell[]]

function equal(
  identity: IdentityFinding['identity'],
  place: string,
  [left, right]: readonly [Side, Side],
): IdentityFinding {
  const [a, b] = [sumCells(left[1]), sumCells(right[1])]
  if (a === undefined || b === undefined) {
    const which = [left, right].filter((side) => sumCells(side[1]) === undefined).map((side) => side[0])
    return { identity, place, holds: 'unknown', says: `${place}：${which.join('、')}中有空白，无法核对` }
  }
  const says = `${place}：${left[0]}＝${a}，${right[0]}＝${b}`
  return a === b
    ? { identity, place, holds: true, says: `${says}，一致` }
    : { identity, place, holds: false, says: `${says}，相差${Math.abs(a - b)}` }
}
