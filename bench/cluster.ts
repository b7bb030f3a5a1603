import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { freePort, postgresFolder, unprivileged } from '../test/postgres.ts'

const megabytes = (share: number) => `${Math.floor((totalmem() * share) / 1_048_576)}MB`
/** A PostgreSQL server for measuring: what its manual advises for a machine of this size is set, nothing else. */
const SETTINGS = {
  shared_buffers: megabytes(0.25),
  effective_cache_size: megabytes(0.5),
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_connections: '60',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
}

export interface MeasuredCluster {
  readonly address: (database: string) => string
  readonly has: (database: string) => Promise<boolean>
  readonly create: (database: string) => Promise<string>
  readonly drop: (database: string) => Promise<void>
  readonly stop: () => void
}

/** Starts it in a folder that is kept and used again, or in one that is thrown away. Throws where PostgreSQL is not installed. */
export async function startCluster(kept?: string): Promise<MeasuredCluster> {
  const programs = postgresFolder()
  if (!programs) throw new Error('the bench needs PostgreSQL (initdb, pg_ctl); name its programs in PGBIN')
  const user = unprivileged()
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'fadu-bench-'))
  mkdirSync(folder, { recursive: true })
  if (user) chownSync(folder, user.uid, user.gid)
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', HOME: tmpdir() }
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env })
  const data = join(folder, 'data')
  if (!existsSync(data)) run('initdb', ['-D', data, '-U', 'fadu', '--auth=trust', '--encoding=UTF8', '--locale=C'])
  const port = await freePort()
  const options = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`)
  const at = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= ${options.join(' ')}`
  run('pg_ctl', ['-D', data, '-o', at, '-l', join(folder, 'log'), '-w', 'start'])
  const stop = () => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], { ...user, cwd: '/', env })
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  return { ...databasesAt((database) => `postgres://fadu@127.0.0.1:${port}/${database}`), stop }
}

function databasesAt(address: (database: string) => string): Omit<MeasuredCluster, 'stop'> {
  const ask = async (text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: address('postgres') })
    await client.connect()
    try {
      return await client.query(text, values)
    } finally {
      await client.end()
    }
  }
  return {
    address,
    has: async (database) => (await ask('select 1 from pg_database where datname = $1', [database])).rows.length > 0,
    create: async (database) => {
      await ask(`create database ${database}`)
      return address(database)
    },
    drop: async (database) => {
      await ask(`drop database if exists ${database} with (force)`)
    },
  }
}
