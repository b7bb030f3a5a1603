import type { Day } from '../../../kernel/day.ts'
import type { Saved, Store, Work } from '../../../store/contract.ts'
import { save } from '../../../store/save.ts'
import { readFormerTables, tablesFrom } from '../former-table.ts'
import { formerTables } from '../former-tables.register.ts'
import { checkTables, type IdentityFinding } from '../identities.ts'
import { formerTablesOf } from './identities-of.ts'

export interface ImportedTables {
  readonly saved: Saved
  readonly cells: number
  /** Every identity, cell by cell. A published slip is kept as printed and shows here. */
  readonly identities: readonly IdentityFinding[]
}

/** Imports the published tables of a former year. Refuses (Refusal) with every fault of form; a broken identity is told, not mended. */
export async function importFormerTables(
  store: Store,
  work: Work,
  given: { readonly year: number; readonly source: string; readonly publishedOn: Day; readonly tables: unknown },
): Promise<ImportedTables> {
  const { year, source, publishedOn } = given
  const cells = readFormerTables(given.tables, year)
  const saved = await save(store, work, formerTables.id, { row: { year, source, publishedOn, cells } })
  const identities = checkTables(tablesFrom(year, cells), await formerTablesOf(store, year - 1))
  return { saved, cells: cells.length, identities }
}
