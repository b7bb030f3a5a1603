import type { Instant } from '../kernel/wire.ts'
import type { Db } from './contract.ts'
import type { SignedEntry } from './entry.ts'
import { gathered } from './gathered.ts'
import { rows } from './query.ts'

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

/** The lines of those who did something at the same moment are one statement. */
export const auditsOf = (pool: Db): ((line: AuditLine) => Promise<void>) =>
  gathered(async (lines: readonly AuditLine[]) => {
    await writeLines(pool, lines)
    return lines.map(() => undefined)
  })

const COLUMNS = ['id', 'at', 'person', 'action', 'object', 'result', 'via', 'ip', 'bytes', 'hash', 'mac'] as const

export async function writeLines(db: Db, lines: readonly AuditLine[]): Promise<void> {
  const lists = COLUMNS.map((column, index) => `$${index + 1}::${column === 'at' ? 'timestamptz' : 'text'}[]`)
  await rows(
    db,
    `with line as (insert into fadu.audit (${COLUMNS.join(', ')}) select * from unnest(${lists.join(', ')}))
     insert into fadu.unsealed select 'audit', id from unnest($1::text[]) as line (id)`,
    COLUMNS.map((column) => lines.map((line) => line[column] ?? null)),
  )
}
