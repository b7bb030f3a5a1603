import type { Db } from './contract.ts'
import { gathered } from './gathered.ts'
import { rows } from './query.ts'

/** A year of a register at a unit. */
export interface UnitYear {
  readonly register: string
  readonly unit: string
  readonly year: number
}

/** Whether a year is closed; those who ask at the same moment are answered by one statement. */
export const closedYearsOf = (pool: Db): ((one: UnitYear) => Promise<boolean>) =>
  gathered((asked: readonly UnitYear[]) => areClosed(pool, asked))

/** The same inside a transaction. */
export async function areClosed(db: Db, asked: readonly UnitYear[]): Promise<readonly boolean[]> {
  const closed = await rows<{ n: number }>(
    db,
    `select a.n::int as n from unnest($1::text[], $2::text[], $3::int[]) with ordinality as a (register, unit, year, n)
     join fadu.closure c on c.register = a.register and c.unit = a.unit and c.year = a.year`,
    [asked.map(({ register }) => register), asked.map(({ unit }) => unit), asked.map(({ year }) => year)],
  )
  const places = new Set(closed.map(({ n }) => n - 1))
  return asked.map((_, index) => places.has(index))
}
