import { parentPort } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import { markTable } from './mark-table.ts'
import { readTable } from './read-table.ts'
import type { Reply, Task } from './worker-tasks.ts'

/** Files from outside are opened here, so that a hostile one costs this thread its memory and nobody else a wait. */
parentPort?.once('message', async (task: Task) => {
  const reply = await perform(task).catch((error: unknown): Reply<unknown> => ({ refused: reasonsOf(error) }))
  parentPort?.postMessage(reply)
})

async function perform(task: Task): Promise<Reply<unknown>> {
  if (task.is === 'read') return { done: await readTable(task.bytes) }
  return { done: await markTable(task.bytes, task.marks) }
}

function reasonsOf(error: unknown) {
  if (error instanceof Refusal) return error.reasons.map(({ says, way }) => ({ says, ...(way && { way }) }))
  return [{ says: '表格的内部结构无法读取', way: '请用 Excel 或 WPS 打开，另存为 .xlsx 后重新上传' }]
}
