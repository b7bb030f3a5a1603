import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Day } from '../../src/kernel/day.ts'
import type { Module } from '../../src/kernel/module.ts'
import type { Role } from '../../src/kernel/role.ts'
import { nationalCalendar } from '../../src/law/calendar/index.ts'
import { catalogueOf } from '../../src/store/catalogue.ts'
import type { Office, Store, Work } from '../../src/store/contract.ts'
import { type OpenOptions, openStore } from '../../src/store/open.ts'
import { schemaSql } from '../../src/store/schema-sql.ts'
import { sm3 } from '../../src/store/secrets.ts'
import { cluster, postgresFolder } from '../postgres.ts'
import { trial } from './fixture.ts'

export type EngineName = 'embedded' | 'server'

export const office: Office = {
  bureau: '云州市财政局',
  government: '云州市人民政府',
  court: '云州市中级人民法院',
  superior: '江南省财政厅',
  contact: '0999-1234567',
  address: '云州市人民路1号',
  portal: 'https://czj.yunzhou.example',
  city: '云州市',
  agency: '云财',
  home: { region: 'r1', unit: 'u1' },
}

/** A real store on an engine, empty and made for these modules. Close it, or hand it to `closing`. */
export async function openTrial(
  engine: EngineName,
  options: Partial<OpenOptions> = {},
): Promise<Store & { readonly data: string }> {
  const data = options.data ?? (await freshFolder(engine, options.modules ?? [trial]))
  const server = engine === 'server' && options.databaseUrl === undefined ? await cluster() : undefined
  const store = await openStore({
    data,
    modules: [trial],
    jurisdiction: { calendar: nationalCalendar },
    office,
    clock: () => new Date().toISOString(),
    durable: false,
    ...(server && { databaseUrl: await server.database() }),
    ...options,
  })
  return Object.assign(store, { data })
}

/** An embedded store for a set of modules, for tests that do not care for the engine. */
export const openEmbeddedTrial = (modules: readonly Module[], options: Partial<OpenOptions> = {}) =>
  openTrial('embedded', { modules, ...options })

/** The same tests on both engines; where PostgreSQL is not installed, its half is skipped visibly. */
export function forEachEngine(name: string, tests: (engine: EngineName) => void): void {
  describe(`${name} (embedded)`, () => tests('embedded'))
  if (postgresFolder()) describe(`${name} (server)`, () => tests('server'))
  else
    test(`${name} (server)`, { skip: 'PostgreSQL is not installed: initdb and pg_ctl were not found' }, () => undefined)
}

/** Opens once for all tests of a suite and closes after them. */
export function shared(
  engine: EngineName,
  options: Partial<OpenOptions> = {},
): () => Promise<Store & { readonly data: string }> {
  let opened: ReturnType<typeof openTrial> | undefined
  after(async () => {
    await (await opened)?.close()
  })
  return () => {
    opened ??= openTrial(engine, options)
    return opened
  }
}

/**
 * Making a database takes seconds, copying one a moment. The pattern for a set of modules stays in the temporary folder
 * for later runs; its name changes with the schema.
 */
async function freshFolder(engine: EngineName, modules: readonly Module[]): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'fadu-data-'))
  discarded(data)
  if (engine === 'embedded') cpSync(await pattern(modules), data, { recursive: true })
  return data
}

const folders: string[] = []

/** Temporary folders go when the run ends; one listener for all of them. */
function discarded(folder: string): void {
  if (folders.push(folder) > 1) return
  process.once('exit', () => {
    for (const one of folders) rmSync(one, { recursive: true, force: true })
  })
}

async function pattern(modules: readonly Module[]): Promise<string> {
  const declared = catalogueOf(modules).all.map((kept) => kept.declared)
  const name = sm3(JSON.stringify([process.getuid?.(), schemaSql(modules), declared])).slice(0, 16)
  const folder = join(tmpdir(), `fadu-pattern-${name}`)
  if (existsSync(folder)) return folder
  const making = mkdtempSync(`${folder}-`)
  const clock = () => new Date().toISOString()
  const options = { data: making, modules, jurisdiction: { calendar: nationalCalendar }, office, clock, durable: false }
  await (await openStore(options)).close()
  try {
    renameSync(making, folder)
  } catch {
    // Another run was faster; its pattern is as good.
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}

/** The work of a person who holds a role in a unit of a region. */
export function as(
  role: Role | readonly Role[],
  today: Day = '2024-03-08',
  at: { person?: string; unit?: string; units?: readonly string[]; region?: string; regions?: readonly string[] } = {},
): Work {
  const { person = 'p1', unit = 'u1', region = 'r1' } = at
  const roles = Array.isArray(role) ? role : [role]
  const holdings = roles.map((one: Role) => ({
    ...{ role: one, post: one.name, unit, region },
    units: at.units ?? [unit],
    regions: at.regions ?? [region],
  }))
  return { actor: { person, name: `人员${person}`, holdings }, today, via: 'screen' }
}
