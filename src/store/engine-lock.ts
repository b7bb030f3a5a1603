import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { refuse } from '../kernel/refusal.ts'

/** Who holds a folder: a process is known by its number, the moment at which it started, its boot and its namespace of processes. */
interface Holder {
  readonly pid: number
  readonly started: string
  readonly boot: string
  readonly space: string
}

/**
 * Takes the folder for this process alone: a file beside it, created exclusively. A lock is taken over only when the
 * process that left it is dead, never by age. Throws a Refusal when another process holds it. Returns how to give it back.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  mkdirSync(dirname(file), { recursive: true })
  const mine = JSON.stringify(holderOf(process.pid))
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file, mine)) return () => release(file, mine)
    const found = read(file)
    if (found === undefined) continue
    if (lives(found)) throw refusedTo(folder, found)
    discard(file, found)
  }
  throw refusedTo(folder, read(file) ?? mine)
}

function create(file: string, content: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, content)
    fsyncSync(handle)
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const release = (file: string, mine: string) => {
  if (read(file) === mine) unlinkSync(file)
}

/** Moves a dead lock away; if somebody took it over in between, puts it back. */
function discard(file: string, dead: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (read(aside) !== dead) linkSync(aside, file)
    unlinkSync(aside)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** A half-written lock was left by a process that died while writing it. */
function lives(content: string): boolean {
  let holder: Holder
  try {
    holder = JSON.parse(content)
  } catch {
    return false
  }
  const here = holderOf(process.pid)
  if (holder.boot !== here.boot) return false
  // Another container on this machine: its processes cannot be seen from here, so nothing may be taken from it.
  if (holder.space !== here.space) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return holderOf(holder.pid).started === holder.started
}

const holderOf = (pid: number): Holder => ({
  pid,
  started: (read(`/proc/${pid}/stat`) ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? '',
  boot: (read('/proc/sys/kernel/random/boot_id') ?? '').trim(),
  space: link('/proc/self/ns/pid'),
})

const link = (file: string): string => {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}

const refusedTo = (folder: string, content: string) => {
  const pid = /"pid":(\d+)/.exec(content)?.[1]
  return refuse(
    `数据目录 ${folder} 正由另一个进程${pid ? `（进程号 ${pid}）` : ''}使用，同一目录同时只能由一个进程打开`,
    {
      way: '请先停止该进程；如需多个进程共用数据，请设置 DATABASE_URL 改用 PostgreSQL 服务器',
    },
  )
}
