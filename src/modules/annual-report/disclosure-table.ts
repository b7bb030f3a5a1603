import type { Applicant, DisputeGroup, DisputeResult, RequestRow } from './disclosure-form.ts'
import { blankCell, type TableCell } from './table-cell.ts'

/** The statutory tables of one year. Rows and cells that are not known are absent, which reads as blank. */
export interface DisclosureTables {
  readonly year: number
  readonly two: Readonly<Partial<Record<ProactiveCell, TableCell>>>
  readonly three: Readonly<Partial<Record<RequestRow, Readonly<Partial<Record<Applicant, TableCell>>>>>>
  readonly four: Readonly<Partial<Record<DisputeGroup, Readonly<Partial<Record<DisputeResult, TableCell>>>>>>
  /** Documents that left the stock and stand in no cell of table two. Absent where only the printed table is known. */
  readonly left?: { readonly lapsed: number; readonly revised: number }
}
export type ProactiveCell =
  | `${'rules' | 'normative'}.${'made' | 'repealed' | 'valid'}`
  | 'licence'
  | 'penalty'
  | 'coercion'
  | 'fee'

export const requestCell = (tables: DisclosureTables, row: RequestRow, column: Applicant): TableCell =>
  tables.three[row]?.[column] ?? blankCell
export const disputeCell = (tables: DisclosureTables, group: DisputeGroup, result: DisputeResult): TableCell =>
  tables.four[group]?.[result] ?? blankCell
export const proactiveCell = (tables: DisclosureTables, cell: ProactiveCell): TableCell => tables.two[cell] ?? blankCell
