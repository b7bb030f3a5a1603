import type { Figure } from '../../kernel/figure.ts'
import {
  type Applicant,
  applicants,
  type DisputeGroup,
  type DisputeResult,
  disclosureCells,
  disputeGroups,
  disputeResults,
  proactiveCells,
  requestRows,
} from './disclosure-form.ts'
import type { DisclosureTables } from './disclosure-table.ts'
import { blankCell, cellOf, notApplicable, type TableCell } from './table-cell.ts'
import type { Blank } from './template/language.ts'

/** The statutory tables that counted figures make. What is not known is blank, which is not zero. */
export function tablesOfFigures(year: number, figures: ReadonlyMap<string, Figure>): DisclosureTables {
  const cell = (blank: Blank): TableCell => {
    const figure = figures.get(blank.id)
    if (figure?.is !== 'known') return blankCell
    const { value } = figure
    if (value.kind === 'not-applicable') return notApplicable
    if (value.kind === 'money') return cellOf(Number(value.fen) / 1_000_000)
    return value.kind === 'exact' ? cellOf(value.n) : blankCell
  }
  const grid = <R extends string, C extends string>(
    rows: readonly R[],
    columns: readonly C[],
    blank: (row: R, column: C) => Blank,
  ) =>
    Object.fromEntries(
      rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, cell(blank(row, column))]))]),
    )
  return {
    year,
    two: {
      'rules.made': notApplicable,
      'rules.repealed': notApplicable,
      'rules.valid': notApplicable,
      ...Object.fromEntries(Object.entries(proactiveCells).map(([id, blank]) => [id, cell(blank)])),
    },
    three: grid(Object.keys(requestRows), Object.keys(applicants) as Applicant[], (row, column) =>
      disclosureCells.three(row, column),
    ),
    four: grid(
      Object.keys(disputeGroups) as DisputeGroup[],
      Object.keys(disputeResults) as DisputeResult[],
      (group, result) => disclosureCells.four(group, result),
    ),
  }
}
