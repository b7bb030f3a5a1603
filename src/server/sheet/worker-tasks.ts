import { Worker } from 'node:worker_threads'
import { type Reason, Refusal, refuse } from '../../kernel/refusal.ts'
import type { ReadTable } from './grid.ts'
import type { Marks } from './mark-table.ts'

export type Task =
  | { readonly is: 'read'; readonly bytes: Uint8Array }
  | { readonly is: 'mark'; readonly bytes: Uint8Array; readonly marks: Marks }
export type Reply<T> = { readonly done: T } | { readonly refused: readonly Reason[] }

const MEGABYTES = 768
const SECONDS = 90

/** Reads an uploaded table in a thread of its own, within limits of memory and time. Refuses what it cannot read. */
export const readTableApart = (bytes: Uint8Array): Promise<ReadTable> => run<ReadTable>({ is: 'read', bytes })

export const markTableApart = (bytes: Uint8Array, marks: Marks): Promise<Uint8Array> =>
  run<Uint8Array>({ is: 'mark', bytes, marks })

async function run<T>(task: Task): Promise<T> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const reply = await new Promise<Reply<T>>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy('表格过大') : error),
      )
      timer = setTimeout(() => reject(tooHeavy('读取表格超过了时限')), SECONDS * 1000)
      worker.postMessage(task)
    })
    if ('refused' in reply) throw new Refusal(reply.refused)
    return reply.done
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const tooHeavy = (says: string) =>
  refuse(`${says}，已经停止`, { way: '请分成几个较小的文件，删去无关的工作表和格式后重新上传' })
