import { Refusal } from '../kernel/refusal.ts'
import type { Job, Store, Work } from './contract.ts'
import { houseOf } from './house.ts'
import { houseJobs } from './house-jobs.ts'
import { type Stored, scheduleNext } from './jobs.ts'
import { first, rows } from './query.ts'

export interface Running {
  /** Waits for the job in hand and takes no other. */
  readonly stop: () => Promise<void>
}
export interface RunnerOptions {
  /** The work of the person for whom a job runs. */
  readonly workOf: (person: string) => Promise<Work>
  /** Told of a job that failed; for the log. */
  readonly failed?: (name: string, error: unknown) => void
  /** Milliseconds between two looks into the queue; 1,000 where absent. */
  readonly pause?: number
}
const MOST_TRIES = 3
/** A job whose process died is taken up by another after this time without a sign of life. */
const HELD_SECONDS = 120

/**
 * Runs the jobs of the queue until it is stopped: what recurs and what people ask for beside each other, each one at a time,
 * so that sealing does not wait for a long export. Several processes may do so: each job is taken by one.
 * A job that fails is tried again twice; a refusal is final, its sentence is shown.
 */
export function runJobs(store: Store, options: RunnerOptions): Running {
  const recurs = (job: Job) => job.every !== undefined
  const lanes = [jobsOf(store, recurs), jobsOf(store, (job) => !recurs(job))].map((jobs) => lane(store, jobs, options))
  return { stop: async () => void (await Promise.all(lanes.map((one) => one.stop()))) }
}

type Jobs = ReadonlyMap<string, Job>
const jobsOf = (store: Store, which: (job: Job) => boolean = () => true): Jobs =>
  new Map([...houseJobs, ...houseOf(store).jobs].filter(which).map((job) => [job.name, job]))

function lane(store: Store, jobs: Jobs, options: RunnerOptions): Running {
  let stopped = false
  let wake: () => void = () => undefined
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      timer.unref()
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async () => {
    for (const { name, every } of jobs.values()) if (every) await scheduleNext(store, name, every)
    while (!stopped) {
      const taken = await runNext(store, jobs, options).catch((error: unknown) => {
        options.failed?.('queue', error)
        return false
      })
      if (!taken && !stopped) await sleep(options.pause ?? 1_000)
    }
  }
  const ended = loop().catch((error: unknown) => options.failed?.('queue', error))
  return {
    stop: async () => {
      stopped = true
      wake()
      await ended
    },
  }
}

/** Runs what waits now, for commands and tests that do not wait for a runner. Gives how many jobs ran. */
export async function runWaiting(store: Store, options: RunnerOptions): Promise<number> {
  const jobs = jobsOf(store)
  let count = 0
  while (await runNext(store, jobs, options)) count++
  return count
}

async function runNext(store: Store, jobs: Jobs, options: RunnerOptions): Promise<boolean> {
  const taken = await claim(store, [...jobs.keys()])
  if (!taken) return false
  const job = jobs.get(taken.name) as Job
  try {
    const work = await options.workOf(taken.person)
    const result = await job.run(store, work, taken.data, (done, of) => report(store, taken.id, done, of))
    await end(store, taken, 'done', result.says ?? null, result.file ?? null)
  } catch (error) {
    options.failed?.(taken.name, error)
    if (error instanceof Refusal || taken.tries >= MOST_TRIES) await end(store, taken, 'failed', saidOf(error), null)
    else await postpone(store, taken)
  }
  if (job.every) await scheduleNext(store, job.name, job.every)
  return true
}

const claim = (store: Store, names: readonly string[]): Promise<Stored | undefined> =>
  first<Stored>(
    store.db,
    `update fadu.job set state = 'running', tries = tries + 1, held_until = $1::timestamptz + interval '${HELD_SECONDS} seconds'
     where id = (select id from fadu.job where name = any($2) and
         ((state = 'waiting' and run_at <= $1) or (state = 'running' and held_until < $1))
       order by run_at, id limit 1 for update skip locked) returning *`,
    [store.clock(), names],
  )

async function report(store: Store, id: string, done: number, of?: number): Promise<void> {
  await rows(
    store.db,
    `update fadu.job set done = $2, total = coalesce($3, total), held_until = $4::timestamptz + interval '${HELD_SECONDS} seconds' where id = $1`,
    [id, done, of ?? null, store.clock()],
  )
}

const end = (
  store: Store,
  { id }: Stored,
  state: 'done' | 'failed',
  says: string | null,
  file: unknown,
): Promise<unknown> =>
  rows(
    store.db,
    'update fadu.job set state = $2, says = $3, file = $4, ended_at = $5, held_until = null where id = $1',
    [id, state, says, file === null ? null : JSON.stringify(file), store.clock()],
  )

const postpone = (store: Store, { id, tries }: Stored): Promise<unknown> =>
  rows(
    store.db,
    "update fadu.job set state = 'waiting', held_until = null, run_at = $2::timestamptz + ($3 || ' seconds')::interval where id = $1",
    [id, store.clock(), String(10 * tries)],
  )

/** What a person reads of a failure; anything but a refusal is in the log, not here. */
const saidOf = (error: unknown): string =>
  error instanceof Refusal
    ? error.reasons.map(({ says, way }) => (way ? `${says}；${way}` : says)).join('。')
    : '执行失败，已记入系统日志，请联系系统管理员'
