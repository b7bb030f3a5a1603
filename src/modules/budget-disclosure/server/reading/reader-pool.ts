import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface PoolLimits {
  readonly megabytes: number
  readonly seconds: number
}
/** Why a thread gave no answer. */
export type Failure = 'too slow' | 'too large' | 'broken'
export type Answer<T> = { readonly done: T } | { readonly failed: Failure }

interface Thread {
  readonly worker: Worker
  tasks: number
  rest?: NodeJS.Timeout
}
interface Waiting {
  readonly start: (thread: Thread) => void
}

/** Threads are renewed after so many tasks, because the libraries keep caches. */
const TASKS = 300
const REST_MS = 20_000

/**
 * Threads that do one task at a time within limits of memory and time, as many as the machine has cores.
 * A thread that breaks its limits is ended and only its task fails. Idle threads neither keep the process alive nor stay long.
 */
export function readerPool(script: URL, limits: PoolLimits, size = availableParallelism()) {
  const idle: Thread[] = []
  const waiting: Waiting[] = []
  let running = 0

  const next = () => {
    if (waiting.length === 0 || (idle.length === 0 && running >= size)) return
    const thread = idle.pop() ?? newThread(script, limits)
    clearTimeout(thread.rest)
    running++
    thread.worker.ref()
    waiting.shift()?.start(thread)
  }
  const release = (thread: Thread, healthy: boolean) => {
    running--
    if (healthy && thread.tasks < TASKS) {
      thread.worker.unref()
      thread.rest = setTimeout(() => {
        idle.splice(idle.indexOf(thread), 1)
        void thread.worker.terminate()
      }, REST_MS).unref()
      idle.push(thread)
    } else void thread.worker.terminate()
    next()
  }
  return <T>(task: unknown, transfer: readonly ArrayBuffer[] = []): Promise<Answer<T>> =>
    new Promise((resolve) => {
      waiting.push({
        start: (thread) =>
          void perform<T>(thread, task, transfer, limits.seconds).then((answer) => {
            release(thread, !('failed' in answer))
            resolve(answer)
          }),
      })
      next()
    })
}

function newThread(script: URL, { megabytes }: PoolLimits): Thread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  // What a thread still says while it is ended concerns nobody.
  worker.on('error', () => {})
  return { worker, tasks: 0 }
}

function perform<T>(
  thread: Thread,
  task: unknown,
  transfer: readonly ArrayBuffer[],
  seconds: number,
): Promise<Answer<T>> {
  const { worker } = thread
  thread.tasks++
  return new Promise((resolve) => {
    const settle = (answer: Answer<T>) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    const onMessage = (done: T) => settle({ done })
    const onError = (error: NodeJS.ErrnoException) =>
      settle({ failed: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large' : 'broken' })
    const onExit = () => settle({ failed: 'broken' })
    const timer = setTimeout(() => settle({ failed: 'too slow' }), seconds * 1000)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task, [...transfer])
  })
}
