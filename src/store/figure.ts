import { exact, type Figure, type Source, type Value } from '../kernel/figure.ts'
import type { Counted, Derived, Indicator, Period, Tabulated } from '../kernel/indicator.ts'
import { type Completeness, completenessOf } from './completeness.ts'
import type { Store } from './contract.ts'
import { eachSelected } from './selected.ts'

/**
 * The figure of an indicator for a period, counted from the rows of today. Known when every register it rests on is
 * complete for the period; partial with an interim value, or blank, with what it still waits for.
 */
export const figure = (store: Store, indicator: Indicator, period: Period): Promise<Figure> =>
  figureWithin(store, indicator, period, new Map())

/** A table's figures, one for each cell, with ids `<indicator>.<cell>`; of any other indicator its one figure. */
export async function figures(store: Store, indicator: Indicator, period: Period): Promise<readonly Figure[]> {
  if (indicator.kind !== 'tabulated') return [await figure(store, indicator, period)]
  const { placed, completeness } = await tabulated(store, indicator, period)
  return indicator.cells.map((cell) => {
    const sources = placed.get(cell) ?? []
    return concluded(
      { ...indicator, id: `${indicator.id}.${cell}` },
      exact(sources.length),
      distinct(sources),
      completeness,
    )
  })
}

type Known = Map<Indicator, Promise<Figure>>

/** Figures that several others rest on are counted once. */
function figureWithin(store: Store, indicator: Indicator, period: Period, known: Known): Promise<Figure> {
  const before = known.get(indicator)
  if (before) return before
  const counting = counted(store, indicator, period, known)
  known.set(indicator, counting)
  return counting
}

function counted(store: Store, indicator: Indicator, period: Period, known: Known): Promise<Figure> {
  if (indicator.kind === 'derived') return derived(store, indicator, period, known)
  return indicator.kind === 'tabulated' ? summed(store, indicator, period) : countedRows(store, indicator, period)
}

async function countedRows(store: Store, indicator: Counted, period: Period): Promise<Figure> {
  const completeness = await completenessOf(store, indicator, period)
  const sources: Source[] = []
  const parts: (number | bigint | string)[] = []
  for await (const { view, source } of eachSelected(store, indicator, period)) {
    const part = indicator.adds(view, period)
    if (part === 0 || part === 0n || part === '') continue
    parts.push(part)
    sources.push(source)
  }
  return concluded(indicator, indicator.total(parts), sources, completeness)
}

async function tabulated(store: Store, indicator: Tabulated, period: Period) {
  const completeness = await completenessOf(store, indicator, period)
  const placed = new Map<string, Source[]>(indicator.cells.map((cell) => [cell, []]))
  for await (const { view, source } of eachSelected(store, indicator, period))
    for (const cell of indicator.places(view, period)) {
      const list = placed.get(cell)
      if (!list) throw new Error(`${indicator.id} has no cell ${cell}`)
      list.push(source)
    }
  return { placed, completeness }
}

/** As one figure a table is the number of rows that stand in any of its cells. */
async function summed(store: Store, indicator: Tabulated, period: Period): Promise<Figure> {
  const { placed, completeness } = await tabulated(store, indicator, period)
  const sources = distinct([...placed.values()].flat())
  return concluded(indicator, exact(sources.length), sources, completeness)
}

async function derived(store: Store, indicator: Derived, period: Period, known: Known): Promise<Figure> {
  const parts: Record<string, Figure> = {}
  for (const [name, of] of Object.entries(indicator.from)) parts[name] = await figureWithin(store, of, period, known)
  const all = Object.values(parts)
  const awaiting = [...new Set(all.flatMap((one) => (one.is === 'known' ? [] : one.awaiting)))]
  const { id, name, unit } = indicator
  if (all.some((one) => one.is === 'blank')) return { id, name, unit, is: 'blank', awaiting }
  const values = Object.fromEntries(Object.entries(parts).map(([key, one]) => [key, (one as { value: Value }).value]))
  const sources = distinct(all.flatMap((one) => (one.is === 'blank' ? [] : one.sources)))
  const closures = [...new Set(all.flatMap((one) => (one.is === 'known' ? one.closures : [])))]
  return concluded(indicator, indicator.by(values), sources, { awaiting, closures })
}

function concluded(
  { id, name, unit }: Pick<Indicator, 'id' | 'name' | 'unit'>,
  value: Value,
  sources: readonly Source[],
  { awaiting, closures }: Completeness,
): Figure {
  if (awaiting.length === 0) return { id, name, unit, is: 'known', value, sources, closures }
  return sources.length > 0
    ? { id, name, unit, is: 'partial', value, sources, awaiting }
    : { id, name, unit, is: 'blank', awaiting }
}

const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [`${source.register}/${source.id}`, source])).values(),
]
