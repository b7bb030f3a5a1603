import type { Instant } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { first } from './query.ts'

/** The latest moment at which something was recorded or sealed; undefined in an empty store. */
export async function lastRecorded(store: Store): Promise<Instant | undefined> {
  const found = await first<{ at: string | Date | null }>(
    store.db,
    `select greatest((select at from fadu.evidence order by id desc limit 1), (select max(at) from fadu.seal)) as at`,
  )
  return found?.at ? new Date(found.at).toISOString() : undefined
}
