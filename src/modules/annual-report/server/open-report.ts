import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Saved, Store, Work } from '../../../store/contract.ts'
import { save } from '../../../store/save.ts'
import { composeTitle } from '../compose.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { keptReport, registerOf } from './kept.ts'

/** The first responsible person is whoever holds the post of the head on the last day of the year, where nobody is named. */
export async function openReport(
  store: Store,
  work: Work,
  { kind, year, firstResponsible }: { kind: ReportKind; year: number; firstResponsible?: string | undefined },
): Promise<Saved> {
  if (await keptReport(store, kind, year)) throw refuse(`${year}年的报告已经登记`, { way: '请打开已有的报告继续办理' })
  const periodEnd = `${year}-12-31` as Day
  const title = composeTitle(templates[kind], { year, office: store.office })
  const head = kind === 'rule-of-law' ? (firstResponsible ?? (await headOn(store, periodEnd))) : undefined
  const row = { year, periodEnd, title, ...(head && { firstResponsible: head }) }
  return save(store, work, registerOf[kind], { row, on: periodEnd })
}

/** The holder of the head's post of this bureau on a day. */
async function headOn(store: Store, day: Day): Promise<string | undefined> {
  const found = await sql<{ holder: string }>`
    select a.holder from organization_appointments a
    join organization_posts p on p.id = a.post and p.role = 'bureau-head'
    where a."from" <= ${day} and coalesce(a."until", 'infinity') >= ${day}
    order by (a.manner = 'regular') desc, a.id limit 1`.execute(store.db)
  return found.rows[0]?.holder
}
