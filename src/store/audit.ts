import type { Instant } from '../kernel/wire.ts'
import type { Db, Store, Work } from './contract.ts'
import { type SignedEntry, signed } from './entry.ts'
import { gathered } from './gathered.ts'
import { houseOf } from './house.ts'
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

/** A line as it stands in the audit. */
export interface AuditLine extends SignedEntry {
  readonly id: string
  readonly at: Instant
  readonly person: string
  readonly action: string
  readonly object: string
  readonly result: string
  readonly via: string
  readonly ip?: string | undefined
}

/** Writes one line of the audit; inside a transaction it lives and dies with it. */
export async function audit(store: Store, { work, action, object, result, ip }: AuditInput): Promise<void> {
  const at = store.clock()
  const said = { id: newId(at), at, person: work.actor.person, action, object, result, via: work.via, ip }
  const line = { ...said, ...signed(said, store.secrets) }
  if (store.inTransaction) await writeLines(store.db, [line])
  else await houseOf(store).audits(line)
}

/** The lines of those who did something at the same moment are one statement. */
export const auditsOf = (pool: Db): ((line: AuditLine) => Promise<void>) =>
  gathered(async (lines: readonly AuditLine[]) => {
    await writeLines(pool, lines)
    return lines.map(() => undefined)
  })

const COLUMNS = ['id', 'at', 'person', 'action', 'object', 'result', 'via', 'ip', 'bytes', 'hash', 'mac'] as const

async function writeLines(db: Db, lines: readonly AuditLine[]): Promise<void> {
  const lists = COLUMNS.map((column, index) => `$${index + 1}::${column === 'at' ? 'timestamptz' : 'text'}[]`)
  await rows(
    db,
    `with line as (insert into fadu.audit (${COLUMNS.join(', ')}) select * from unnest(${lists.join(', ')}))
     insert into fadu.unsealed select 'audit', id from unnest($1::text[]) as line (id)`,
    COLUMNS.map((column) => lines.map((line) => line[column] ?? null)),
  )
}
