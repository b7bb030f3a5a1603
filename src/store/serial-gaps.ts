import type { Db } from './contract.ts'
import type { House } from './house.ts'
import { quoted } from './names.ts'
import { binding, first, rows } from './query.ts'
import { numbered } from './serials.ts'

const AT_ONCE = 1000

/**
 * Finds numbers that were drawn and never written because a process died in between, and gives them back to their series.
 * Only a server draws ahead; only the first process to open does it, while no other can have a number in its hand.
 */
export async function mendSeries({ engine, catalogue }: House): Promise<void> {
  if (engine.kind === 'embedded') return
  const { db } = engine
  await db.transaction().execute(async (trx) => {
    const alone = await first<{ alone: boolean }>(trx, ALONE)
    if (!alone?.alone) return
    const series = await rows<Series>(trx, 'select series, n, checked from fadu.serial where n > checked for update')
    const columns = catalogue.all.flatMap((kept) =>
      kept.columns
        .filter(({ of }) => of.kind === 'serial')
        .map(({ column }) => [kept.sqlTable, quoted(column)] as const),
    )
    for (const one of series) await mend(trx, one, columns)
  })
}

interface Series {
  readonly series: string
  readonly n: number
  readonly checked: number
}
/** No other process of ours is connected; each has an application name of its own. */
const ALONE = `select pg_try_advisory_xact_lock(727002) and not exists (
  select 1 from pg_stat_activity where datname = current_database() and application_name like 'fadu %'
  and application_name <> current_setting('application_name')) as alone`

async function mend(
  db: Db,
  { series, n, checked }: Series,
  columns: readonly (readonly [string, string])[],
): Promise<void> {
  for (let from = checked + 1; from <= n; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, n - from + 1) }, (_, index) => from + index)
    const texts = numbers.map((number) => numbered(series, number))
    const { values, bind } = binding()
    const list = bind(texts)
    const found = columns.map(
      ([table, column]) => `select ${column} as text from ${table} where ${column} = any(${list})`,
    )
    const used = await rows<{ text: string }>(
      db,
      found.join(' union ') || `select null as text where ${list} is null`,
      values,
    )
    const taken = new Set(used.map(({ text }) => text))
    const lost = numbers.filter((_, index) => !taken.has(texts[index] as string))
    await rows(db, 'insert into fadu.serial_free select $1, unnest($2::int[]) on conflict do nothing', [series, lost])
  }
  await rows(db, 'update fadu.serial set checked = $2 where series = $1', [series, n])
}
