import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of this test run alone: made by initdb in a temporary folder, gone when the run ends. */
export interface Cluster {
  /** The address of an empty database of its own. */
  readonly database: () => Promise<string>
  readonly stop: () => void
  /** Cuts the server down without a checkpoint, as a fault would, and starts it again. */
  readonly crash: () => void
  readonly folder: string
}

/** Why there is no server, or where its programs are. */
export const postgresFolder = (): string | undefined => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').toSorted().toReversed() : []
  const folders = [process.env.PGBIN ?? '', ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`)]
  const path = (process.env.PATH ?? '').split(':')
  return [...folders, ...path].find(
    (folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
}

let started: Promise<Cluster | undefined> | undefined

/** The one cluster of this process, started when it is first asked for; undefined where PostgreSQL is not installed. */
export const cluster = (): Promise<Cluster | undefined> => {
  started ??= start()
  return started
}

async function start(): Promise<Cluster | undefined> {
  const programs = postgresFolder()
  if (!programs) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'fadu-postgres-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    })
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', 'fadu', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'])
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60`
  const begin = () => run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  begin()
  const address = (database: string) => `postgres://fadu@127.0.0.1:${port}/${database}`
  const stop = () => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], {
      ...user,
      cwd: '/',
      stdio: 'ignore',
      env: environment(),
    })
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  let count = 0
  const database = async () => {
    const name = `trial_${++count}`
    const client = new pg.Client({ connectionString: address('postgres') })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return address(name)
  }
  const crash = () => {
    run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    begin()
  }
  return { database, stop, crash, folder }
}

const environment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', HOME: tmpdir() })

/** PostgreSQL refuses to run as root: then it runs as the user postgres, or nobody. */
export function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim())
    if (uid) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

/** A port of this machine that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
