import type { Day } from '../kernel/day.ts'
import type { Store } from './contract.ts'
import { rows } from './query.ts'

/** The last seal of a day: whoever holds it can check every entry up to then, without trusting the bureau. */
export interface DailyRoot {
  readonly day: Day
  readonly seal: number
  /** Entries sealed on that day. */
  readonly entries: number
  readonly root: string
  readonly chained: string
  readonly signature: string
}

/** The roots of evidence by day in Asia/Shanghai, the latest first; at most `limit` days before `before`. */
export const dailyRoots = (
  store: Store,
  { before, limit = 31 }: { before?: Day; limit?: number } = {},
): Promise<readonly DailyRoot[]> =>
  rows<DailyRoot>(
    store.db,
    `select d.day::text as day, d.entries, s.n as seal, s.root, s.chained, s.signature
     from (select (at at time zone 'Asia/Shanghai')::date as day, max(n) as n, sum(entries)::int as entries
       from fadu.seal where log = 'evidence' group by 1) d
     join fadu.seal s on s.log = 'evidence' and s.n = d.n
     where $1::date is null or d.day < $1::date order by d.day desc limit $2::int`,
    [before ?? null, limit],
  )
