import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marker, mustBeItsEngine, mustGenerate, readOffice, settingsFile } from './data-folder.ts'
import { generate } from './demonstration.ts'
import { doorsOf } from './doors.ts'
import type { Day } from './kernel/day.ts'
import { nationalCalendar } from './law/calendar/index.ts'
import { modules } from './modules/index.ts'
import { demoAccounts } from './modules/organization/demo/accounts.ts'
import { demoOffice } from './modules/organization/demo/office.ts'
import { residentOf, systemActor } from './modules/organization/server.ts'
import { portalHandler } from './portal/plugin.ts'
import { createServer } from './server/create.ts'
import type { ServerDoor } from './server/door.ts'
import { jobWorkOf, serverJobs } from './server/jobs.ts'
import { policyOf } from './server/policy.ts'
import { type Serving, serve } from './server/serve.ts'
import { createDemonstrationAccounts } from './server/session/demonstration-accounts.ts'
import { type Settings, settingsIn } from './server/settings.ts'
import type { Office, Store } from './store/contract.ts'
import type { DemoCity } from './store/demo-door.ts'
import { runJobs } from './store/job-runner.ts'
import { makeDurable, openStore } from './store/open.ts'
import { sealPending } from './store/seal.ts'

export interface AppOptions {
  /** The folder of the embedded database, the files, the keys and the anchors. */
  readonly data: string
  readonly databaseUrl?: string
  /** Present = the demonstration city, generated when the folder is empty. */
  readonly demonstration?: { readonly scale: DemoCity['scale'] }
  /** A new installation is founded here; without it (and without a city to generate) an empty database is refused. */
  readonly founding?: { readonly office?: Office }
  /** Told while the demonstration is generated. */
  readonly report?: (done: number, of: number, on: Day) => void
}
export interface App {
  readonly store: Store
  readonly mode: 'demonstration' | 'production'
  /** The legal day: fixed in the demonstration, else today in Asia/Shanghai. */
  readonly today: () => Day
  /** Listens on a port and works through the queue of jobs, until it is stopped. */
  readonly serve: (port: number, host?: string) => Promise<Serving>
  readonly close: () => Promise<void>
}

/** Opens everything that a server or a command needs. Refuses a folder that no bureau was set up in, and one whose database is elsewhere. */
export async function openApp(options: AppOptions): Promise<App> {
  const onServer = options.databaseUrl !== undefined
  const served = { address: '' }
  const office = options.founding?.office ?? (options.demonstration ? demoOfficeAt(served) : readOffice(options.data))
  const settings = settingsIn(settingsFile(options.data))
  if (options.demonstration) mkdirSync(options.data, { recursive: true })
  const fresh = options.demonstration !== undefined && !options.founding && mustGenerate(options.data, onServer)
  const founding = fresh || options.founding !== undefined
  if (!founding) mustBeItsEngine(options.data, onServer)
  const servers = await doorsOf(modules, 'server')
  const store = await openStore({
    data: options.data,
    ...(options.databaseUrl !== undefined && { databaseUrl: options.databaseUrl }),
    modules,
    jurisdiction: { calendar: nationalCalendar },
    office,
    reactions: [...servers.values()].flatMap((door) => door.reactions ?? []),
    jobs: [...serverJobs, ...[...servers.values()].flatMap((door) => door.jobs ?? [])],
    clock: () => new Date().toISOString(),
    durable: !fresh,
    founding,
  })
  if (fresh && options.demonstration) await populate(store, options)
  return {
    store,
    mode: options.demonstration ? 'demonstration' : 'production',
    today: () => office.demonstration ?? legalDay(new Date()),
    serve: async (port, host) => {
      const serving = await listen(store, servers, settings, port, host)
      // 0.0.0.0 is everywhere and nobody's address.
      if (!['0.0.0.0', '::'].includes(host ?? '')) served.address = serving.address
      return serving
    },
    close: () => store.close(),
  }
}

/** The office of the demonstration, whose portal stands wherever it is served. */
const demoOfficeAt = (served: { readonly address: string }): Office => ({
  ...demoOffice,
  get portal() {
    return served.address
  },
})

async function listen(
  store: Store,
  servers: ReadonlyMap<string, ServerDoor>,
  settings: Settings,
  port: number,
  host?: string,
): Promise<Serving> {
  const mode = store.office.demonstration === undefined ? 'production' : 'demonstration'
  const portal = await doorsOf(modules, 'portal')
  const today = () => store.office.demonstration ?? legalDay(new Date())
  const system = systemActor(store)
  const server = await createServer({
    store,
    doors: { server: servers, portal },
    portalHandler: portalHandler({
      ...{ store, doors: portal, resident: residentOf(store), system, today },
      secure: settings.secure ?? false,
      writesPerHour: policyOf(settings.policy).portalWritesPerHour,
    }),
    webFolder: join(import.meta.dirname, '..', 'dist', 'web'),
    mode,
    clock: () => new Date().toISOString(),
    ...(mode === 'production' && { log: {} }),
    ...settings,
  })
  const jobs = runJobs(store, { workOf: (person) => jobWorkOf(store, person) })
  const afterwards = async () => {
    await jobs.stop()
    await store.close()
  }
  try {
    return await serve(server, port, { ...(host && { host }), afterwards })
  } catch (error) {
    await jobs.stop()
    throw error
  }
}

async function populate(store: Store, { data, demonstration, report }: AppOptions): Promise<void> {
  const until = store.office.demonstration as Day
  await generate({
    store,
    doors: await doorsOf(modules, 'demo'),
    scale: demonstration?.scale ?? 'city',
    years: [2023, 2024],
    until,
    ...(report && { report }),
  })
  await createDemonstrationAccounts(store, await demoAccounts(store, until), policyOf())
  await sealPending(store)
  await makeDurable(store)
  writeFileSync(marker(data), JSON.stringify({ complete: true, until }))
}

/** The date in Asia/Shanghai at an instant. */
export const legalDay = (instant: Date): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant) as Day
