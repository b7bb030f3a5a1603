/**
 * What a region prints, as plain data (JSON): its words for tables, columns and lines. All variants are read together;
 * the most specific title wins, so a new variant needs nothing but its own data.
 */
export interface Variant {
  readonly id: string
  readonly name: string
  readonly kinds?: readonly KindWords[]
  readonly columns?: readonly ColumnWords[]
  readonly lines?: readonly LineWords[]
}

export interface KindWords {
  /** D1…D9, G1…G14, or a plain name of its own. */
  readonly kind: string
  readonly name: string
  readonly level?: 'government' | 'department'
  /** Tidied titles without year, body and number. ^ = at the beginning, $ = at the end, * = anything between. */
  readonly titles: readonly string[]
  /** At least one of these columns or lines must be there, or it is another table with the same title. Absent = any. */
  readonly confirmedBy?: readonly string[]
  /** Header words of the label columns, from outer to inner, where rows are parts of rows above. */
  readonly levels?: readonly (readonly string[])[]
  /** Which classification its codes belong to. */
  readonly codes?: 'functional' | 'economic' | 'revenue'
  /** The same figures as another kind as long as the named lines of D4 hold no money. */
  readonly sameAs?: { readonly kind: string; readonly without: readonly string[] }
}

export interface ColumnWords {
  readonly column: string
  /** Only below these measures, as a part of them: 一般债务 below 限额 is limit-general. */
  readonly within?: readonly string[]
  /** Whole header cells, tidied; /…/ = a pattern. */
  readonly says: readonly string[]
}

export interface LineWords {
  readonly line: string
  /** Read in the sets of governments only, and there before all others. */
  readonly level?: 'government'
  readonly side?: 'income' | 'spending'
  /** Whole labels, tidied and without number; /…/ = a pattern. */
  readonly says: readonly string[]
}
