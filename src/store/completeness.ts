import type { Counted, Period, Tabulated } from '../kernel/indicator.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { datedSql } from './closures.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { namesOf } from './naming.ts'
import { rows } from './query.ts'
import { today } from './today.ts'

/** What a figure still waits for, in sentences, and the closures on which its zeros rest. */
export interface Completeness {
  readonly awaiting: readonly string[]
  readonly closures: readonly string[]
}

/** A register that closes is complete when each unit with rows in the year has closed it; any other when the year is over. */
export async function completenessOf(
  store: Store,
  indicator: Counted | Tabulated,
  period: Period,
): Promise<Completeness> {
  const registers = indicator.closed ?? [indicator.of]
  const awaiting: string[] = []
  const closures: string[] = []
  for (const register of registers) {
    const of = register.closes ? await closedBy(store, register, period) : open(store, register, period)
    awaiting.push(...of.awaiting)
    closures.push(...of.closures)
  }
  return { awaiting, closures }
}

const open = (store: Store, register: AnyRegister, { year, to }: Period): Completeness => ({
  awaiting: today(store) > to ? [] : [`「${register.name}」${year} 年度尚未结束`],
  closures: [],
})

async function closedBy(store: Store, register: AnyRegister, { year, from, to }: Period): Promise<Completeness> {
  const kept = catalogueFor(store).kept(register.id)
  const found = await rows<{ unit: string; evidence: string | null }>(
    store.db,
    `select u.unit, c.evidence from (
       select distinct unit from ${kept.sqlTable} where ${datedSql(kept)} between $2 and $3
       union select unit from fadu.closure where register = $1 and year = $4) u
     left join fadu.closure c on c.register = $1 and c.unit = u.unit and c.year = $4 order by u.unit`,
    [register.id, from, to, year],
  )
  // Without a single row somebody must still say so: the unit to which what comes from outside belongs.
  const units = found.length > 0 ? found : [{ unit: store.office.home.unit, evidence: null }]
  const missing = units.filter(({ evidence }) => evidence === null).map(({ unit }) => unit)
  const names = await namesOf(store, missing)
  return {
    awaiting: missing.map((unit) => `${register.name}${year}年度尚未由${names.get(unit) ?? unit}结账`),
    closures: units.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])),
  }
}
