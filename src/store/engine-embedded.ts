import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answered, Connection, Engine, Pool } from './engine.ts'
import { kyselyOver } from './engine.ts'
import { lockFolder } from './engine-lock.ts'
import { queue } from './engine-queue.ts'
import { prepared } from './engine-values.ts'
import type { Asked, Told } from './engine-worker.ts'

const PATIENCE = 60_000

/**
 * PGlite in the folder `pg` of the data folder. One connection: a statement on the pool inside an open transaction would
 * wait for itself for ever, so waiting ends with an error. Throws a Refusal when another process holds the folder.
 */
export async function openEmbedded(data: string, durable: boolean): Promise<Engine> {
  const folder = join(data, 'pg')
  mkdirSync(data, { recursive: true })
  const unlock = lockFolder(folder)
  const thread = talk(new Worker(new URL('./engine-worker.ts', import.meta.url), { workerData: { folder, durable } }))
  const lock = queue(PATIENCE, '数据库忙，等待超过一分钟；请稍后再试')
  const connect = async (): Promise<Connection> => {
    const release = await lock.acquire()
    return {
      query: (text, values) => thread.ask('query', text, values?.map(prepared) ?? []),
      release,
    }
  }
  const pool: Pool = { connect, end: async () => undefined }
  const alone = async (is: Asked['is'], text: string): Promise<void> => {
    const release = await lock.acquire()
    try {
      await thread.ask(is, text)
    } finally {
      release()
    }
  }
  const close = async () => {
    await alone('close', '').catch(() => undefined)
    await thread.end()
    unlock()
  }
  try {
    await alone('query', 'select 1')
  } catch (error) {
    await close()
    throw error
  }
  const db = kyselyOver(pool)
  return {
    kind: 'embedded',
    db,
    script: (text) => alone('script', text),
    makeDurable: () => alone('durable', ''),
    close,
  }
}

interface Thread {
  readonly ask: (is: Asked['is'], text: string, values?: readonly (string | null)[]) => Promise<Answered>
  readonly end: () => Promise<unknown>
}

function talk(worker: Worker): Thread {
  const pending = new Map<number, { done: (told: Told) => void; fail: (error: Error) => void }>()
  let last = 0
  let broken: Error | undefined
  const breakDown = (error: Error) => {
    broken = error
    for (const { fail } of pending.values()) fail(error)
    pending.clear()
  }
  worker.on('error', breakDown)
  worker.on('exit', () => breakDown(broken ?? new Error('the embedded database has ended')))
  worker.on('message', (told: Told) => {
    pending.get(told.id)?.done(told)
    pending.delete(told.id)
    if (pending.size === 0) worker.unref()
  })
  worker.unref()
  const ask: Thread['ask'] = (is, text, values) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken)
      const id = ++last
      worker.ref()
      pending.set(id, { done: (told) => settle(told, resolve, reject), fail: reject })
      worker.postMessage({ id, is, text, ...(values && { values }) } satisfies Asked)
    })
  return { ask, end: () => worker.terminate() }
}

function settle(told: Told, resolve: (answered: Answered) => void, reject: (error: Error) => void): void {
  if (told.failed) reject(Object.assign(new Error(told.failed.message), told.failed.fields))
  else resolve({ rows: told.rows ?? [], rowCount: told.rowCount ?? null, command: told.command ?? '' })
}
