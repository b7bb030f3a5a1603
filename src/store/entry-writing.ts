import type { Store } from './contract.ts'
import type { Entry, SignedEntry } from './entry.ts'
import { rows } from './query.ts'

/** Writes an evidence entry by itself, within the transaction of what it is about. Rows and steps write theirs in one statement. */
export async function writeEntry(store: Store, entry: Entry, { bytes, hash, mac }: SignedEntry): Promise<void> {
  const { id, kind, register, record, version, region, unit, actor, recorder, at } = entry
  await rows(
    store.db,
    `with entry as (insert into fadu.evidence (id, kind, register, record, version, region, unit, actor, recorder, at, bytes, hash, mac)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
     insert into fadu.unsealed values ('evidence', $1)`,
    [id, kind, register, record, version, region, unit, actor, recorder, at, bytes, hash, mac],
  )
}
