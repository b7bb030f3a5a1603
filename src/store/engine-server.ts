import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { refuse } from '../kernel/refusal.ts'
import type { Answered, Connection, Engine, Pool } from './engine.ts'
import { kyselyOver } from './engine.ts'
import { parserOf } from './engine-values.ts'

const CONNECTIONS = 16
/** Statements known by name on each connection; beyond it they are sent whole. */
const MOST_NAMES = 400

/** A PostgreSQL server, version 15 or later. Throws a Refusal when it cannot be reached or is too old. */
export async function openServer(connectionString: string): Promise<Engine> {
  const raw = new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    // A user named like our schema would otherwise find and make its tables there.
    options: '-c search_path=public',
    // Told apart from other processes by chance, not by number: they may run on other machines.
    application_name: `fadu ${randomUUID()}`,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (type: number) => parserOf(type) } as never,
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  raw.on('error', () => undefined)
  const named = names()
  const wrapped = new WeakMap<pg.PoolClient, Connection['query']>()
  const connect = async (): Promise<Connection> => {
    const client = await raw.connect()
    let query = wrapped.get(client)
    if (!query) {
      query = (text, values) => client.query(named(text, values)) as Promise<Answered>
      wrapped.set(client, query)
    }
    return { query, release: (error) => client.release(error) }
  }
  const pool: Pool = { connect, end: () => raw.end() }
  try {
    await checkVersion(raw)
  } catch (error) {
    await raw.end()
    throw error
  }
  const script = async (text: string) => {
    await raw.query(text)
  }
  return { kind: 'server', db: kyselyOver(pool), script, makeDurable: async () => undefined, close: () => raw.end() }
}

/**
 * Statements that come again are prepared once per connection. Those that begin with the comment "plan" are planned for
 * their values each time: lists, where one filter finds ten rows and the next a million.
 */
function names(): (text: string, values?: readonly unknown[]) => pg.QueryConfig {
  const known = new Map<string, string>()
  return (text, values = []) => {
    const config = { text, values: [...values] }
    if (values.length === 0 || text.startsWith('/* plan */')) return config
    let name = known.get(text)
    if (!name && known.size < MOST_NAMES) {
      name = `s${known.size}`
      known.set(text, name)
    }
    return name ? { ...config, name } : config
  }
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const result = await pool
    .query<{ version: number }>("select current_setting('server_version_num')::int as version")
    .catch((error: Error) => {
      throw refuse(`无法连接 PostgreSQL 服务器：${error.message}`, { way: '请检查 DATABASE_URL 和服务器是否已启动' })
    })
  const version = result.rows[0]?.version ?? 0
  if (version < 150000)
    throw refuse(`PostgreSQL 服务器版本过低（${version}）`, { way: '请使用 PostgreSQL 15 或更高版本' })
}
