import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { FileRef } from '../../../kernel/register.ts'
import type { Store } from '../../../store/contract.ts'
import type { Confirmation } from '../confirmation.ts'
import { disclosureReports, ruleOfLawReports } from '../reports.register.ts'
import type { AskedPart, ReportKind } from '../template/language.ts'

/** What the registers of the report hold of one year, read whole for the draft whoever looks at it. */

export interface KeptReport {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly title: string
  readonly order?: string
  readonly arrangement?: string
  readonly number?: string
}
export const tableOf: Readonly<Record<ReportKind, string>> = {
  'rule-of-law': 'annual_report_rule_of_law_reports',
  'information-disclosure': 'annual_report_information_disclosure_reports',
}

export const registerOf: Readonly<Record<ReportKind, string>> = {
  'rule-of-law': ruleOfLawReports.id,
  'information-disclosure': disclosureReports.id,
}

export async function keptReport(store: Store, kind: ReportKind, year: number): Promise<KeptReport | undefined> {
  const arrangement = kind === 'rule-of-law' ? sql`arrangement` : sql`null::text`
  const found = await sql<Nullable<KeptReport>>`
    select id, state, version, title, "order", ${arrangement} as arrangement, number
    from ${sql.table(tableOf[kind])} where year = ${year} order by id desc limit 1`.execute(store.db)
  const row = found.rows[0]
  return row && present<KeptReport>(row)
}

/** The latest text of each place. */
export async function keptPassages(store: Store, kind: ReportKind, year: number): Promise<readonly KeptPassage[]> {
  const found = await sql<KeptPassage>`
    select distinct on (place) id, place, text, created_by as by, written_on as on
    from annual_report_passages where kind = ${kind} and year = ${year}
    order by place, id desc`.execute(store.db)
  return found.rows
}
export interface KeptPassage {
  readonly id: string
  readonly place: string
  readonly text: string
  readonly by: string
  readonly on: Day
}

export async function keptContributions(
  store: Store,
  kind: ReportKind,
  year: number,
): Promise<readonly KeptContribution[]> {
  const found = await sql<Nullable<KeptContribution>>`
    select id, part, asked_of as "askedOf", asked_on as "askedOn", state, due, request, text
    from annual_report_contributions where kind = ${kind} and year = ${year} order by id`.execute(store.db)
  return found.rows.map((row) => present<KeptContribution>(row))
}
export interface KeptContribution {
  readonly id: string
  readonly part: AskedPart
  readonly askedOf: string
  readonly askedOn: Day
  readonly state: 'asked' | 'written' | 'accepted' | 'withdrawn'
  readonly due?: Day
  readonly request?: string
  readonly text?: string
}

/** The latest word on each item. */
export async function keptConfirmations(
  store: Store,
  kind: ReportKind,
  year: number,
): Promise<ReadonlyMap<string, Confirmation>> {
  const found = await sql<Nullable<Confirmation>>`
    select distinct on (item) item, digest, verdict, note, created_by as by, confirmed_on as on
    from annual_report_confirmations where kind = ${kind} and year = ${year}
    order by item, id desc`.execute(store.db)
  return new Map(found.rows.map((row) => present<Confirmation>(row)).map((one) => [one.item, one]))
}

export async function keptFreeze(store: Store, kind: ReportKind, year: number): Promise<KeptFreeze | undefined> {
  const found = await sql<KeptFreeze>`
    select id, report, frozen_on as on, content
    from annual_report_frozen_figures where kind = ${kind} and year = ${year} order by id desc limit 1`.execute(
    store.db,
  )
  return found.rows[0]
}
export async function freezeById(store: Store, id: string): Promise<KeptFreeze | undefined> {
  const found = await sql<KeptFreeze>`
    select id, report, frozen_on as on, content from annual_report_frozen_figures where id = ${id}`.execute(store.db)
  return found.rows[0]
}
export interface KeptFreeze {
  readonly id: string
  readonly report: string
  readonly on: Day
  readonly content: readonly FileRef[]
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }

/** Columns without a value become absent properties. */
const present = <T extends object>(row: Nullable<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
