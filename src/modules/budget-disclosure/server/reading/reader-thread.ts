import { parentPort } from 'node:worker_threads'
import { readFile } from './read-file.ts'
import { unpack } from './unpack.ts'

export type Task = {
  readonly is: 'read' | 'unpack'
  readonly bytes: Uint8Array<ArrayBuffer> | Uint8Array
  readonly name: string
}
/** Files from outside are opened here, so that a hostile one costs this thread its memory and nobody else a wait. */
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(task.is === 'unpack' ? unpack(task.bytes) : await readFile(task.bytes, task.name))
})
