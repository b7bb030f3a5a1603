import { count, reckon } from '../kernel/clock.ts'
import type { CaseView, Moment } from '../kernel/procedure.ts'
import type { Reckoning } from '../kernel/reckoning.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { Kept } from './catalogue.ts'
import { revealed } from './codec.ts'
import type { Store } from './contract.ts'
import { historyOf, inOrder, tracksOf } from './history.ts'
import { catalogueFor } from './house.ts'
import { type Loaded, loadOne, type StoredMoment } from './loaded.ts'

/**
 * A case as guards, letters and indicators know it: plain values, history in the order of events (the opening first),
 * deadlines counted by the calendar of today. For the server's own use: it is not masked. Throws NotFound.
 */
export async function caseView(store: Store, register: string, id: string): Promise<CaseView> {
  const kept = catalogueFor(store).kept(register)
  const found = await loadOne(store, kept, id)
  if (!found) throw new NotFound(`「${kept.register.name}」的这条记录`)
  return viewOf(store, kept, found)
}

export function viewOf(store: Store, kept: Kept, of: Loaded): CaseView {
  const history = historyOf(of)
  const open = tracksOf(kept.procedure, of.moments).filter(({ closed }) => !closed)
  return {
    id: of.id,
    row: revealed(kept.register.fields, of.values, store.secrets, of.key),
    state: of.state,
    openedOn: of.openedOn,
    history: inOrder(of.moments).map((moment) => momentView(store, kept, of, moment)),
    tracks: Object.fromEntries(open.map(({ track, key }) => [key, track])),
    due: (deadline, track) => {
      const plan = kept.plans.get(deadline)
      if (!plan) throw new RangeError(`${kept.register.name}没有名为 ${deadline} 的期限`)
      return reckon(count(plan, history, store.jurisdiction, track), store.jurisdiction) satisfies Reckoning
    },
  }
}

function momentView(
  store: Store,
  kept: Kept,
  of: Loaded,
  { step, on, recordedOn, person, data }: StoredMoment,
): Moment {
  const fields = kept.procedure?.steps[step]?.data ?? {}
  return { step, on, recordedOn, person, data: revealed(fields, data, store.secrets, of.key) }
}
