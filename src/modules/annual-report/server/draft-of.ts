import type { Figure } from '../../../kernel/figure.ts'
import { cite } from '../../../kernel/law.ts'
import type { Reason } from '../../../kernel/refusal.ts'
import { holdingsOf } from '../../../kernel/role.ts'
import type { ReasonView } from '../../../kernel/wire.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { blockersOf } from '../blockers.ts'
import { passageText } from '../compose.ts'
import { type Confirmation, progressOf, type Standing } from '../confirmation.ts'
import { askedParts } from '../contributions.register.ts'
import type { Draft, DraftContribution, DraftFigure, DraftItem, DraftPassage } from '../draft.ts'
import type { Filling } from '../filling.ts'
import { awaitingOf, type Item, itemIdOf, stateOf } from '../items.ts'
import { looseNumbers, strangeYears } from '../narrative.ts'
import { printBlank, printInterim } from '../print-blank.ts'
import { kindNames } from '../report-kinds.ts'
import type { ReportKind } from '../template/language.ts'
import { passagesOf } from '../template-passages.ts'
import { type Assembled, assemble } from './assemble.ts'
import { issuedReport } from './build.ts'
import { identitiesOf } from './identities-of.ts'
import { printItem } from './item-now.ts'
import { keptFreeze, registerOf } from './kept.ts'
import { readinessOf } from './readiness.ts'

/** The report as the editor shows it to the asking person. A signed report shows what was signed. */
export async function draftOf(store: Store, work: Work, kind: ReportKind, year: number): Promise<Draft> {
  const assembled = await assemble(store, kind, year)
  const { template, report, material, items, standings } = assembled
  const issued = await issuedReport(store, kind, year)
  const kept = issued && (await keptFreeze(store, kind, year))
  return {
    ...{ kind, name: kindNames[kind], year },
    ...(report && {
      report: { register: registerOf[kind], id: report.id, state: report.state, version: report.version },
    }),
    arrangement: material.arrangement.id,
    arrangements: template.arrangements.map(({ id, name, chapters }) => ({
      ...{ id, name, chapters: chapters.map((chapter) => chapter.title) },
    })),
    ...(report?.order && { order: report.order }),
    document: issued?.document ?? assembled.document,
    items: items.map((item) =>
      draftItem(item, { standings, confirmations: assembled.confirmations, nameOf: material.nameOf }, work),
    ),
    figures: figuresIn(assembled.fillings, assembled.figures, material.nameOf),
    progress: progressOf([...standings.values()]),
    passages: passagesIn(assembled),
    asked: contributionsIn(assembled),
    identities: await identitiesOf(store, kind, year, assembled.figures),
    blockers: blockersOf(readinessOf(assembled)).map(reasonView),
    ...(kept && { frozenOn: kept.on }),
  }
}

interface Known {
  readonly standings: ReadonlyMap<string, Standing>
  readonly confirmations: ReadonlyMap<string, Confirmation>
  readonly nameOf: (id: string) => string
}

export function draftItem(item: Item, { standings, confirmations, nameOf }: Known, work: Work): DraftItem {
  const latest = confirmations.get(item.id)
  const by = item.indicator?.confirmedBy ?? []
  return {
    ...{ id: item.id, name: item.name, is: stateOf(item), printed: printItem(item, nameOf) },
    standing: standings.get(item.id) ?? 'open',
    confirmedBy: by.map((role) => role.name),
    mine: holdingsOf(work.actor, by).length > 0,
    figures: item.blanks.map((blank) => blank.id),
    awaiting: awaitingOf(item),
    ...(latest && {
      latest: { by: nameOf(latest.by), on: latest.on, ...(latest.note && { note: latest.note }) },
    }),
  }
}

export const figuresIn = (
  fillings: readonly Filling[],
  figures: ReadonlyMap<string, Figure>,
  nameOf: Known['nameOf'],
): readonly DraftFigure[] =>
  fillings.flatMap((filling) => {
    const { blank } = filling
    const figure = figures.get(blank.id)
    if (!figure) return []
    const interim = printInterim(blank, figure, nameOf)
    return [
      {
        ...{ id: blank.id, name: blank.name, unit: blank.unit, is: figure.is },
        printed: printBlank(blank, figure, nameOf),
        ...(interim !== undefined && { interim }),
        awaiting: figure.is === 'known' ? [] : figure.awaiting,
        item: itemIdOf(filling),
      },
    ]
  })

const passagesIn = ({ template, material, passages, year }: Assembled): readonly DraftPassage[] =>
  passagesOf(template).map((passage) => {
    const written = passages.find((one) => one.place === passage.id)
    const text = passageText(passage, material)
    const loose = written ? looseNumbers(text) : []
    return {
      ...{ place: passage.id, text },
      ...(written && { author: material.nameOf(written.by), on: written.on }),
      hints: [
        ...strangeYears(text, year),
        ...(loose.length > 0 ? [`文中的数字（${loose.join('、')}）没有关联任何记录，请核实或者改由数据项提供`] : []),
      ],
    }
  })

const contributionsIn = ({ contributions, material }: Assembled): readonly DraftContribution[] =>
  contributions.map(({ id, part, askedOf, askedOn, due, state, text }) => ({
    ...{ id, part, partName: askedParts[part], askedOf: material.nameOf(askedOf), askedOn, state },
    ...(due && { due }),
    ...(text && { text }),
  }))

export const reasonView = ({ says, basis, way, field }: Reason): ReasonView => ({
  says,
  ...(basis && { basis: cite(basis) }),
  ...(way && { way }),
  ...(field && { field }),
})
