import type { ReadDocument } from '../../reading.ts'

/** The document with another text in one cell. */
export const changedCell = (
  document: ReadDocument,
  table: number,
  row: number,
  column: number,
  text: string,
): ReadDocument => ({
  ...document,
  tables: document.tables.map((one, at) =>
    at === table
      ? {
          ...one,
          rows: one.rows.map((cells, y) =>
            y === row ? cells.map((cell, x) => (x === column ? { ...cell, text } : cell)) : cells,
          ),
        }
      : one,
  ),
})
