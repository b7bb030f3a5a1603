import type { Figure } from '../../../kernel/figure.ts'
import type { DemoStage } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { take } from '../../../store/take.ts'
import { contribution } from '../contribution.procedure.ts'
import { contributions } from '../contributions.register.ts'
import type { Applicant } from '../disclosure-form.ts'
import { applicants, disclosureCells } from '../disclosure-form.ts'
import { itemsOf, stateOf } from '../items.ts'
import { disclosureReport, ruleOfLawReport } from '../report.procedure.ts'
import { confirm } from '../server/confirm.ts'
import { importFormerTables } from '../server/former-tables.ts'
import { gather } from '../server/gather.ts'
import { keptContributions, keptReport } from '../server/kept.ts'
import { openReport } from '../server/open-report.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { publishedBefore } from './former-year.ts'
import { contributed } from './texts.ts'

/** Who does what, by unit and role. */
export const CAST = {
  'rule-of-law': { drafter: '法规科/法规科工作人员', head: '法规科/法规科科长' },
  'information-disclosure': { drafter: '办公室/政府信息公开经办人', head: '办公室/政府信息公开工作机构负责人' },
  chief: '市财政局/局长',
  deputy: '市财政局/分管副局长',
  office: '办公室/办公室主任',
  secrecy: '办公室/保密审查员',
} as const
const procedureOf = { 'rule-of-law': ruleOfLawReport, 'information-disclosure': disclosureReport } as const

/** The drafter opens the report and asks the two heads for what only people can say. */
export async function begin({ store, as }: DemoStage, kind: ReportKind, year: number): Promise<void> {
  const { drafter, head } = CAST[kind]
  await openReport(store, as(drafter), { kind, year })
  for (const { part, request } of contributed(kind, year)) {
    const askedOf = as(part === 'shortcomings' ? head : CAST.deputy).actor.person
    await save(store, as(drafter), contributions.id, {
      row: { kind, year, part, askedOf, askedOn: as(drafter).today, request },
    })
  }
}

/** Those who were asked write; what the deputy head wrote is taken in by the head of the section, and the other way round. */
export async function contribute(stage: DemoStage, kind: ReportKind, year: number): Promise<void> {
  const { store, as } = stage
  for (const { id, part } of await keptContributions(store, kind, year)) {
    const writer = part === 'shortcomings' ? CAST[kind].head : CAST.deputy
    const text = contributed(kind, year).find((one) => one.part === part)?.text
    await take(store, as(writer), contribution.id, id, 'write', { fills: { text } })
  }
}
/** A head does not accept what he wrote himself: the other section's head does. */
export async function accept({ store, as }: DemoStage, kind: ReportKind, year: number): Promise<void> {
  const other = kind === 'rule-of-law' ? CAST['information-disclosure'].head : CAST['rule-of-law'].head
  for (const { id, part, state } of await keptContributions(store, kind, year))
    if (state === 'written')
      await take(store, as(part === 'shortcomings' ? other : CAST[kind].head), contribution.id, id, 'accept', {})
}

/** Section heads confirm what is known; `leaves` says which of them are not there yet. */
export async function confirmAll(
  { store, as }: DemoStage,
  kind: ReportKind,
  year: number,
  leaves: (index: number) => boolean = () => false,
): Promise<void> {
  const { fillings, figures } = await gather(store, templates[kind], year)
  for (const [index, item] of itemsOf(fillings, figures).entries()) {
    const role = item.indicator?.confirmedBy[0]
    if (!role || stateOf(item) !== 'known' || leaves(index)) continue
    await confirm(store, as(`市财政局/${role.name}`), { kind, year, item: item.id, verdict: 'confirmed' })
  }
}

/** One step of the report of a year, by whoever takes it. */
export async function step(
  { store, as }: DemoStage,
  [kind, year]: readonly [ReportKind, number],
  who: string,
  name: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const report = await keptReport(store, kind, year)
  if (!report) throw new Error(`no ${kind} report of ${year}`)
  await take(store, as(who), procedureOf[kind].id, report.id, name, { data })
}

/** The head signs, knowing what is still ＊. */
export async function sign(stage: DemoStage, kind: ReportKind, year: number): Promise<void> {
  const { figures } = await gather(stage.store, templates[kind], year)
  const asterisks = [...figures.values()].filter((figure: Figure) => figure.is !== 'known').length
  await step(stage, [kind, year], CAST.chief, 'sign', asterisks > 0 ? { asterisks } : {})
}

/** The table of the year before the system, so that what was carried over can be checked. */
export async function importBefore({ store, as }: DemoStage, year: number): Promise<void> {
  const { figures } = await gather(store, templates['information-disclosure'], year)
  const carried = (Object.keys(applicants) as Applicant[]).map((kind) => {
    const figure = figures.get(disclosureCells.three('carriedIn', kind).id)
    const n = figure && figure.is !== 'blank' && figure.value.kind === 'exact' ? figure.value.n : 0
    return [kind, n] as const
  })
  await importFormerTables(store, as(CAST['information-disclosure'].drafter), {
    year: year - 1,
    source: `云州市财政局${year - 1}年政府信息公开工作年度报告`,
    publishedOn: `${year}-01-18`,
    tables: publishedBefore(Object.fromEntries(carried)),
  })
}
