import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openApp } from '../src/app.ts'
import { officeFile, settingsFile } from '../src/data-folder.ts'
import { generate } from '../src/demonstration.ts'
import { doorsOf } from '../src/doors.ts'
import type { Day } from '../src/kernel/day.ts'
import { modules } from '../src/modules/index.ts'
import { demoAccounts } from '../src/modules/organization/demo/accounts.ts'
import { demoOffice } from '../src/modules/organization/demo/office.ts'
import { policyOf } from '../src/server/policy.ts'
import { hashPassword } from '../src/server/session/password.ts'
import { addAccount } from '../src/store/account-changes.ts'
import type { Store } from '../src/store/contract.ts'
import { sealPending } from '../src/store/seal.ts'
import type { MeasuredCluster } from './cluster.ts'
import { fill } from './fill.ts'

/** An installation to be measured: its database and its data folder. */
export interface Bureau {
  readonly databaseUrl: string
  readonly data: string
}
export const PASSWORD = 'Measured-2026'
const YEARS = [2023, 2024]
const UNTIL = '2025-01-15' as Day

/**
 * A production installation on PostgreSQL: the bureau of the demonstration with its people, and two years of requests made
 * through real steps (some 260 cases). Everything that is larger is multiplied from a copy of it.
 */
export async function foundBureau(cluster: MeasuredCluster, folder: string): Promise<Bureau> {
  const data = join(folder, 'base')
  if (existsSync(officeFile(data))) return { databaseUrl: cluster.address('base'), data }
  await cluster.drop('base')
  const databaseUrl = await cluster.create('base')
  await execute(databaseUrl, 'alter database base set synchronous_commit = off')
  mkdirSync(data, { recursive: true })
  const { demonstration: _, ...office } = demoOffice
  const app = await openApp({ data, databaseUrl, founding: { office } })
  try {
    await populate(app.store, app.today())
  } finally {
    await app.close()
  }
  await execute(databaseUrl, 'alter database base reset synchronous_commit')
  // Rates are measured, not refused: the limits of requests a minute are lifted, everything else is as it comes.
  const policy = { requestsPerMinute: 1_000_000, anonymousPerMinute: 1_000_000, sessionsAtOnce: 10 }
  writeFileSync(settingsFile(data), JSON.stringify({ policy }))
  writeFileSync(officeFile(data), JSON.stringify(office))
  return { databaseUrl, data }
}

/** A copy of the bureau with so many requests in its register; one that is there already is used again. */
export async function bureauOf(
  rows: number,
  base: Bureau,
  cluster: MeasuredCluster,
  folder: string,
  say: (text: string) => void,
): Promise<Bureau> {
  const name = `rows_${rows}`
  const bureau = { databaseUrl: cluster.address(name), data: join(folder, name) }
  if (existsSync(bureau.data)) return bureau
  await cluster.drop(name)
  await cluster.create(`${name} template base`)
  await fill(bureau.databaseUrl, rows, say)
  cpSync(base.data, bureau.data, { recursive: true })
  return bureau
}

async function populate(store: Store, today: Day): Promise<void> {
  const all = await doorsOf(modules, 'demo')
  const doors = new Map([...all].filter(([id]) => ['organization', 'information-requests'].includes(id)))
  await generate({ store, doors, scale: 'city', years: YEARS, until: UNTIL })
  const password = await hashPassword(PASSWORD, policyOf())
  for (const { login, name, is } of await demoAccounts(store, today))
    if ('person' in is)
      await addAccount(store, { person: is.person, kind: 'business', login, name, password, mustChange: false })
  await sealPending(store)
}

async function execute(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
