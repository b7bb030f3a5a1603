import type { Catalogue } from './catalogue.ts'
import type { Db } from './contract.ts'
import type { House } from './house.ts'
import { quoted } from './names.ts'
import { binding, first, rows } from './query.ts'
import { numbered } from './serials.ts'

const AT_ONCE = 1000
const PATIENCE = 5
const PAUSE = 200

/**
 * Finds numbers that were drawn and never written because a process died in between, and gives them back to their series.
 * Only a server draws ahead. At a start it is done when no other process can have a number in its hand; one that was just
 * killed may still be on the line for a moment.
 */
export async function mendSeries({ engine, catalogue }: House): Promise<void> {
  if (engine.kind === 'embedded') return
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const isOver = await engine.db.transaction().execute(async (trx) => {
      const series = await rows<Series>(trx, 'select series, n as upto, checked from fadu.serial where n > checked')
      if (series.length === 0) return true
      const alone = await first<{ alone: boolean }>(trx, ALONE)
      if (!alone?.alone) return false
      for (const one of series) await mend(trx, one, catalogue)
      return true
    })
    if (isOver) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** While others write: what had been drawn a day ago is in nobody's hand any more. Called once a day. */
export async function mendOldSeries({ engine, catalogue }: House): Promise<void> {
  if (engine.kind === 'embedded') return
  await engine.db.transaction().execute(async (trx) => {
    const series = await rows<Series>(
      trx,
      'select series, marked as upto, checked from fadu.serial where marked > checked for update',
    )
    for (const one of series) await mend(trx, one, catalogue)
    await rows(trx, 'update fadu.serial set marked = n where marked < n')
  })
}

interface Series {
  readonly series: string
  readonly upto: number
  readonly checked: number
}
/** No other process of ours is connected; each has an application name of its own. */
const ALONE = `select pg_try_advisory_xact_lock(727002) and not exists (
  select 1 from pg_stat_activity where datname = current_database() and application_name like 'fadu %'
  and application_name <> current_setting('application_name')) as alone`

async function mend(db: Db, { series, upto, checked }: Series, catalogue: Catalogue): Promise<void> {
  const columns = catalogue.all.flatMap((kept) =>
    kept.columns.filter(({ of }) => of.kind === 'serial').map(({ column }) => [kept.sqlTable, quoted(column)] as const),
  )
  for (let from = checked + 1; from <= upto; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, upto - from + 1) }, (_, index) => from + index)
    const texts = numbers.map((number) => numbered(series, number))
    const { values, bind } = binding()
    const list = bind(texts)
    const found = columns.map(
      ([table, column]) => `select ${column} as text from ${table} where ${column} = any(${list})`,
    )
    const used = await rows<{ text: string }>(db, found.join(' union all '), values)
    const taken = new Set(used.map(({ text }) => text))
    const lost = numbers.filter((_, index) => !taken.has(texts[index] as string))
    await rows(db, 'insert into fadu.serial_free select $1, unnest($2::int[]) on conflict do nothing', [series, lost])
  }
  await rows(db, 'update fadu.serial set checked = $2 where series = $1', [series, upto])
}
