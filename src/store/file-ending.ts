import type { Store } from './contract.ts'
import { houseOf } from './house.ts'
import { rows } from './query.ts'

/** What is in no row after this time is taken away: drafts that were never handed in, exports that were fetched. */
const UNUSED_DAYS = 31
const DAY = 86_400_000
const NOWHERE = 'not exists (select 1 from fadu.file_use u where u.hash = f.hash)'

/**
 * Destroys the files that a row carries as personal data and that no other row carries, within the transaction that erases.
 * Gives the places to clear once it has committed; without its key nobody can read what lies there.
 */
export async function destroyPersonal(tx: Store, register: string, record: string): Promise<readonly string[]> {
  const uses = await rows<{ hash: string }>(
    tx.db,
    'delete from fadu.file_use where register = $1 and record = $2 and personal returning hash',
    [register, record],
  )
  return destroyed(tx, `f.hash = any($2) and ${NOWHERE}`, [uses.map(({ hash }) => hash)])
}

/** Takes away what no row carries and nobody has brought lately, and what lies on the disk without a row that knows it. */
export async function endFiles(store: Store): Promise<void> {
  const now = Date.parse(store.clock())
  const long = new Date(now - UNUSED_DAYS * DAY).toISOString()
  clearPlaces(store, await destroyed(store, `f.kept_at < $2 and ${NOWHERE}`, [long]))
  // A write that was taken back leaves its bytes; those of one that is under way are younger than a day.
  const old = houseOf(store).vault.before(now - DAY)
  const found = await rows<{ place: string }>(store.db, 'select place from fadu.file where place = any($1)', [old])
  const known = new Set(found.map(({ place }) => place))
  clearPlaces(
    store,
    old.filter((place) => !known.has(place)),
  )
}

export function clearPlaces(store: Store, places: readonly string[]): void {
  const { vault } = houseOf(store)
  for (const place of places) vault.remove(place)
}

/** Destroys the keys of the files that a condition names, over the alias `f`; its own parameters begin with $2. */
async function destroyed(store: Store, condition: string, values: readonly unknown[]): Promise<readonly string[]> {
  const gone = await rows<{ place: string }>(
    store.db,
    `with going as (select hash, place from fadu.file f where key is not null and ${condition}),
       gone as (update fadu.file f set place = null, key = null, destroyed_at = $1 from going where f.hash = going.hash),
       owners as (delete from fadu.file_owner o using going where o.hash = going.hash)
     select place from going`,
    [store.clock(), ...values],
  )
  return gone.map(({ place }) => place)
}
