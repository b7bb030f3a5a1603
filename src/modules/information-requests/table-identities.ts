import { applicantKindIds } from './applicants.ts'
import { outcomeIds } from './outcomes.ts'
import { tableColumns, tableRows } from './statutory-table.ts'

/** The cells of one year; a cell that is not there is not known, which is not zero. */
export type TableCounts = Readonly<Record<string, number>>
export interface BrokenIdentity {
  readonly identity: 'I1' | 'I2' | 'I3' | 'I4'
  readonly at: string
  readonly left: number
  readonly right: number
}

/**
 * The identities of table 三: per column new + carried in = results + carried out (I1) and results = sum of the outcomes (I2); per row
 * total = sum of the six kinds of applicant (I3); carried in = carried out of the year before (I4). A blank cell breaks nothing.
 */
export function brokenIdentities(table: TableCounts, before?: TableCounts): readonly BrokenIdentity[] {
  const sum = (counts: TableCounts, cells: readonly string[]) =>
    cells.every((cell) => cell in counts) ? cells.reduce((total, cell) => total + (counts[cell] ?? 0), 0) : undefined
  const judged = (identity: BrokenIdentity['identity'], at: string, left?: number, right?: number) =>
    left !== undefined && right !== undefined && left !== right ? [{ identity, at, left, right }] : []
  return [
    ...tableColumns.flatMap((column) => {
      const of = (counts: TableCounts, ...rows: readonly string[]) =>
        sum(
          counts,
          rows.map((row) => `${row}.${column}`),
        )
      return [
        ...judged('I1', column, of(table, 'new', 'carriedIn'), of(table, 'resultTotal', 'carriedOut')),
        ...judged('I2', column, of(table, 'resultTotal'), of(table, ...outcomeIds)),
        ...(before ? judged('I4', column, of(table, 'carriedIn'), of(before, 'carriedOut')) : []),
      ]
    }),
    ...tableRows.flatMap((row) =>
      judged(
        'I3',
        row,
        sum(table, [`${row}.total`]),
        sum(
          table,
          applicantKindIds.map((kind) => `${row}.${kind}`),
        ),
      ),
    ),
  ]
}
