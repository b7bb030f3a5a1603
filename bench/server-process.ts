import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../test/postgres.ts'
import type { Bureau } from './bureau.ts'
import { floorStatements } from './lists.ts'

/** A server in its own process. */
export interface Running {
  readonly port: number
  /** From its start until it answered, in milliseconds. */
  readonly readyAfter: number
  /** Resident memory now, and the most it ever was, in bytes (Linux only). */
  readonly memory: () => { readonly now: number; readonly most: number }
  readonly stop: () => Promise<void>
}
interface Starting {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly port: number
  readonly answersAt: string
  readonly log: string
}
const root = join(import.meta.dirname, '..')
const PATIENCE_MS = 300_000

/** The server as an administrator starts it: `fadu serve` on a bureau's data folder and its PostgreSQL database. */
export async function startOurs({ data, databaseUrl }: Bureau): Promise<Running> {
  const port = await freePort()
  return started({
    ...{ program: process.execPath, args: ['bin/fadu.mjs', 'serve', '--port', String(port), '--data', data] },
    ...{ cwd: root, env: { DATABASE_URL: databaseUrl }, port, answersAt: '/health/ready', log: `${data}.log` },
  })
}

/** The floor on the same database. */
export async function startFloor({ data, databaseUrl }: Bureau): Promise<Running> {
  const port = await freePort()
  const env = { DATABASE_URL: databaseUrl, FLOOR: JSON.stringify(floorStatements) }
  return started({
    ...{ program: process.execPath, args: ['bench/floor.ts', String(port)], cwd: root, env },
    ...{ port, answersAt: '/', log: `${data}-floor.log` },
  })
}

/** Starts a program and waits until it answers at an address. Throws with its output when it ends before. */
export async function started({ program, args, cwd, env, port, answersAt, log }: Starting): Promise<Running> {
  const begin = performance.now()
  const child = spawn(program, args, {
    ...{ cwd, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  })
  const output = createWriteStream(log)
  child.stdout.pipe(output)
  child.stderr.pipe(output)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await answering(child, `http://127.0.0.1:${port}${answersAt}`, log)
  const readyAfter = performance.now() - begin
  const pid = innermost(child.pid as number)
  return {
    ...{ port, readyAfter },
    memory: () => ({ now: resident(pid, 'VmRSS'), most: resident(pid, 'VmHWM') }),
    stop: async () => {
      process.removeListener('exit', kill)
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && process.kill(pid, 'SIGTERM')) await ended
    },
  }
}

async function answering(child: ChildProcess, address: string, log: string): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`a server ended before it answered:\n${readFileSync(log, 'utf8')}`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${address} did not answer within ${PATIENCE_MS / 1000} s`)
}

/** The process that works where one starts another: the child of the child. */
function innermost(pid: number): number {
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name) && parentOf(name) === pid) return innermost(Number(name))
  return pid
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}

function resident(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1] ?? Number.NaN) * 1024
}
