import { writeLines } from './audit-lines.ts'
import type { Store, Work } from './contract.ts'
import { signed } from './entry.ts'
import { houseOf } from './house.ts'
import { newId } from './identity.ts'

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
  const said = { id: newId(at), at, person: work.actor.person, action, object, result, via: work.via, ip }
  const line = { ...said, ...signed(said, store.secrets) }
  if (store.inTransaction) await writeLines(store.db, [line])
  else await houseOf(store).audits(line)
}
