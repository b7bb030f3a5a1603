import { appendFileSync, closeSync, createReadStream, existsSync, openSync, readSync, truncateSync } from 'node:fs'
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

/** Where a line of the journal stands, in bytes. */
export interface Stands {
  readonly from: number
  readonly bytes: number
}

/** Walks through the journal line by line; a last line that was cut off is taken away. */
export async function eachEntry(file: string, visit: (entry: Entry, stands: Stands) => void): Promise<void> {
  if (!existsSync(file)) return
  let sound = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const entry = read(line)
    if (!entry) break
    const bytes = Buffer.byteLength(line)
    visit(entry, { from: sound, bytes })
    sound += bytes + 1
  }
  if (sound === 0 && existsSync(file)) {
    const [first] = await firstLine(file)
    if (first !== undefined && first.trim() !== '' && !first.startsWith('{"package"'))
      throw refuse(`「${file}」不是核对的进度文件`, { way: '请用 --journal 另外指定一个文件' })
  }
  truncateSync(file, sound)
}

/** The lines that stand at these places, one after the other. */
export function* entriesAt(file: string, places: Iterable<Stands>): Generator<Entry> {
  const open = openSync(file, 'r')
  try {
    for (const { from, bytes } of places) {
      const line = Buffer.alloc(bytes)
      readSync(open, line, 0, bytes, from)
      const entry = read(line.toString('utf8'))
      if (entry) yield entry
    }
  } finally {
    closeSync(open)
  }
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
