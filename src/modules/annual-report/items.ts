import type { Figure, Value } from '../../kernel/figure.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import { cite } from '../../kernel/law.ts'
import { tableNames } from './disclosure-form.ts'
import type { Filling } from './filling.ts'
import type { Blank } from './template/language.ts'

/** What a section head confirms at once: one figure, or a whole table that one indicator counts. */
export interface Item {
  /** The id of the indicator; of the blank where no module fills it. */
  readonly id: string
  readonly name: string
  readonly indicator?: Indicator
  readonly blanks: readonly Blank[]
  readonly figures: readonly Figure[]
}

/** The items of a report in the order of print. */
export function itemsOf(fillings: readonly Filling[], figures: ReadonlyMap<string, Figure>): readonly Item[] {
  const groups = Map.groupBy(fillings, itemIdOf)
  return [...groups].map(([id, group]) => {
    const { indicator, blank } = group[0] as Filling
    const blanks = group.map((one) => one.blank)
    return {
      id,
      name: blanks.length > 1 ? (indicator?.name ?? tableNames[id] ?? blank.name) : blank.name,
      ...(indicator && { indicator }),
      blanks,
      figures: blanks.flatMap((one) => figures.get(one.id) ?? []),
    }
  })
}

/** The cells of a table that nobody fills yet are one item, as they will be when somebody does. */
export const itemIdOf = ({ blank, indicator }: Filling): string =>
  indicator?.id ?? blank.id.split('.').slice(0, 2).join('.')

/** The state of an item: as incomplete as the least complete of its figures. */
export const stateOf = ({ figures }: Item): Figure['is'] =>
  figures.every((figure) => figure.is === 'known')
    ? 'known'
    : figures.some((figure) => figure.is !== 'blank')
      ? 'partial'
      : 'blank'

export const awaitingOf = ({ figures }: Item): readonly string[] => [
  ...new Set(figures.flatMap((figure) => (figure.is === 'known' ? [] : figure.awaiting))),
]

/** What a confirmation is about, as plain data: the values and the rows they rest on. It lapses when either changes. */
export const confirmedContent = ({ id, figures }: Item): object => ({
  id,
  figures: figures.map((figure) => ({
    id: figure.id,
    is: figure.is,
    ...(figure.is !== 'blank' && {
      value: valueContent(figure.value),
      sources: figure.sources.map((source) => `${source.register}/${source.id}`).toSorted(),
    }),
  })),
})

const valueContent = (value: Value): object => ({ ...value })

/** The definition in words: what is counted, and on which bases the counted register is kept. */
export const definitionOf = (indicator: Indicator): { readonly counts: string; readonly bases: readonly string[] } => ({
  counts: indicator.counts,
  bases: indicator.kind === 'derived' ? [] : indicator.of.basis.map(cite),
})
