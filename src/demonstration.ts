import type { Day } from './kernel/day.ts'
import { castOn } from './modules/organization/server-cast.ts'
import type { Store } from './store/contract.ts'
import type { DemoCity, DemoDoor, DemoStage } from './store/demo-door.ts'
import { seeded } from './store/demo-random.ts'

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
