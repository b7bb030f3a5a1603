import { sql } from 'kysely'
import type { Figure } from '../../../kernel/figure.ts'
import type { Store } from '../../../store/contract.ts'
import type { DisclosureTables } from '../disclosure-table.ts'
import { type KeptCell, tablesFrom } from '../former-table.ts'
import { checkTables, type IdentityFinding } from '../identities.ts'
import { tablesOfFigures } from '../tables-of-figures.ts'
import type { ReportKind } from '../template/language.ts'

/** The identities of the statutory tables, with those to last year's imported table where there is one. */
export async function identitiesOf(
  store: Store,
  kind: ReportKind,
  year: number,
  figures: ReadonlyMap<string, Figure>,
): Promise<readonly IdentityFinding[]> {
  if (kind !== 'information-disclosure') return []
  return checkTables(tablesOfFigures(year, figures), await formerTablesOf(store, year - 1))
}

/** The tables of a former year as they were imported; the latest import counts. */
export async function formerTablesOf(store: Store, year: number): Promise<DisclosureTables | undefined> {
  const found = await sql<{ cells: readonly KeptCell[] }>`
    select cells from annual_report_former_tables where year = ${year} order by id desc limit 1`.execute(store.db)
  const row = found.rows[0]
  return row && tablesFrom(year, row.cells)
}
