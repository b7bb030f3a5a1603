import { isDay } from '../kernel/day.ts'
import { yearPeriod } from '../kernel/indicator.ts'
import { type Reason, Refusal, refuse } from '../kernel/refusal.ts'
import type { Kept } from './catalogue.ts'
import type { Saved, Store, Work } from './contract.ts'
import { type Entry, entryHead, signed } from './entry.ts'
import { writeEntry } from './entry-writing.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { namesOf } from './naming.ts'
import { permit } from './permission.ts'
import { first, rows } from './query.ts'
import { seatOf } from './seat.ts'
import { transaction } from './transaction.ts'

/** A unit's year of a register, declared complete: what is not there is zero. */
export interface Closure {
  readonly unit: string
  readonly unitName: string
  readonly year: number
  readonly entries: number
  readonly person: string
  readonly personName: string
  readonly at: string
  readonly evidence: string
}

/**
 * Closes a unit's year: from now on nothing new is registered in it, and no row means zero. By those who may amend.
 * Throws a Refusal before the year is over or when it is closed already.
 */
export async function closePeriod(
  store: Store,
  work: Work,
  register: string,
  unit: string,
  year: number,
): Promise<Saved> {
  const kept = catalogueFor(store).kept(register)
  const region = await permitted(store, work, kept, unit, '结账')
  const wrong = judged(kept, work, year)
  if (wrong.length > 0) throw new Refusal(wrong)
  return transaction(store, async (tx) => {
    const period = yearPeriod(year)
    const counted = await first<{ n: number }>(
      tx.db,
      `select count(*) as n from ${kept.sqlTable} where unit = $1 and ${datedSql(kept)} between $2 and $3`,
      [unit, period.from, period.to],
    )
    const entries = counted?.n ?? 0
    const entry = await nextEntry(tx, work, kept, { unit, region, year }, 'closed', { entries })
    const closed = await rows(
      tx.db,
      'insert into fadu.closure values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1',
      [register, unit, year, entries, work.actor.person, entry.at, entry.id],
    )
    if (closed.length === 0)
      throw refuse(`「${kept.register.name}」${year} 年度已经结账`, { way: '如需补登，请先撤销结账' })
    return written(tx, entry)
  })
}

/** Opens a closed year again, with a reason; both stay in the evidence. */
export async function reopenPeriod(
  store: Store,
  work: Work,
  register: string,
  unit: string,
  year: number,
  reason: string,
): Promise<Saved> {
  const kept = catalogueFor(store).kept(register)
  const region = await permitted(store, work, kept, unit, '撤销结账')
  if (!reason.trim()) throw refuse('没有填写撤销结账的原因', { way: '请写明为什么撤销', field: 'reason' })
  return transaction(store, async (tx) => {
    const opened = await rows(
      tx.db,
      'delete from fadu.closure where register = $1 and unit = $2 and year = $3 returning 1',
      [register, unit, year],
    )
    if (opened.length === 0) throw refuse(`「${kept.register.name}」${year} 年度没有结账，无须撤销`)
    return written(tx, await nextEntry(tx, work, kept, { unit, region, year }, 'reopened', {}, reason.trim()))
  })
}

/** The closures of a register for a year, by unit. */
export async function closures(store: Store, register: string, year: number): Promise<readonly Closure[]> {
  const found = await rows<Omit<Closure, 'unitName' | 'personName'>>(
    store.db,
    'select unit, year, entries, person, at, evidence from fadu.closure where register = $1 and year = $2 order by unit',
    [register, year],
  )
  const names = await namesOf(
    store,
    found.flatMap(({ unit, person }) => [unit, person]),
  )
  return found.map((one) => ({
    ...one,
    unitName: names.get(one.unit) ?? one.unit,
    personName: names.get(one.person) ?? one.person,
  }))
}

/** The column by which rows belong to a year; the day of opening where the register is dated by something else than a day. */
export function datedSql(kept: Kept): string {
  const column = kept.byField.get(kept.register.dated)
  return column?.type === 'date' ? quoted(column.column) : 'opened_on'
}

const judged = ({ register }: Kept, work: Work, year: number): readonly Reason[] => {
  if (!register.closes) return [{ says: `「${register.name}」不按年度结账` }]
  if (!Number.isInteger(year) || !isDay(`${year}-01-01`)) return [{ says: '年度无效', way: '请填写四位数字的年度' }]
  return work.today > yearPeriod(year).to
    ? []
    : [{ says: `${year} 年度尚未结束，不能结账`, way: `请在 ${year + 1} 年 1 月 1 日以后办理` }]
}

/** The unit must be there and within reach; its region is that of its rows, of the post by which it is reached, or where it lies. */
async function permitted(store: Store, work: Work, kept: Kept, unit: string, action: string): Promise<string> {
  const row = await first<{ region: string }>(store.db, `select region from ${kept.sqlTable} where unit = $1 limit 1`, [
    unit,
  ])
  const { holdings } = work.actor
  const own = holdings.find((one) => one.unit === unit || one.units.includes(unit))
  const isAnywhere = holdings.some(({ role }) => role.scope === 'all')
  const known = row?.region ?? own?.region ?? (await seatOf(store, unit))
  const region = known ?? (isAnywhere ? store.office.home.region : undefined)
  if (region === undefined) throw refuse('没有登记这个单位', { way: '请重新选择单位', field: 'unit' })
  const place = { region, unit, createdBy: '' }
  permit(work.actor, kept, place, kept.register.access.amend, `为「${kept.register.name}」${action}`)
  return region
}

async function nextEntry(
  store: Store,
  work: Work,
  kept: Kept,
  { unit, region, year }: { readonly unit: string; readonly region: string; readonly year: number },
  kind: Entry['kind'],
  data: Readonly<Record<string, unknown>>,
  reason?: string,
): Promise<Entry> {
  const record = `closure:${unit}:${year}`
  const last = await first<{ version: number }>(
    store.db,
    'select coalesce(max(version), 0) as version from fadu.evidence where register = $1 and record = $2',
    [kept.register.id, record],
  )
  const version = (last?.version ?? 0) + 1
  return {
    ...entryHead(work, kept, { id: record, region, unit, version }, kind, store.clock()),
    data: { unit, year, ...data },
    ...(reason !== undefined && { reason }),
  }
}

async function written(store: Store, entry: Entry): Promise<Saved> {
  await writeEntry(store, entry, signed(entry, store.secrets))
  return { id: entry.record, version: entry.version, evidence: entry.id, repeated: false }
}
