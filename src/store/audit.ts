import type { Store, Work } from './contract.ts'
import { signed } from './entry.ts'
import { newId } from './identity.ts'
import { rows } from './query.ts'

/** What is written into the audit: who did what to which object, with which result. Never any content. */
export interface AuditInput {
  readonly work: Pick<Work, 'via'> & { readonly actor: { readonly person: string } }
  /** A verb: sign-in, read, save, export … */
  readonly action: string
  /** An id: a register with a row, an account. */
  readonly object: string
  readonly result: string
  readonly ip?: string
}

/** Writes one line of the audit; inside a transaction it lives and dies with it. */
export async function audit(store: Store, { work, action, object, result, ip }: AuditInput): Promise<void> {
  const at = store.clock()
  const id = newId(at)
  const line = { id, at, person: work.actor.person, action, object, result, via: work.via, ip }
  const { bytes, hash, mac } = signed(line, store.secrets)
  await rows(
    store.db,
    `with line as (insert into fadu.audit (id, at, person, action, object, result, via, ip, bytes, hash, mac)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
     insert into fadu.unsealed values ('audit', $1)`,
    [id, at, work.actor.person, action, object, result, work.via, ip ?? null, bytes, hash, mac],
  )
}
