import { addDays, type Day } from '../kernel/day.ts'
import { type AnyProcedure, fromStates, type Step } from '../kernel/procedure.ts'
import { Refusal } from '../kernel/refusal.ts'
import { caseView } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import type { Job, Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { rows } from './query.ts'
import { take } from './take.ts'

/** What the law itself does: the morning after the day that a step waits for, the system takes it. What is refused stays and is told. */
export const automaticSteps: Job = {
  name: 'automatic-steps',
  title: '到期自动办理',
  every: '10 5 * * *',
  run: async (store, work) => {
    let [taken, refused] = [0, 0]
    for (const kept of catalogueFor(store).all)
      for (const [id, step] of Object.entries(kept.procedure?.steps ?? {}))
        for (const found of await dueFor(store, work, kept, step)) {
          const done = await takenFor(store, work, kept, id, found)
          if (done) taken++
          else refused++
        }
    return { says: `自动办理 ${taken} 件${refused > 0 ? `，未能办理 ${refused} 件，请逐件核对` : ''}` }
  },
}

interface Due {
  readonly id: string
  readonly day: Day
}

async function dueFor(store: Store, work: Work, kept: Kept, step: Step): Promise<readonly Due[]> {
  const { automatic } = step
  const column = automatic === undefined ? undefined : kept.byField.get(automatic)?.column
  if (column === undefined) return []
  return rows<Due>(
    store.db,
    `select id, ${quoted(column)} as day from ${kept.sqlTable} where ${quoted(column)} < $1 and state = any($2) order by id`,
    [work.today, fromStates(kept.procedure as AnyProcedure, step)],
  )
}

/** On the day after, or on the day of what was recorded last, where that is later. */
async function takenFor(store: Store, work: Work, kept: Kept, step: string, { id, day }: Due): Promise<boolean> {
  const after = addDays(day, 1)
  const { history } = await caseView(store, kept.register.id, id)
  const on = [after, ...history.map((moment) => moment.on)].toSorted().at(-1) as Day
  try {
    await take(store, work, (kept.procedure as AnyProcedure).id, id, step, { on, key: `${step}-${id}-${day}` })
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
