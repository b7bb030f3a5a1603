import { merkleRoot } from '../kernel/merkle.ts'
import { anchorSeals } from './anchors.ts'
import type { Store } from './contract.ts'
import { first, rows } from './query.ts'
import { type Log, logs, NO_SEAL, type Seal, sealText } from './seal-chain.ts'
import { transaction } from './transaction.ts'

const MOST_LEAVES = 5_000

/**
 * Seals everything that is not sealed yet: a Merkle tree over the entries in order, its root chained to the seal before,
 * signed, and written to an anchor file outside the database. Gives how many entries were sealed.
 */
export async function sealPending(store: Store): Promise<number> {
  let sealed = 0
  for (const log of logs)
    for (;;) {
      const count = await transaction(store, (tx) => sealBatch(tx, log))
      sealed += count
      if (count < MOST_LEAVES) break
    }
  await anchorSeals(store)
  return sealed
}

async function sealBatch(store: Store, log: Log): Promise<number> {
  const { db, secrets } = store
  // Writers never wait for this lock; two sealing processes do.
  await rows(db, 'select pg_advisory_xact_lock(727003)')
  const pending = await rows<{ id: string; hash: string }>(
    db,
    `select e.id, e.hash from fadu.unsealed u join fadu.${log} e on e.id = u.entry where u.log = $1 order by e.id limit ${MOST_LEAVES}`,
    [log],
  )
  if (pending.length === 0) return 0
  const last = await first<Seal>(db, 'select * from fadu.seal where log = $1 order by n desc limit 1', [log])
  const root = merkleRoot(
    pending.map(({ hash }) => hash),
    secrets.hash,
  )
  const open = {
    ...{ log, n: (last?.n ?? 0) + 1, at: store.clock(), entries: pending.length, root },
    previous: last?.chained ?? NO_SEAL,
  }
  const chained = secrets.hash(sealText(open))
  const { n, at, entries, previous } = open
  await rows(db, 'insert into fadu.seal values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[log, n, at, entries, root, previous, chained, secrets.sign(chained)],
  ])
  const ids = pending.map(({ id }) => id)
  await rows(
    db,
    `insert into fadu.seal_leaf select $1, $2::int, p.position::int, p.id, p.hash
     from unnest($3::text[], $4::text[]) with ordinality as p(id, hash, position)`,
    [log, n, ids, pending.map(({ hash }) => hash)],
  )
  await rows(db, 'delete from fadu.unsealed where log = $1 and entry = any($2)', [log, ids])
  return entries
}
