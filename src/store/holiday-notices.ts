import type { HolidayNotice } from '../kernel/calendar.ts'
import { dayNumber, isDay } from '../kernel/day.ts'
import { type Reason, Refusal } from '../kernel/refusal.ts'
import type { Store, Work } from './contract.ts'
import { type Entry, signed } from './entry.ts'
import { writeEntry } from './entry-writing.ts'
import { houseOf } from './house.ts'
import { newId } from './identity.ts'
import { withNotices } from './notice-calendar.ts'
import { first, rows } from './query.ts'
import { recountDeadlines } from './recount.ts'
import { transaction } from './transaction.ts'

/**
 * Adds a notice of the State Council (or a local one) on holidays and counts all running deadlines anew. The notice and
 * every date that moved are in the evidence. Who may do this, the caller decides. Throws a Refusal for a notice that is none.
 */
export async function addHolidayNotice(
  store: Store,
  work: Work,
  notice: HolidayNotice,
): Promise<{ readonly id: string; readonly moved: number }> {
  const wrong = judged(notice)
  if (wrong.length > 0) throw new Refusal(wrong)
  const id = newId(store.clock())
  await transaction(store, async (tx) => {
    const at = tx.clock()
    const entry: Entry = {
      ...{ id: newId(at), kind: 'noticed', register: 'fadu.calendar', record: id, version: 1 },
      ...{
        region: store.office.home.region,
        unit: store.office.home.unit,
        actor: work.actor.person,
        recorder: work.actor.person,
      },
      ...{ at, via: work.via, recordedOn: work.today, data: { notice }, declaration: '' },
    }
    await writeEntry(tx, entry, signed(entry, tx.secrets))
    await rows(tx.db, 'insert into fadu.holiday_notice values ($1, $2, $3, $4, $5)', [
      id,
      notice.source,
      JSON.stringify(notice),
      work.actor.person,
      at,
    ])
  })
  await refreshCalendar(store)
  const { moved } = await recountDeadlines(store, work)
  return { id, moved }
}

/** The notices that were added in the application, the latest first. */
export const holidayNotices = (store: Store): Promise<readonly (HolidayNotice & { readonly id: string })[]> =>
  rows<{ id: string; content: HolidayNotice }>(
    store.db,
    'select id, content from fadu.holiday_notice order by at desc, id desc',
  ).then((found) => found.map(({ id, content }) => ({ ...content, id })))

/** Reads notices that another process may have added. True when the calendar changed. */
export async function refreshCalendar(store: Store): Promise<boolean> {
  const house = houseOf(store)
  const known = await first<{ n: number }>(store.db, 'select count(*) as n from fadu.holiday_notice')
  if ((known?.n ?? 0) === house.noticesKnown) return false
  house.jurisdiction = await withNotices(store.db, house.declaredJurisdiction)
  house.noticesKnown = known?.n ?? 0
  return true
}

function judged(notice: HolidayNotice): readonly Reason[] {
  const wrong: Reason[] = []
  if (!Number.isInteger(notice.year) || notice.year < 1990 || notice.year > 2060)
    wrong.push({ says: '年份无效', field: 'year' })
  if (!notice.source?.trim())
    wrong.push({ says: '没有填写通知的文号或来源', way: '请填写国务院办公厅通知的文号', field: 'source' })
  if (!isDay(notice.publishedOn))
    wrong.push({ says: '公布日期无效', way: '请写成 2024-11-12 这样的形式', field: 'publishedOn' })
  const ranges = Object.values(notice.off ?? {}).flat()
  const days = [...ranges.flat(), ...Object.values(notice.work ?? {}).flat()]
  if (days.length === 0) wrong.push({ says: '没有填写任何放假或调休的日期', field: 'off' })
  const bad = days.find((day) => !isDay(day))
  if (bad !== undefined)
    wrong.push({ says: `「${String(bad).slice(0, 40)}」不是有效日期`, way: '请写成 2025-01-28 这样的形式' })
  else if (days.some((day) => Math.abs(Number(String(day).slice(0, 4)) - notice.year) > 1))
    wrong.push({ says: `有日期不在 ${notice.year} 年前后`, way: '请核对年份和日期' })
  else if (ranges.some((range) => typeof range !== 'string' && dayNumber(range[0]) > dayNumber(range[1])))
    wrong.push({ says: '放假的起止日期颠倒', way: '请先写开始日期' })
  return wrong
}
