import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Jurisdiction } from '../kernel/clock.ts'
import type { Module } from '../kernel/module.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Instant } from '../kernel/wire.ts'
import { auditsOf } from './audit-lines.ts'
import { catalogueOf } from './catalogue.ts'
import { closedYearsOf } from './closed-years.ts'
import { consequencesOf } from './consequences.ts'
import type { Db, Job, Office, Reaction, Store } from './contract.ts'
import type { Engine } from './engine.ts'
import { openEmbedded } from './engine-embedded.ts'
import { openServer } from './engine-server.ts'
import { extendTables } from './extend.ts'
import { refreshCalendar } from './holiday-notices.ts'
import { boundTo, type House } from './house.ts'
import { keysIn } from './keys.ts'
import { migrate } from './migrate.ts'

export { makeDurable } from './make-durable.ts'

import { migrations } from './migrations.ts'
import { first, rows } from './query.ts'
import { secretsOf, sm3 } from './secrets.ts'
import { mendSeries } from './serial-gaps.ts'
import { serialsOf } from './serials.ts'
import { registersSql } from './table-sql.ts'
import { vaultIn } from './vault.ts'

export interface OpenOptions {
  /** The data folder: database (embedded), files, keys, anchors. */
  readonly data: string
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl?: string
  /** Where the keys are; `keys` in the data folder where absent. */
  readonly keys?: string
  readonly modules: readonly Module[]
  readonly jurisdiction: Jurisdiction
  readonly office: Office
  readonly reactions?: readonly Reaction[]
  readonly jobs?: readonly Job[]
  readonly clock: () => Instant
  /** False while a mass of data is generated: nothing waits for the disk until `makeDurable`. */
  readonly durable?: boolean
  /** False = an installation that exists: an empty database is refused instead of being filled with empty tables. */
  readonly founding?: boolean
}

/**
 * Opens the database, brings its tables up to the declarations, and gives the store.
 * Throws a Refusal when another process holds the folder, the database is newer, or the keys are not its keys.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { data, databaseUrl, modules, jurisdiction, office, reactions = [], jobs = [], clock, durable = true } = options
  mkdirSync(data, { recursive: true })
  const engine = databaseUrl ? await openServer(databaseUrl) : await openEmbedded(data, durable)
  try {
    const keys = keysIn(options.keys ?? join(data, 'keys'))
    const catalogue = catalogueOf(modules, jurisdiction.pack)
    const house: House = {
      ...{ engine, data, modules, catalogue, office, jobs, clock, jurisdiction, durable },
      reactions: [...reactions, ...consequencesOf(modules)],
      declaredJurisdiction: jurisdiction,
      noticesKnown: 0,
      secrets: secretsOf(keys),
      fingerprint: keys.fingerprint,
      vault: vaultIn(join(data, 'files'), () => house.durable),
      serials: serialsOf(engine.db),
      audits: auditsOf(engine.db),
      closedYears: closedYearsOf(engine.db),
      names: { known: new Map(), emptiedAt: 0 },
      close: () => engine.close(),
    }
    if (options.founding === false) await mustBeFounded(engine.db)
    await prepare(engine, house, options.founding)
    const store = boundTo(house, engine.db, false)
    await refreshCalendar(store)
    return store
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Everything that a start has to look at; when nothing changed since the last one, that is one row. */
async function prepare(engine: Engine, house: House, founding = false): Promise<void> {
  const { db } = engine
  const schema = sm3(Object.keys(migrations).join() + registersSql(house.catalogue))
  const ready = (await meta(db, 'schema')) === schema
  if (!ready) {
    await migrate(db)
    await db.transaction().execute(async (trx) => {
      // One process at a time extends the tables.
      await rows(trx, 'select pg_advisory_xact_lock(727001)')
      await extendTables(trx, house.catalogue)
      await keepDeclarations(trx, house)
    })
  }
  await ownKeys(db, house.fingerprint, founding)
  if (!ready) await setMeta(db, 'schema', schema)
  else await keepDeclarations(db, house)
  await mendSeries(house)
}

async function mustBeFounded(db: Db): Promise<void> {
  if ((await meta(db, 'keys')) === undefined)
    throw refuse('数据库是空的：这不是该数据目录所用的数据库，或者数据已经丢失', {
      way: '请核对 DATABASE_URL；数据已经丢失的，请从备份恢复到新的数据目录',
    })
}

async function ownKeys(db: Db, fingerprint: string, founding: boolean): Promise<void> {
  const known = await meta(db, 'keys')
  if (known === undefined) await setMeta(db, 'keys', fingerprint)
  else if (known !== fingerprint && founding)
    throw refuse('数据库中已有另一套法度的数据，不能在其中另行设立', { way: '请用 DATABASE_URL 指定一个空的数据库' })
  else if (known !== fingerprint)
    throw refuse('密钥与数据库不符：这不是建立该数据库时使用的密钥', {
      way: '请从密钥备份恢复密钥目录；用别的密钥打开，已有的佐证材料将无法核验，个人信息将无法读取',
    })
}

async function keepDeclarations(db: Db, { catalogue, clock }: House): Promise<void> {
  const declared = catalogue.all.map(
    ({ declared, register, declaration }) => [declared, register.id, declaration] as const,
  )
  const hashes = declared.map(([hash]) => hash)
  const known = await rows<{ hash: string }>(db, 'select hash from fadu.declaration where hash = any($1)', [hashes])
  const fresh = declared.filter(([hash]) => !known.some((one) => one.hash === hash))
  for (const [hash, register, content] of fresh)
    await rows(db, 'insert into fadu.declaration values ($1, $2, $3, $4) on conflict do nothing', [
      hash,
      register,
      content,
      clock(),
    ])
}

async function meta(db: Db, name: string): Promise<string | undefined> {
  const there = await first<{ there: boolean }>(db, "select to_regclass('fadu.meta') is not null as there")
  if (!there?.there) return undefined
  return (await first<{ value: string }>(db, 'select value from fadu.meta where name = $1', [name]))?.value
}

const setMeta = (db: Db, name: string, value: string) =>
  rows(db, 'insert into fadu.meta values ($1, $2) on conflict (name) do update set value = excluded.value', [
    name,
    value,
  ])
