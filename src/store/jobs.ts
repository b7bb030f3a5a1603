import { NotFound } from '../kernel/refusal.ts'
import type { FileRef } from '../kernel/register.ts'
import type { JobView } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { nextTime } from './cron.ts'
import { newId } from './identity.ts'
import { first, rows } from './query.ts'

/** For whom a job runs when nobody asked for it. */
export const SYSTEM = 'system'

/**
 * Puts a job into the queue and gives its id. Inside a transaction it exists only if that commits. It runs as the person
 * who asked for it, with that person's reach.
 */
export async function enqueue(
  store: Store,
  name: string,
  data: Readonly<Record<string, unknown>>,
  person = SYSTEM,
): Promise<string> {
  const at = store.clock()
  const id = newId(at)
  await rows(
    store.db,
    'insert into fadu.job (id, name, data, person, run_at, made_at) values ($1, $2, $3, $4, $5, $5)',
    [id, name, JSON.stringify(data), person, at],
  )
  return id
}

/** A job as its owner sees it. `person` = for whom it runs. Throws NotFound. */
export async function job(store: Store, id: string): Promise<JobView & { readonly person: string }> {
  const found = await first<Stored>(store.db, 'select * from fadu.job where id = $1', [id])
  if (!found) throw new NotFound('这项任务')
  return { ...viewOf(found), person: found.person }
}

/** The latest jobs of one name, or of all; for those who look after the system. */
export const recentJobs = async (store: Store, name?: string): Promise<readonly JobView[]> =>
  (
    await rows<Stored>(
      store.db,
      'select * from fadu.job where $1::text is null or name = $1 order by made_at desc, id desc limit 100',
      [name ?? null],
    )
  ).map(viewOf)

/** Makes sure that a recurring job waits for its next time, never later, though the clock was set back; of several processes one puts it there. */
export async function scheduleNext(store: Store, name: string, every: string): Promise<void> {
  const at = store.clock()
  await rows(
    store.db,
    `insert into fadu.job (id, name, data, person, every, run_at, made_at) values ($1, $2, '{}', '${SYSTEM}', $3, $4, $5)
     on conflict (name) where every is not null and state in ('waiting', 'running')
     do update set run_at = least(fadu.job.run_at, excluded.run_at), every = excluded.every`,
    [newId(at), name, every, nextTime(every, at), at],
  )
}

export interface Stored {
  readonly id: string
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
  readonly person: string
  readonly state: JobView['state']
  readonly tries: number
  readonly every: string | null
  readonly done: number
  readonly total: number | null
  readonly says: string | null
  readonly file: FileRef | null
}

const viewOf = ({ id, name, state, done, total, says, file }: Stored): JobView => ({
  ...{ id, name, state, done },
  ...(total !== null && { of: total }),
  ...(says !== null && { says }),
  ...(file !== null && { file }),
})
