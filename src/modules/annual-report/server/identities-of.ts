import { sql } from 'kysely'
import type { Figure } from '../../../kernel/figure.ts'
import { indicatorsOf } from '../../../kernel/module.ts'
import type { Store } from '../../../store/contract.ts'
import type { DisclosureTables } from '../disclosure-table.ts'
import { fillingsOf } from '../filling.ts'
import { type KeptCell, tablesFrom } from '../former-table.ts'
import { checkTables, type IdentityFinding } from '../identities.ts'
import { tablesOfFigures } from '../tables-of-figures.ts'
import { documentsLapsed, documentsRevised } from '../template/both-reports.ts'
import type { Blank, ReportKind } from '../template/language.ts'
import { gatherFillings } from './gather.ts'

/** The identities of the statutory tables, with those to last year's imported table where there is one. */
export async function identitiesOf(
  store: Store,
  kind: ReportKind,
  year: number,
  figures: ReadonlyMap<string, Figure>,
): Promise<readonly IdentityFinding[]> {
  if (kind !== 'information-disclosure') return []
  const left = await leftOf(store, year)
  const tables = { ...tablesOfFigures(year, figures), ...(left && { left }) }
  return checkTables(tables, await formerTablesOf(store, year - 1))
}

/** What the register of documents counts beside the table; undefined while it is not known, or no duty counts it. */
async function leftOf(store: Store, year: number): Promise<DisclosureTables['left']> {
  const fillings = fillingsOf([documentsLapsed, documentsRevised], indicatorsOf(store.modules))
  const { figures } = await gatherFillings(store, fillings, year)
  const numberOf = ({ id }: Blank): number | undefined => {
    const figure = figures.get(id)
    return figure?.is === 'known' && figure.value.kind === 'exact' ? figure.value.n : undefined
  }
  const [lapsed, revised] = [numberOf(documentsLapsed), numberOf(documentsRevised)]
  return lapsed === undefined || revised === undefined ? undefined : { lapsed, revised }
}

/** The tables of a former year as they were imported; the latest import counts. */
export async function formerTablesOf(store: Store, year: number): Promise<DisclosureTables | undefined> {
  const found = await sql<{ cells: readonly KeptCell[] }>`
    select cells from annual_report_former_tables where year = ${year} order by id desc limit 1`.execute(store.db)
  const row = found.rows[0]
  return row && tablesFrom(year, row.cells)
}
