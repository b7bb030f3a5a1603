import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Store } from '../../../store/contract.ts'
import type { ReportKind } from '../template/language.ts'
import { registerOf, tableOf } from './kept.ts'

/** A report that has been made public. */
export interface PublishedReport {
  readonly kind: ReportKind
  readonly year: number
  readonly title: string
  readonly on: Day
}

/** All published reports, the newest first. */
export async function publishedReports(store: Store): Promise<readonly PublishedReport[]> {
  const all: PublishedReport[] = []
  for (const [kind, register] of Object.entries(registerOf) as [ReportKind, string][]) {
    const found = await sql<Omit<PublishedReport, 'kind'>>`
      select r.year, r.title, m.happened_on as on
      from ${sql.table(tableOf[kind])} r
      join fadu.moment m on m.register = ${register} and m.record = r.id and m.step = 'publish'
      where r.state = 'published'`.execute(store.db)
    all.push(...found.rows.map((row) => ({ ...row, kind })))
  }
  return all.toSorted((a, b) => (a.on > b.on ? -1 : 1))
}
