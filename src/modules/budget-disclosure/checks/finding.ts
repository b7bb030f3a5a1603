import type { Dimension, Severity } from './check.ts'

/** A cell of a table of the checked disclosure: table by its position, row and column from 0. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}
/** What an inspector would write down. */
export interface Finding {
  /** The same for the same fault of the same document. */
  readonly id: string
  readonly check: string
  readonly dimension: Dimension
  readonly severity: Severity
  /** Kind of the table, '' = the document as a whole or its text. */
  readonly table: string
  /** The cell to look at first; absent where the finding is about more than a cell. */
  readonly at?: CellPlace
  /** Every cell that takes part. */
  readonly cells: readonly CellPlace[]
  readonly page?: number
  /** One or two Chinese sentences that can stand alone in a notice. */
  readonly says: string
  readonly expected: string
  readonly actual: string
  /** The provision, as printed. */
  readonly basis: string
  readonly remedy: string
}
