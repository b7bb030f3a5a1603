import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './contract.ts'
import { appendDurably } from './durable-write.ts'
import { houseOf } from './house.ts'
import { rows } from './query.ts'
import type { Seal } from './seal-chain.ts'

/** A seal as it stands in an anchor file, one a line: what the database must still say. */
export type Anchor = Pick<Seal, 'log' | 'n' | 'at' | 'entries' | 'root' | 'chained' | 'signature'>

const folderOf = (store: Store): string => join(houseOf(store).data, 'anchors')

/** Writes the seals that no anchor file has yet, each into the file of its day. */
export async function anchorSeals(store: Store): Promise<void> {
  const folder = folderOf(store)
  mkdirSync(folder, { recursive: true })
  const known = anchorsOf(store)
  const last = (log: string) => known.reduce((n, anchor) => (anchor.log === log && anchor.n > n ? anchor.n : n), 0)
  const missing = await rows<Seal>(
    store.db,
    `select * from fadu.seal where (log = 'evidence' and n > $1) or (log = 'audit' and n > $2) order by log, n`,
    [last('evidence'), last('audit')],
  )
  for (const { log, n, at, entries, root, chained, signature } of missing) {
    const line = JSON.stringify({ log, n, at, entries, root, chained, signature } satisfies Anchor)
    appendDurably(join(folder, `${at.slice(0, 10)}.jsonl`), `${line}\n`, houseOf(store).durable)
  }
}

/** All anchors, in the order of the days. A line that was cut by a crash is left out: its seal is anchored again. */
export function anchorsOf(store: Store): readonly Anchor[] {
  const folder = folderOf(store)
  return anchorFiles(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          return line ? [JSON.parse(line) as Anchor] : []
        } catch {
          return []
        }
      }),
  )
}

function anchorFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .toSorted()
  } catch {
    return []
  }
}
