import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rows } from '../../src/store/query.ts'
import { verifyEvidence } from '../../src/store/verify.ts'
import { cluster } from '../postgres.ts'
import { type EngineName, openTrial } from '../store/open.ts'

export interface Survived {
  readonly points: number
  readonly acknowledged: number
  readonly entries: number
}
export interface Points {
  readonly engine: EngineName
  readonly points: number
  /** Milliseconds of writing before each kill, drawn between these. */
  readonly between?: readonly [number, number]
  readonly report?: (point: number, acknowledged: number) => void
}
const VERIFY_EVERY = 20
const RESTART_EVERY = 10

/**
 * Kills a writing process with SIGKILL at random moments, again and again on the same data, and looks each time: nothing that
 * was acknowledged is lost, nothing is half-written. On a server the database itself is cut down at every tenth point too.
 */
export async function survive({ engine, points, between = [5, 400], report }: Points): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'fadu-crash-'))
  const url = await database(engine)
  const first = await openTrial(engine, url ? { databaseUrl: url } : {})
  await first.close()
  const place = { data: first.data, acknowledged: join(folder, 'acknowledged'), url }
  let acknowledged = 0
  let entries = 0
  try {
    for (let point = 1; point <= points; point++) {
      await writeUntilKilled(place, between)
      if (engine === 'server' && point % RESTART_EVERY === 0) (await cluster())?.crash()
      const checked = await look(engine, place, point % VERIFY_EVERY === 0 || point === points)
      acknowledged += checked.acknowledged
      entries = checked.entries
      report?.(point, acknowledged)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { points, acknowledged, entries }
}

interface Place {
  readonly data: string
  readonly acknowledged: string
  readonly url: string | undefined
}

const database = async (engine: EngineName): Promise<string | undefined> => {
  if (engine === 'embedded') return undefined
  const server = await cluster()
  assert.ok(server, 'PostgreSQL is not installed')
  return server.database()
}

function writeUntilKilled({ data, acknowledged, url }: Place, [least, most]: readonly [number, number]): Promise<void> {
  const args = [join(import.meta.dirname, 'writer.ts'), data, acknowledged, ...(url ? [url] : [])]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  writer.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    writer.stdout.on('data', (chunk) => {
      if (!String(chunk).includes('writing')) return
      const delay = least + Math.random() * (most - least)
      setTimeout(() => writer.kill('SIGKILL'), delay)
    })
    writer.once('exit', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`the writer ended by itself: ${said}`)),
    )
  })
}

async function look(engine: EngineName, { data, acknowledged, url }: Place, isWhole: boolean) {
  const store = await openTrial(engine, { data, durable: true, ...(url && { databaseUrl: url }) })
  try {
    const told = linesOf(acknowledged)
    const found = await rows<{ id: string; record: string; version: number }>(
      store.db,
      'select id, record, version from fadu.evidence where id = any($1)',
      [told.map(([, , evidence]) => evidence)],
    )
    const known = new Map(found.map((one) => [one.id, one]))
    for (const [id, version, evidence] of told)
      assert.deepEqual(known.get(evidence), { id: evidence, record: id, version }, 'what was acknowledged is there')
    await nothingHalf(store)
    const verified = isWhole ? await verifyEvidence(store) : undefined
    assert.deepEqual(verified?.faults ?? [], [])
    if (existsSync(acknowledged)) truncateSync(acknowledged)
    return { acknowledged: told.length, entries: verified?.entries ?? 0 }
  } finally {
    await store.close()
  }
}

/** The last line may have been cut by the kill: then nobody was told. */
const linesOf = (file: string): readonly [id: string, version: number, evidence: string][] =>
  !existsSync(file)
    ? []
    : readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (line.endsWith(']') ? [JSON.parse(line)] : []))

/** Counts that agree only when each write is there as a whole. */
async function nothingHalf(store: { readonly db: Parameters<typeof rows>[0] }): Promise<void> {
  const [found] = await rows<Record<string, number>>(
    store.db,
    `select (select count(*) from fadu.evidence) as entries, (select count(*) from fadu.moment) as moments,
       (select sum(version) from trial_petitions)::int8 as versions, (select count(*) from trial_petitions) as cases,
       (select count(*) from fadu.row_key) as keys, (select count(*) from fadu.letter) as letters,
       (select count(distinct number) from trial_petitions) as numbers,
       (select count(*) from trial_petitions where outgoing is not null) as answered,
       (select count(*) from fadu.deadline where deadline = 'reply') as deadlines,
       (select coalesce(max(n), 0) - (select count(*) from fadu.serial_free where series like '%试%') from fadu.serial where series like '%试%') as given`,
  )
  const { entries, moments, versions, cases, keys, letters, numbers, answered, deadlines, given } = found as Record<
    string,
    number
  >
  assert.deepEqual({ moments, versions: versions ?? 0 }, { moments: entries, versions: entries })
  assert.deepEqual(
    { keys, letters, numbers, deadlines, given },
    { keys: cases, letters: (cases as number) + (answered as number), numbers: cases, deadlines: cases, given: cases },
  )
}
