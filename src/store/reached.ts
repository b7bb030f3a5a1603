import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { entitled } from './permission.ts'
import { binding, rows } from './query.ts'
import { placedIn, scopeSql } from './scope-sql.ts'

/** Which of some rows the actor reads. An unknown register, and one that no role of the actor reads, has none. */
export async function reachedOf(
  store: Store,
  { actor }: Work,
  register: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const kept = catalogueFor(store).all.find((one) => one.register.id === register)
  const holdings = kept ? entitled(actor, kept.register.access.read) : []
  if (!kept || holdings.length === 0 || ids.length === 0) return new Set()
  const bound = binding()
  const found = await rows<{ id: string }>(
    store.db,
    `select t.id from ${kept.sqlTable} t where t.id = any(${bound.bind([...ids])}::text[]) and ${scopeSql(placedIn(kept), holdings, actor.person, bound)}`,
    bound.values,
  )
  return new Set(found.map(({ id }) => id))
}
