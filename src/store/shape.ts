import type { Kept } from './catalogue.ts'
import { sm3 } from './secrets.ts'
import { indexSql } from './table-sql.ts'

/** What a table looked like when it was last made or extended; compared with the declaration of today at each start. */
export interface Shape {
  readonly columns: Readonly<Record<string, ColumnShape>>
  readonly searched: readonly string[]
  readonly procedure: boolean
  /** Hash of the statements that make its indexes. */
  readonly indexes: string
}
export interface ColumnShape {
  readonly type: string
  readonly kind: string
  readonly required: boolean
  readonly personal: boolean
  readonly choices?: readonly string[]
}

export const shapeOf = (kept: Kept): Shape => ({
  columns: Object.fromEntries(
    kept.columns.map(({ column, type, of }) => [
      column,
      {
        type,
        kind: of.kind,
        required: of.required,
        personal: of.personal,
        ...(of.choices && { choices: Object.keys(of.choices) }),
      },
    ]),
  ),
  searched: kept.searched.map(({ column }) => column),
  procedure: kept.procedure !== undefined,
  indexes: sm3(indexSql(kept).join('\n')),
})
