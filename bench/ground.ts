import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Bureau, bureauOf, foundBureau } from './bureau.ts'
import { type MeasuredCluster, startCluster } from './cluster.ts'
import { type Running, startFloor, startOurs } from './server-process.ts'

/** What the parts stand on; each thing is made when a part first asks for it. */
export interface Ground {
  readonly rows: number
  readonly cluster: () => Promise<MeasuredCluster>
  /** A bureau with so many requests. */
  readonly bureau: (rows: number) => Promise<Bureau>
  /** The server on the full register, in its own process; the same one for all parts. */
  readonly ours: () => Promise<Running>
  /** The floor on the same database. */
  readonly floor: () => Promise<Running>
  readonly say: (text: string) => void
}

/** The ground in a folder that is kept, or in one that is thrown away. */
export function openGround(rows: number, kept: string | undefined, say: Ground['say']) {
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'fadu-bench-bureau-'))
  mkdirSync(folder, { recursive: true })
  const servers: Running[] = []
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined
    return () => {
      made ??= make()
      return made
    }
  }
  const cluster = once(() => startCluster(kept && join(folder, 'postgres')))
  const base = once(async () => foundBureau(await cluster(), folder))
  const bureau = async (count: number) => bureauOf(count, await base(), await cluster(), folder, say)
  const started = async (make: (bureau: Bureau) => Promise<Running>) => {
    const running = await make(await bureau(rows))
    servers.push(running)
    return running
  }
  const ground: Ground = {
    ...{ rows, cluster, bureau, say },
    ours: once(() => started(startOurs)),
    floor: once(() => started(startFloor)),
  }
  const close = async () => {
    for (const running of servers) await running.stop()
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
  return { ground, close }
}
