import type { Day } from './kernel/day.ts'
import { castOn } from './modules/organization/server-cast.ts'
import type { Store } from './store/contract.ts'
import type { DemoCity, DemoDoor, DemoStage, Random } from './store/demo-door.ts'

export interface Generation {
  readonly store: Store
  readonly doors: ReadonlyMap<string, DemoDoor>
  readonly scale: DemoCity['scale']
  readonly years: readonly number[]
  readonly until: Day
  readonly report?: (done: number, of: number, on: Day) => void
}

/** Makes the demonstration: all acts of all modules in the order of their days, each through real steps on its own legal day. */
export async function generate({ store, doors, scale, years, until, report }: Generation): Promise<void> {
  const acts = [...doors].flatMap(([id, door]) =>
    door.plan({ scale, years, until, random: seeded(id) }).map((act) => ({ ...act, module: id })),
  )
  const due = acts.filter((act) => act.on <= until).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const made: DemoStage['made'] = new Map()
  let cast = await castOn(store, until)
  for (const [index, act] of due.entries()) {
    const stage: DemoStage = {
      store,
      today: act.on,
      actorOf: (who) => cast(who),
      as: (who) => ({ actor: cast(who), today: act.on, via: 'demonstration' }),
      made,
    }
    await act.run(stage).catch((error: unknown) => {
      throw new Error(`${act.module} on ${act.on}: ${error instanceof Error ? error.message : error}`, { cause: error })
    })
    if (act.module === 'organization') cast = await castOn(store, act.on)
    report?.(index + 1, due.length, act.on)
  }
}

/** Chance that is the same at every generation (mulberry32 over a hash of the name). */
export function seeded(name: string): Random {
  let state = [...name].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619), 2166136261) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    chance: (of) => next() < of,
  }
}
