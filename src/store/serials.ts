import { type Day, yearOf } from '../kernel/day.ts'
import type { Db, Office } from './contract.ts'
import { gathered } from './gathered.ts'
import { first, rows } from './query.ts'

/** {agency}, {year} are put in; {n} or {n:4} stays: the name of the series, e.g. 云财公开〔2024〕{n}号. */
export const seriesOf = (pattern: string, office: Pick<Office, 'agency'>, on: Day): string =>
  pattern.replaceAll('{agency}', office.agency).replaceAll('{year}', String(yearOf(on)))

export const numbered = (series: string, n: number): string =>
  series.replace(/\{n(?::(\d+))?\}/, (_all, width?: string) => String(n).padStart(Number(width ?? 0), '0'))

/** One number of a series. */
export interface Drawn {
  readonly series: string
  readonly n: number
  readonly text: string
}
export interface Serials {
  /** Inside a transaction the series stands still until it ends; outside, the number is drawn at once and for good. */
  readonly draw: (db: Db, inTransaction: boolean, series: string) => Promise<Drawn>
}

/** Gives numbers back under which nothing was written; the next one who asks gets them. */
export async function giveBack(db: Db, drawn: Iterable<Drawn>): Promise<void> {
  for (const { series, n } of drawn)
    await rows(db, 'insert into fadu.serial_free values ($1, $2) on conflict do nothing', [series, n])
}

/** A number that was free is looked after again: who draws it now may die with it in his hand. */
const DRAW = `
  with freed as (
    delete from fadu.serial_free where series = $1 and n in (
      select n from fadu.serial_free where series = $1 order by n limit $2 for update skip locked)
    returning n),
  raised as (
    insert into fadu.serial (series, n) values ($1, $2::int - (select count(*)::int from freed))
    on conflict (series) do update set n = fadu.serial.n + excluded.n,
      checked = least(fadu.serial.checked, (select min(n) - 1 from freed)) returning n)
  select n as last, (select coalesce(array_agg(n order by n), '{}') from freed) as freed from raised`

/**
 * Numbers in the order of registration without gaps. On a server with many writers the row of a series would be a queue,
 * so those who ask at the same moment are served by one statement that commits at once.
 */
export function serialsOf(pool: Db): Serials {
  const queues = new Map<string, (one: undefined) => Promise<number>>()
  const ahead = (series: string): Promise<number> => {
    const queue = queues.get(series) ?? gathered((round: readonly undefined[]) => drawn(pool, series, round.length))
    queues.set(series, queue)
    return queue(undefined)
  }
  return {
    draw: async (db, inTransaction, series) => {
      const n = inTransaction ? ((await drawn(db, series, 1))[0] as number) : await ahead(series)
      return { series, n, text: numbered(series, n) }
    },
  }
}

async function drawn(db: Db, series: string, count: number): Promise<readonly number[]> {
  const found = await first<{ last: number; freed: readonly number[] }>(db, DRAW, [series, count])
  const { last, freed } = found as NonNullable<typeof found>
  const fresh = count - freed.length
  return [...freed, ...Array.from({ length: fresh }, (_, index) => last - fresh + 1 + index)]
}
