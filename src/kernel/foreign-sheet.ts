/**
 * A table as another system exports it, and which of its columns mean what here. No system is connected: a person brings the
 * file. Its columns are data, so that a new form of an export needs no code.
 */
export interface ForeignSheet {
  readonly id: string
  /** e.g. 学习强国导出的学习积分表. */
  readonly name: string
  readonly columns: readonly ForeignColumn[]
  /** Headings that are known there and not needed here. */
  readonly passes: readonly string[]
  /** What every row of such a table says without a column for it. */
  readonly fixed: Readonly<Record<string, unknown>>
  /** The date field that is the day of the import where the table has no column for it. */
  readonly datedOnImport?: string
  /** The field of files that keeps the imported table itself. */
  readonly keeps?: string
}
export interface ForeignColumn {
  readonly field: string
  /** What the column may be called there; the first one is usual. */
  readonly headings: readonly string[]
  /** For a whole number given there in a larger unit: 60 for hours that are minutes here. */
  readonly times?: number
}
