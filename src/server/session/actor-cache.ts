import type { Day } from '../../kernel/day.ts'
import type { Actor } from '../../kernel/role.ts'
import type { Instant } from '../../kernel/wire.ts'
import { actorOf } from '../../modules/organization/server.ts'
import type { Store } from '../../store/contract.ts'
import type { ActorCache } from '../context.ts'
import { secondsBetween } from '../instants.ts'

/** Another process may change an appointment: nobody keeps a post longer than this after losing it. */
const KEPT_SECONDS = 10
const MOST = 5_000

/** Remembers for some seconds who each person is; forgets all when the organization changes here. */
export function actorCache(store: Store): ActorCache {
  const kept = new Map<string, { readonly at: Instant; readonly today: Day; readonly actor: Promise<Actor> }>()
  return {
    get: (person, today) => {
      const now = store.clock()
      const known = kept.get(person)
      if (known && known.today === today && Math.abs(secondsBetween(known.at, now)) < KEPT_SECONDS) return known.actor
      if (kept.size >= MOST) kept.clear()
      const actor = actorOf(store, person, today)
      kept.set(person, { at: now, today, actor })
      actor.catch(() => kept.delete(person))
      return actor
    },
    forget: () => kept.clear(),
  }
}
