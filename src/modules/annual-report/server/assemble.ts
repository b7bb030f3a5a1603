import type { OfficialDocument } from '../../../kernel/document.ts'
import type { Store } from '../../../store/contract.ts'
import { namesOf } from '../../../store/naming.ts'
import { sourceTable } from '../annex.ts'
import { arrangementOf } from '../arrangement.ts'
import { composeBody, composeTitle, type Material } from '../compose.ts'
import { type Confirmation, type Standing, standingOf } from '../confirmation.ts'
import { confirmedContent, type Item, itemsOf } from '../items.ts'
import { templates } from '../template/all.ts'
import type { AskedPart, ReportKind, Template } from '../template/language.ts'
import { digestOf } from './digest.ts'
import { type Gathered, gather } from './gather.ts'
import {
  type KeptContribution,
  type KeptPassage,
  type KeptReport,
  keptConfirmations,
  keptContributions,
  keptPassages,
  keptReport,
} from './kept.ts'
import { sourceLines } from './source-lines.ts'

/** Everything about a report as it stands now: figures, texts, confirmations, and the document that they make. */
export interface Assembled extends Gathered {
  readonly template: Template
  readonly year: number
  readonly report?: KeptReport
  readonly material: Material
  readonly items: readonly Item[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly confirmations: ReadonlyMap<string, Confirmation>
  readonly passages: readonly KeptPassage[]
  readonly contributions: readonly KeptContribution[]
  readonly names: ReadonlyMap<string, string>
  readonly document: OfficialDocument
}

export async function assemble(store: Store, kind: ReportKind, year: number): Promise<Assembled> {
  const template = templates[kind]
  const report = await keptReport(store, kind, year)
  const gathered = await gather(store, template, year)
  const passages = await keptPassages(store, kind, year)
  const contributions = await keptContributions(store, kind, year)
  const confirmations = await keptConfirmations(store, kind, year)
  const items = itemsOf(gathered.fillings, gathered.figures)
  const names = await namesOf(store, [
    ...passages.map((one) => one.by),
    ...contributions.map((one) => one.askedOf),
    ...[...confirmations.values()].map((one) => one.by),
    ...peopleIn(gathered),
  ])
  const standings = new Map(
    items.map((item) => [
      item.id,
      standingOf(item, digestOf(store, confirmedContent(item)), confirmations.get(item.id)),
    ]),
  )
  const material = materialOf(store, template, year, { report, gathered, passages, contributions, names })
  const known = { template, year, material, items, standings, confirmations, passages, contributions, names }
  const document: OfficialDocument = {
    kind: 'report',
    issuer: store.office.bureau,
    title: report?.title ?? composeTitle(template, material),
    blocks: composeBody(template, material),
    attachments: ['数据来源表'],
    annex: sourceTable(year, sourceLines({ ...known, ...gathered, nameOf: material.nameOf })),
  }
  return { ...known, ...gathered, ...(report && { report }), document }
}

interface Found {
  readonly report: KeptReport | undefined
  readonly gathered: Gathered
  readonly passages: readonly KeptPassage[]
  readonly contributions: readonly KeptContribution[]
  readonly names: ReadonlyMap<string, string>
}

function materialOf(store: Store, template: Template, year: number, found: Found): Material {
  const accepted = found.contributions.filter((one) => one.state === 'accepted' && one.text)
  const { bureau, city, government } = store.office
  return {
    year,
    office: { bureau, city, government },
    arrangement: arrangementOf(template, found.report?.arrangement),
    ...(found.report?.order && { order: found.report.order }),
    figures: found.gathered.figures,
    passages: new Map(found.passages.map((one) => [one.place, one.text])),
    asked: new Map<AskedPart, readonly string[]>(
      (['shortcomings', 'arrangements'] as const).map((part) => [
        part,
        accepted.filter((one) => one.part === part).map((one) => one.text ?? ''),
      ]),
    ),
    nameOf: (id) => found.names.get(id) ?? id,
  }
}

/** People whom figures name by their ids. */
const peopleIn = ({ fillings, figures }: Gathered): readonly string[] =>
  fillings.flatMap(({ blank }) => {
    const figure = figures.get(blank.id)
    if (blank.form !== 'person' || figure?.is === undefined || figure.is === 'blank') return []
    return figure.value.kind === 'text' ? figure.value.text.split('、') : []
  })
