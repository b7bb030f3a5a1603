import type { Citation } from '../../../kernel/law.ts'

export type Dimension = '及时性' | '完整性' | '细化程度' | '公开方式' | '真实性'
export type Severity = 'error' | 'warning' | 'info'

/** To which disclosures a check applies. */
export interface Scope {
  readonly kind?: 'budget' | 'final'
  readonly level?: readonly ('department' | 'unit' | 'government')[]
  /** Fiscal years, both included. */
  readonly from?: number
  readonly until?: number
  /** Lines or columns, as terms, that must hold no money. */
  readonly without?: readonly string[]
  /** Whether the sets of the units make up the whole department, as far as their totals tell. */
  readonly allUnits?: boolean
}

/**
 * One identity, as data. A formula reads `KIND[line].column = KIND[line] + KIND[line]? - KIND[line]`:
 * KIND of a table (or T for every kind in `tables`), a line (key, `code 30217`, or a selection: sources, classes, uses, parts, tops,
 * children, @line, @code, @class), a column (a measure, or @ for each); ? = counts as nothing where the form does not print it, ! = only where it is printed.
 * `previous:`, `unit:`, `units:` and `budget:` in front of a kind name a related disclosure. ≤ and ≥ stand for one direction.
 */
export interface Check {
  readonly id: string
  /** Chinese: what must agree. */
  readonly name: string
  /** Kinds that T stands for; `coded` = every table with codes. */
  readonly tables?: readonly string[] | 'coded'
  /** Evaluated once for each line, code or function class of the first table (or of both), and for each figure column of it. */
  readonly each?: {
    readonly line?: 'line' | 'code' | 'class' | 'parent' | 'item'
    /** Only codes of 3, 5 or 7 digits. */
    readonly digits?: number
    readonly of: string
    readonly and?: string
    readonly column?: true
  }
  /** `any` = it is enough that one holds (forms differ in what they count in); `first` = the first whose cells are there. */
  readonly choose?: 'any' | 'first'
  readonly formulas: readonly string[]
  readonly scope?: Scope
  /** Silent where the form does not print the cells; otherwise that is told as not verified. */
  readonly ifPrinted?: true
  readonly dimension?: Dimension
  readonly severity?: Severity
  readonly basis?: Citation
  readonly remedy?: string
  /** Further sentence for the reader: why a difference may be lawful. */
  readonly note?: string
}
