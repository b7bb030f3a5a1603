/** What a table that is written row by row looks like. */
export interface TableColumn {
  readonly heading: string
  /** Characters. */
  readonly width: number
  readonly kind: 'text' | 'day' | 'money' | 'whole'
}
/** Cells by column: a text, the number of 1900-based days, an amount in 元, a whole number; null is empty. */
export type TableRow = readonly (string | number | null)[]
export interface TableStream {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** Rows in batches; each batch is written before the next is asked for. */
  readonly batches: AsyncIterable<readonly TableRow[]>
  /** Asked for after the last row. */
  readonly footer: () => string
}

/** Where an import stops reading: the line below the last row begins with it. */
export const FOOTER_MARK = '导出说明：'
