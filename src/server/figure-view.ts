import type { Figure, Source } from '../kernel/figure.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Store, Work } from '../store/contract.ts'
import { reachedOf } from '../store/reached.ts'
import { registersUnder } from './figure-permission.ts'

/** A figure as it travels: an amount is a decimal string of 分, and a row outside the person's reach has no name. */
export async function figureView(store: Store, work: Work, indicator: Indicator, figure: Figure): Promise<object> {
  const closed = (indicator.closed ?? registersUnder(indicator)).map(({ id }) => id)
  const base = { ...figure, counts: indicator.counts, closed: [...new Set(closed)] }
  if (figure.is === 'blank') return base
  const value = figure.value.kind === 'money' ? { ...figure.value, fen: String(figure.value.fen) } : figure.value
  return { ...base, value, sources: await shown(store, work, figure.sources) }
}

/** The number of rows stays right; what lies outside the scope keeps neither name nor id. */
async function shown(store: Store, work: Work, sources: readonly Source[]): Promise<readonly Source[]> {
  const registers = Map.groupBy(sources, ({ register }) => register)
  const reached = new Map<string, ReadonlySet<string>>()
  for (const [register, rows] of registers)
    reached.set(
      register,
      await reachedOf(
        store,
        work,
        register,
        rows.map(({ id }) => id),
      ),
    )
  return sources.map((source, index) =>
    reached.get(source.register)?.has(source.id)
      ? source
      : { register: source.register, id: `outside-${index + 1}`, title: '（工作范围以外的记录）' },
  )
}
