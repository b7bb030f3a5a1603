import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { refuse } from '../kernel/refusal.ts'
import type { Store } from './contract.ts'
import { syncPath, writeDurably } from './durable-write.ts'
import { houseOf } from './house.ts'
import { rows } from './query.ts'
import { transaction } from './transaction.ts'

export const FORMAT = 'fadu-backup/1'

/** What a backup holds, so that it can be checked before and after it is read back. The keys are not in it. */
export interface Manifest {
  readonly format: typeof FORMAT
  readonly at: string
  readonly bureau: string
  /** Tells whether the keys at hand are those under which it was written. */
  readonly keys: string
  readonly tables: readonly TableDump[]
  readonly files: readonly string[]
}
export interface TableDump {
  readonly name: string
  readonly rows: number
  /** SM3 of the lines. */
  readonly hash: string
}

/**
 * Writes everything but the keys into a new folder: each table as lines of JSON, the files, the anchors, a manifest with
 * their hashes. All tables are of one moment. Throws a Refusal when the folder exists.
 */
export async function backup(
  store: Store,
  folder: string,
  report?: (table: string, rows: number) => void,
): Promise<Manifest> {
  if (existsSync(folder)) throw refuse(`目录 ${folder} 已经存在`, { way: '请指定一个新的目录，备份不会覆盖已有内容' })
  try {
    return await written(store, folder, report)
  } catch (error) {
    // Half a backup (a full disk) is none, and the same command can be given again.
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function written(
  store: Store,
  folder: string,
  report?: (table: string, rows: number) => void,
): Promise<Manifest> {
  const house = houseOf(store)
  mkdirSync(join(folder, 'tables'), { recursive: true, mode: 0o700 })
  // Anchors follow the commit of their seal, and files come before the row that names them: so anchors are copied before the
  // moment of the tables, files after it.
  copied(join(house.data, 'anchors'), join(folder, 'anchors'))
  const tables = await transaction(store, async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx.db)
    const dumps: TableDump[] = []
    for (const name of await tablesOf(tx)) {
      const dump = await dumped(tx, name, join(folder, 'tables', `${name}.jsonl`))
      report?.(name, dump.rows)
      dumps.push(dump)
    }
    return dumps
  })
  const files = copied(join(house.data, 'files'), join(folder, 'files'))
  const manifest: Manifest = {
    ...{ format: FORMAT, at: store.clock(), bureau: store.office.bureau, keys: house.fingerprint, tables, files },
  }
  writeDurably(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

/** Sessions end with a restore; what describes the tables themselves is made by the program. */
const LEFT_OUT = ['fadu.session', 'fadu.meta', 'fadu.shape']

/** Every table of the house, the registers first. */
export async function tablesOf(store: Store): Promise<readonly string[]> {
  const system = await rows<{ name: string }>(
    store.db,
    "select 'fadu.' || tablename as name from pg_tables where schemaname = 'fadu' order by 1",
  )
  const registers = houseOf(store).catalogue.all.map(({ table }) => table)
  return [...registers, ...system.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))]
}

async function dumped(store: Store, name: string, path: string): Promise<TableDump> {
  const out = createWriteStream(path, { mode: 0o600 })
  const hash = createHash('sm3')
  let count = 0
  const order = (await keyOf(store, name)).join(', ')
  await sql
    .raw(`declare dump no scroll cursor for select row_to_json(t)::text as line from ${name} t order by ${order}`)
    .execute(store.db)
  for (;;) {
    const found = await rows<{ line: string }>(store.db, 'fetch 1000 from dump')
    if (found.length === 0) break
    const text = found.map(({ line }) => `${line}\n`).join('')
    hash.update(text)
    count += found.length
    if (!out.write(text)) await once(out, 'drain')
  }
  await sql`close dump`.execute(store.db)
  out.end()
  await once(out, 'finish')
  syncPath(path)
  return { name, rows: count, hash: hash.digest('hex') }
}

/** The columns that order a table: its primary key, or all of them where it has none. */
async function keyOf(store: Store, name: string): Promise<readonly string[]> {
  const found = await rows<{ column: string; isKey: boolean }>(
    store.db,
    `select quote_ident(a.attname) as column, coalesce(a.attnum = any(i.indkey), false) as "isKey" from pg_attribute a
     left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [name],
  )
  const key = found.filter(({ isKey }) => isKey)
  return (key.length > 0 ? key : found).map(({ column }) => column)
}

/** Copies a folder of files, one level deep or two. Gives the names of the files. */
function copied(from: string, to: string): readonly string[] {
  if (!existsSync(from)) return []
  mkdirSync(to, { recursive: true, mode: 0o700 })
  return readdirSync(from, { withFileTypes: true }).flatMap((entry): readonly string[] => {
    if (entry.isDirectory()) return copied(join(from, entry.name), join(to, entry.name))
    if (entry.name.endsWith('.part')) return []
    copyFileSync(join(from, entry.name), join(to, entry.name))
    return [entry.name]
  })
}
