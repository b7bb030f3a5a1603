import { NotFound } from '../kernel/refusal.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { loadOne } from './loaded.ts'
import { mayAt, workers } from './permission.ts'
import { first, rows } from './query.ts'

/**
 * The bytes of a file for a person: for who brought it, who reads a row that carries it, and where it is personal data who
 * works on that row. To know the hash is no permission. Throws NotFound for everyone else, and when it was destroyed.
 */
export async function fileFor(store: Store, work: Work, hash: string): Promise<Buffer> {
  const bytes = (await mayUse(store, work, hash)) ? await store.files.get(hash) : undefined
  if (!bytes) throw new NotFound('这个文件')
  return bytes
}

/** Whether somebody may read a file, and so may put it into a row. */
export async function mayUse(store: Store, { actor }: Work, hash: string): Promise<boolean> {
  if (await first(store.db, 'select 1 from fadu.file_owner where hash = $1 and person = $2', [hash, actor.person]))
    return true
  const uses = await rows<{ register: string; record: string; personal: boolean }>(
    store.db,
    'select register, record, personal from fadu.file_use where hash = $1',
    [hash],
  )
  const { all } = catalogueFor(store)
  for (const { register, record, personal } of uses) {
    const kept = all.find((one) => one.register.id === register)
    const row = kept && (await loadOne(store, kept, record))
    if (kept && row && mayAt(actor, personal ? workers(kept) : kept.register.access.read, row)) return true
  }
  return false
}
