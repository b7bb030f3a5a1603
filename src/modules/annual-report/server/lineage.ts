import { type Figure, printFigure } from '../../../kernel/figure.ts'
import { type Indicator, yearPeriod } from '../../../kernel/indicator.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { figure as figureOf } from '../../../store/figure.ts'
import { namesOf } from '../../../store/naming.ts'
import { standingOf } from '../confirmation.ts'
import { definitionText } from '../definition.ts'
import type { Lineage } from '../draft.ts'
import { definitionOf, itemIdOf } from '../items.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { draftItem, figuresIn } from './draft-of.ts'
import { entriesOf } from './evidence-of-figures.ts'
import { fillingsIn } from './gather.ts'
import { itemNow } from './item-now.ts'
import { keptConfirmations } from './kept.ts'

/** One figure opened to its definition, its rows and their evidence. Throws NotFound for an id that the report does not print. */
export async function lineageOf(
  store: Store,
  work: Work,
  kind: ReportKind,
  year: number,
  id: string,
): Promise<Lineage> {
  const filling = fillingsIn(store, templates[kind]).find((one) => one.blank.id === id)
  if (!filling) throw new NotFound('该数据项')
  const { blank, indicator } = filling
  const { item, digest } = await itemNow(store, kind, year, itemIdOf(filling))
  const figure = item.figures.find((one) => one.id === id) as Figure
  const confirmations = await keptConfirmations(store, kind, year)
  const names = await namesOf(store, [...peopleOf(figure), confirmations.get(item.id)?.by ?? ''])
  const nameOf = (person: string) => names.get(person) ?? person
  const standings = new Map([[item.id, standingOf(item, digest, confirmations.get(item.id))]])
  const { counts, bases } = indicator ? definitionOf(indicator) : { counts: blank.means, bases: [] }
  const [shown] = figuresIn([filling], new Map([[id, figure]]), nameOf)
  if (!shown) throw new NotFound('该数据项')
  return {
    ...{ figure: shown, means: blank.means, counts, bases },
    ...(indicator && { indicator: indicator.id }),
    period: `${year}年1月1日至12月31日`,
    definition: indicator ? store.secrets.hash(definitionText(indicator)) : '',
    sources: await sourcesOf(store, figure),
    closures: figure.is === 'known' ? figure.closures : [],
    parts: indicator?.kind === 'derived' ? await partsOf(store, Object.values(indicator.from), year) : [],
    item: draftItem(item, { standings, confirmations, nameOf }, work),
  }
}

async function sourcesOf(store: Store, figure: Figure): Promise<Lineage['sources']> {
  if (figure.is === 'blank') return []
  const entries = await entriesOf(store, figure.sources)
  return figure.sources.map((source) => ({ ...source, evidence: entries.get(`${source.register}/${source.id}`) ?? [] }))
}

async function partsOf(store: Store, indicators: readonly Indicator[], year: number): Promise<Lineage['parts']> {
  const parts: Lineage['parts'][number][] = []
  for (const indicator of indicators) {
    const part = await figureOf(store, indicator, yearPeriod(year))
    parts.push({ id: part.id, name: part.name, printed: isList(part) ? '逐人记录，见来源' : printFigure(part) })
  }
  return parts
}

/** Lines that only a sum reads are not shown as one text. */
const isList = (part: Figure): boolean =>
  part.is !== 'blank' && part.value.kind === 'text' && /[\t\n]/.test(part.value.text)

const peopleOf = (figure: Figure): readonly string[] =>
  figure.is !== 'blank' && figure.value.kind === 'text' ? figure.value.text.split('、') : []
