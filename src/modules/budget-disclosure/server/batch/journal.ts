import { appendFileSync, createReadStream, existsSync, truncateSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { refuse } from '../../../../kernel/refusal.ts'
import type { DocumentView } from '../../checks/document-view.ts'

/** One line of the journal: a package with its result. */
export interface Entry {
  readonly package: string
  /** Of the contents: a changed package is checked again. */
  readonly content: string
  readonly documents: readonly DocumentView[]
}

/** Walks through the journal line by line; a last line that was cut off is taken away. */
export async function eachEntry(file: string, visit: (entry: Entry) => void): Promise<void> {
  if (!existsSync(file)) return
  let sound = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const entry = read(line)
    if (!entry) break
    sound += Buffer.byteLength(line) + 1
    visit(entry)
  }
  if (sound === 0 && existsSync(file)) {
    const [first] = await firstLine(file)
    if (first !== undefined && first.trim() !== '' && !first.startsWith('{"package"'))
      throw refuse(`「${file}」不是核对的进度文件`, { way: '请用 --journal 另外指定一个文件' })
  }
  truncateSync(file, sound)
}

export function append(file: string, entry: Entry): void {
  try {
    appendFileSync(file, `${JSON.stringify(entry)}\n`)
  } catch (error) {
    throw refuse(`进度文件「${file}」写不进去（${(error as NodeJS.ErrnoException).code ?? String(error)}）`, {
      way: '请用 --journal 指定一个可以写的位置',
    })
  }
}

function read(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<Entry>
    return entry.package !== undefined && entry.content !== undefined && entry.documents ? (entry as Entry) : undefined
  } catch {
    return undefined
  }
}

async function firstLine(file: string): Promise<readonly string[]> {
  for await (const line of createInterface({ input: createReadStream(file, { end: 4096 }) })) return [line]
  return []
}
