import type { Store } from './contract.ts'
import { parsedBytes } from './entry.ts'
import type { Fault } from './fault.ts'
import { rows } from './query.ts'
import type { Log } from './seal-chain.ts'

const BATCH = 2_000

type Stored = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly bytes: string
  readonly hash: string
  readonly mac: string
}

/** Columns that repeat what the bytes say, by log. */
const REPEATED: Readonly<Record<Log, readonly string[]>> = {
  evidence: ['id', 'kind', 'register', 'record', 'version', 'region', 'unit', 'actor', 'recorder', 'at'],
  audit: ['id', 'at', 'person', 'action', 'object', 'result', 'via', 'ip'],
}

/** Every entry of a log against its own bytes: their hash, their MAC, the columns beside them, and whether a seal holds it. */
export async function entryFaults(store: Store, log: Log): Promise<{ entries: number; faults: readonly Fault[] }> {
  const faults: Fault[] = []
  let entries = 0
  for (let after = ''; ; ) {
    const found = await rows<Stored & { sealed: string | null; waits: boolean }>(
      store.db,
      `select e.*, l.hash as sealed, exists (select 1 from fadu.unsealed u where u.log = $2 and u.entry = e.id) as waits
       from fadu.${log} e left join fadu.seal_leaf l on l.log = $2 and l.entry = e.id
       where e.id > $1 order by e.id limit ${BATCH}`,
      [after, log],
    )
    for (const entry of found) {
      const fault = faultOf(store, log, entry)
      if (fault) faults.push({ entry: entry.id, fault })
    }
    entries += found.length
    const last = found[found.length - 1]
    if (found.length < BATCH || !last) return { entries, faults }
    after = last.id
  }
}

function faultOf(
  store: Store,
  log: Log,
  entry: Stored & { sealed: string | null; waits: boolean },
): string | undefined {
  const { secrets } = store
  if (secrets.hash(entry.bytes) !== entry.hash) return '内容被改动：重新计算的摘要与记录的摘要不符'
  if (secrets.mac(entry.hash) !== entry.mac) return '不是本系统写入：校验码不符，内容被改动或由外部插入'
  const said = parsedBytes(entry.bytes)
  const differing = REPEATED[log].filter((name) => text(said[name]) !== text(entry[name]))
  if (differing.length > 0) return `与正文不一致：${differing.join('、')} 被改动，或由别处复制插入`
  if (entry.sealed !== null && entry.sealed !== entry.hash) return '封存后被替换：摘要与封存时不符'
  if (entry.sealed === null && !entry.waits) return '没有封存记录：封存被删除，或绕过系统插入'
  return undefined
}

/** Absent and empty are one, whole numbers stand in the bytes as n:5. */
const text = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'number' ? `n:${value}` : String(value)
