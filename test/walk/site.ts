import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../src/kernel/day.ts'
import type { Module } from '../../src/kernel/module.ts'
import { nationalCalendar } from '../../src/law/calendar/index.ts'
import { residentOf, systemActor } from '../../src/modules/organization/server.ts'
import type { PortalDoor } from '../../src/portal/door.ts'
import { portalHandler } from '../../src/portal/plugin.ts'
import type { ServerDoor } from '../../src/server/door.ts'
import { jobWorkOf, serverJobs } from '../../src/server/jobs.ts'
import { runJobs } from '../../src/store/job-runner.ts'
import { openBureau } from '../server/bureau.ts'
import { openAccounts, serverOver } from '../server/client.ts'

const WEB = join(import.meta.dirname, '..', '..', 'dist', 'web')
export const NOT_BUILT = 'the staff application is not built: npm run build'
export const isBuilt = (): boolean => existsSync(join(WEB, 'index.html'))

/** A duty with what it offers to the server and to the public. */
export interface Offered {
  readonly module: Module
  readonly server: ServerDoor
  readonly portal: PortalDoor
}
export interface Site {
  readonly address: string
  /** It is the morning of this day. */
  readonly turnTo: (day: Day) => void
  readonly close: () => Promise<void>
}

/** Milliseconds between two looks into the queue of a duty that has work in the background. */
const QUEUE_PAUSE = 200

/** Portal and staff application of a bureau with one duty, on a free port; everybody of `openAccounts` may sign in. */
export async function openSite({ module, server, portal }: Offered, today: Day): Promise<Site> {
  const bureau = await openBureau(today, {
    modules: [module],
    jurisdiction: { calendar: nationalCalendar },
    reactions: server.reactions ?? [],
    jobs: [...serverJobs, ...(server.jobs ?? [])],
  })
  await openAccounts(bureau)
  const { store, clock } = bureau
  const turnTo = (day: Day) => {
    clock.now = `${day}T01:30:00.000Z`
  }
  const doors = { server: new Map([[module.id, server]]), portal: new Map([[module.id, portal]]) }
  const actors = { resident: residentOf(store), system: systemActor(store) }
  const day = () => clock.now.slice(0, 10) as Day
  const handler = portalHandler({ store, doors: doors.portal, ...actors, today: day, writesPerHour: 1000 })
  const app = await serverOver(bureau, { doors, portalHandler: handler, webFolder: WEB })
  const jobs = server.jobs && runJobs(store, { workOf: (person) => jobWorkOf(store, person), pause: QUEUE_PAUSE })
  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    turnTo,
    close: async () => {
      await app.close()
      await jobs?.stop()
      await bureau.close()
    },
  }
}
