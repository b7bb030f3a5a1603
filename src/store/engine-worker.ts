import { closeSync, existsSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { durableFiles } from './engine-files.ts'
import { statementsOf } from './engine-statements.ts'

/** The embedded database in its own thread: a long statement never stops the timers and sockets of the main thread. */
export interface Asked {
  readonly id: number
  readonly is: 'query' | 'script' | 'durable' | 'close'
  readonly text: string
  readonly values?: readonly (string | null)[]
}
export interface Told {
  readonly id: number
  readonly rows?: Record<string, unknown>[]
  readonly rowCount?: number
  readonly command?: string
  readonly failed?: { readonly message: string; readonly fields: Record<string, unknown> }
}
interface Given {
  readonly folder: string
  readonly durable: boolean
}

const port = parentPort
if (!port) throw new Error('engine-worker runs in a worker thread')
const { folder, durable } = workerData as Given
const isNew = !existsSync(join(folder, 'PG_VERSION'))
// A new folder is written without waiting for the disk and synced once, as a whole.
let isDurable = durable && !isNew
const opened = PGlite.create({
  fs: durableFiles(folder, () => isDurable),
  startParams: [
    ...PGlite.defaultStartParams.filter((one) => one !== '-F'),
    ...['wal_sync_method=fsync', 'max_wal_size=256MB', 'shared_buffers=64MB'].flatMap((one) => ['-c', one]),
  ],
})
const ready = opened.then(async (pglite) => {
  if (isNew && durable) await makeDurable(pglite)
  return pglite
})
const statements = ready.then(statementsOf)
statements.catch(() => undefined)

port.on('message', (asked: Asked) => {
  answer(asked).then(
    (told) => port.postMessage({ id: asked.id, ...told } satisfies Told),
    (error: unknown) => port.postMessage({ id: asked.id, failed: described(error) } satisfies Told),
  )
})

async function answer({ is, text, values }: Asked): Promise<Omit<Told, 'id'>> {
  const pglite = await ready
  if (is === 'close') {
    await pglite.close()
    return {}
  }
  if (is === 'durable') {
    await makeDurable(pglite)
    return {}
  }
  if (is === 'script') {
    await pglite.exec(text)
    await (await statements).forget()
    return {}
  }
  return (await statements).run(text, values ?? [])
}

async function makeDurable(pglite: PGlite): Promise<void> {
  isDurable = true
  await pglite.exec('checkpoint')
  syncAll(folder)
}

/** What was written while fsync was skipped reaches the disk now, files and folders alike. */
function syncAll(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name)
    if (entry.isDirectory()) syncAll(below)
    else if (entry.isFile()) sync(below)
  }
  sync(path)
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** A database error crosses the thread with the fields by which callers tell errors apart. */
function described(error: unknown): NonNullable<Told['failed']> {
  const from = error as Record<string, unknown> & Error
  const fields = Object.fromEntries(
    ['code', 'constraint', 'detail', 'table', 'column', 'schema', 'severity', 'hint', 'where']
      .filter((name) => from[name] !== undefined)
      .map((name) => [name, from[name]]),
  )
  return { message: from.message ?? String(error), fields }
}
