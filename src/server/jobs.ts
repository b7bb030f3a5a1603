import { actorOf, systemActor } from '../modules/organization/server.ts'
import type { Job, Store, Work } from '../store/contract.ts'
import { houseOf } from '../store/house.ts'
import { houseJobs } from '../store/house-jobs.ts'
import { SYSTEM } from '../store/jobs.ts'
import { endExpiredSessions } from '../store/sessions.ts'
import { today } from '../store/today.ts'
import { exportJob } from './export-job.ts'
import { instantPlus } from './instants.ts'
import { packJob } from './pack/pack-job.ts'
import { thresholds } from './policy.ts'
import { reminder } from './reminder.ts'

/** Takes away sessions that nobody can use any more. */
const endSessions: Job = {
  name: 'end-sessions',
  title: '清理失效登录',
  every: '10 * * * *',
  run: async (store) => {
    const now = store.clock()
    const ended = await endExpiredSessions(store, now, instantPlus(now, -thresholds.idleMinutes.most * 60))
    return { says: `清理 ${ended} 个失效登录` }
  },
}

/** The server's own background work, to be handed to `openStore` beside that of the modules. */
export const serverJobs: readonly Job[] = [reminder, endSessions, exportJob, packJob]

/** Every kind of work that the store runs. */
export const declaredJobs = (store: Store): readonly Job[] => [...houseJobs, ...houseOf(store).jobs]

/** For whom a job runs: the system by itself, or the person who asked for it. For `runJobs`. */
export async function jobWorkOf(store: Store, person: string): Promise<Work> {
  const day = today(store)
  const actor = person === SYSTEM ? systemActor(store) : await actorOf(store, person, day)
  return { actor, today: day, via: 'job' }
}
