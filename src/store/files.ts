import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import type { Db, Files, Secrets } from './contract.ts'
import { first, rows } from './query.ts'
import type { Vault } from './vault.ts'

interface Within {
  readonly db: Db
  readonly vault: Vault
  readonly secrets: Secrets
  readonly clock: () => string
}

/** The files of a store, bound to its database: a file that was put within a transaction exists only if that commits. */
export const filesOf = (within: Within): Files => ({
  put: async ({ actor }, bytes, name, type) => {
    const hash = await hashOf(bytes)
    if (!(await isKept(within, hash))) await keep(within, hash, bytes)
    await rows(within.db, 'update fadu.file set kept_at = $2 where hash = $1', [hash, within.clock()])
    await rows(within.db, 'insert into fadu.file_owner values ($1, $2) on conflict do nothing', [hash, actor.person])
    return { hash, name, size: bytes.byteLength, type }
  },
  get: (hash) => read(within, hash),
  has: (hash) => isKept(within, hash),
})

const isKept = async ({ db }: Within, hash: string): Promise<boolean> =>
  (await first(db, 'select 1 from fadu.file where hash = $1 and key is not null', [hash])) !== undefined

/** Written under a new key before the row that knows it. Of two who bring the same bytes at once, the first row stands. */
async function keep({ db, vault, secrets, clock }: Within, hash: string, bytes: Uint8Array): Promise<void> {
  const key = secrets.newKey()
  const place = await vault.keep(secrets.sealBytes(key, bytes))
  const taken = await first(
    db,
    `insert into fadu.file (hash, place, key, kept_at) values ($1, $2, $3, $4)
     on conflict (hash) do update set place = excluded.place, key = excluded.key, kept_at = excluded.kept_at, destroyed_at = null
       where file.key is null returning 1`,
    [hash, place, key, clock()],
  )
  if (!taken) vault.remove(place)
}

async function read({ db, vault, secrets }: Within, hash: string): Promise<Buffer | undefined> {
  const known = await first<{ place: string; key: string }>(
    db,
    'select place, key from fadu.file where hash = $1 and key is not null',
    [hash],
  )
  const sealed = known && (await vault.read(known.place))
  if (!known || !sealed) return undefined
  const parts: Buffer[] = []
  try {
    for (const part of secrets.openBytes(known.key, sealed)) {
      parts.push(part)
      await breath()
    }
  } catch {
    // Changed on the disk: `evidence verify` names it.
    return undefined
  }
  return Buffer.concat(parts)
}

/** In parts: a large file must not keep others waiting. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sm3')
  for (let at = 0; at < bytes.length; at += PART) {
    hash.update(bytes.subarray(at, at + PART))
    await breath()
  }
  return hash.digest('hex')
}
const PART = 1_048_576
