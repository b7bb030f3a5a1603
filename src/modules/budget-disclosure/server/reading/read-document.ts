import type { ReadDocument } from '../../reading.ts'
import { fileKind } from './file-kind.ts'
import { type Answer, type Failure, readerPool } from './reader-pool.ts'
import type { Task } from './reader-thread.ts'
import type { Packed } from './unpack.ts'
import { unreadable } from './unreadable.ts'

const SECONDS = 120
const run = readerPool(new URL('./reader-thread.ts', import.meta.url), { megabytes: 1024, seconds: SECONDS })

/**
 * Reads a published file: PDF, .xlsx, .xls, .docx or HTML, by its content whatever its name says; a .zip gives a document for each
 * file inside. Never throws for what is in the file: what cannot be read comes back as a document with `readable: false` and a sentence.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<readonly ReadDocument[]> {
  if (fileKind(bytes) !== 'zip') return [await readOne(bytes, name)]
  const opened = await give<Packed>({ is: 'unpack', bytes, name })
  if ('failed' in opened) return [failed(name, opened.failed)]
  if ('says' in opened.done) return [unreadable(name, 'other', opened.done.says)]
  return Promise.all(opened.done.files.map((file) => readOne(file.bytes, `${name}/${file.name}`)))
}

async function readOne(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const answer = await give<ReadDocument>({ is: 'read', bytes, name })
  return 'failed' in answer ? failed(name, answer.failed) : answer.done
}

/** The caller keeps his bytes: a copy goes to the thread. */
function give<T>(task: Task): Promise<Answer<T>> {
  const bytes = Uint8Array.from(task.bytes)
  return run<T>({ ...task, bytes }, [bytes.buffer])
}

const failed = (name: string, why: Failure): ReadDocument => unreadable(name, 'other', FAILURES[why])

const FAILURES: Readonly<Record<Failure, string>> = {
  'too slow': `读取超过 ${SECONDS / 60} 分钟仍未完成，已经停止；请把文件拆成几个较小的文件后重新上传。`,
  'too large': '文件展开后占用内存过多，已经停止读取；请删去图片和无关的内容，或者拆成几个文件后重新上传。',
  broken: '文件的内部结构无法读取；请用原来的软件打开，另存一份后重新上传。',
}
