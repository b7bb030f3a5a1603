import type { Figure } from '../../../kernel/figure.ts'
import { type Indicator, yearPeriod } from '../../../kernel/indicator.ts'
import { indicatorsOf } from '../../../kernel/module.ts'
import type { Store } from '../../../store/contract.ts'
import { figure, figures } from '../../../store/figure.ts'
import { asBlank, type Filling, fillingsOf, unfilled } from '../filling.ts'
import type { Template } from '../template/language.ts'
import { blanksOf } from '../template-blanks.ts'

/** The figures of a report as the registers give them now. */
export interface Gathered {
  readonly fillings: readonly Filling[]
  /** By the id of the blank. */
  readonly figures: ReadonlyMap<string, Figure>
}

export const gather = (store: Store, template: Template, year: number): Promise<Gathered> =>
  gatherFillings(store, fillingsIn(store, template), year)

export const fillingsIn = (store: Store, template: Template): readonly Filling[] =>
  fillingsOf(blanksOf(template), indicatorsOf(store.modules))

/** Each indicator is counted once, whatever the number of blanks that it fills. */
export async function gatherFillings(store: Store, fillings: readonly Filling[], year: number): Promise<Gathered> {
  const counted = new Map<string, ReadonlyMap<string, Figure>>()
  for (const { indicator } of fillings)
    if (indicator && !counted.has(indicator.id)) counted.set(indicator.id, await count(store, indicator, year))
  const found = fillings.map(({ blank, indicator, cell }): [string, Figure] => {
    const figure = indicator && counted.get(indicator.id)?.get(cell ?? '')
    return [blank.id, figure ? asBlank(blank, figure) : unfilled(blank)]
  })
  return { fillings, figures: new Map(found) }
}

/** By cell; the only figure of an indicator that counts one stands under ''. */
async function count(store: Store, indicator: Indicator, year: number): Promise<ReadonlyMap<string, Figure>> {
  const period = yearPeriod(year)
  if (indicator.kind !== 'tabulated') return new Map([['', await figure(store, indicator, period)]])
  const prefix = `${indicator.id}.`
  const all = await figures(store, indicator, period)
  return new Map(all.map((one) => [one.id.startsWith(prefix) ? one.id.slice(prefix.length) : one.id, one]))
}
