import { count } from '../kernel/clock.ts'
import { explain } from '../kernel/explain.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { ExplanationView } from '../kernel/wire.ts'
import type { Store, Work } from './contract.ts'
import { historyOf } from './history.ts'
import { catalogueFor } from './house.ts'
import { readable } from './record.ts'
import { deadlinesOf } from './standing.ts'

/** Why a deadline of a case ends on its day, sentence by sentence and day by day. Throws NotFound, NotPermitted. */
export async function explainDeadline(
  store: Store,
  work: Work,
  register: string,
  id: string,
  deadline: string,
  track?: string,
): Promise<ExplanationView> {
  const kept = catalogueFor(store).kept(register)
  const found = await readable(store, work, kept, id)
  const plan = kept.plans.get(deadline)
  const views = deadlinesOf(kept, found, store.jurisdiction, work.today, found.endedOn !== undefined)
  const view = views.find((one) => one.id === deadline && one.track === track)
  if (!plan || !view) throw new NotFound('这项期限')
  const counted = count(plan, historyOf(found), store.jurisdiction, track)
  return { deadline: view, ...explain(plan, counted, store.jurisdiction) }
}
