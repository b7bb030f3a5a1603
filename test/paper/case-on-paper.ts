import { calendar } from '../../src/kernel/calendar.ts'
import { count, plan, reckon } from '../../src/kernel/clock.ts'
import { type Day, dayNumber, dayOf } from '../../src/kernel/day.ts'
import { endOf } from '../../src/kernel/limit.ts'
import { valueOn } from '../../src/kernel/parameter.ts'
import type { AnyProcedure, CaseView, Desk, Moment } from '../../src/kernel/procedure.ts'
import { holidayNotices } from '../../src/law/calendar/index.ts'

/** What happens in a case on paper: a step on a day, with what is recorded of it and the fields that it fills. */
export interface Happening {
  readonly step: string
  readonly on: Day
  readonly data?: Readonly<Record<string, unknown>>
  readonly fills?: Readonly<Record<string, unknown>>
  readonly person?: string
}

export const realCalendar = calendar(holidayNotices)

/** A case as guards, letters and figures see it, counted by the real clock on the real calendar, without a store. */
export function caseOnPaper(
  of: AnyProcedure,
  row: Readonly<Record<string, unknown>>,
  openedOn: Day,
  happenings: readonly Happening[] = [],
): AnyCase {
  const opening = typeof of.opensAs === 'string' ? of.opensAs : of.opensAs(row)
  const history = happenings.map(
    ({ step, on, data = {}, person = 'clerk' }): Moment => ({ step, on, recordedOn: on, person, data }),
  )
  const events = history.map(({ step, on, data }) => ({ step, on: dayNumber(on), data }))
  const tracks: Record<string, string> = {}
  for (const { step, data } of history)
    for (const [kind, track] of Object.entries(of.tracks ?? {})) {
      if (track.opensAt === step) tracks[String(data.track)] = kind
      if (track.closesAt.includes(step)) delete tracks[String(data.track)]
    }
  const told = Object.assign({}, row, ...happenings.map((one) => one.fills ?? {}))
  return {
    id: 'paper',
    row: told,
    state: history.reduce((state, { step }) => of.steps[step]?.to ?? state, opening),
    openedOn,
    history,
    tracks,
    due: (deadline, track) =>
      reckon(
        count(
          plan(of, deadline),
          { openedOn: dayNumber(openedOn), openedAs: opening, row: told, events },
          { calendar: realCalendar },
          track,
        ),
        { calendar: realCalendar },
      ),
  }
}

/** The desk of the fictional bureau. */
export const paperDesk = (today: Day): Desk => ({
  bureau: '云州市财政局',
  government: '云州市人民政府',
  court: '云州市江北区人民法院',
  superior: '云川省财政厅',
  contact: '云州市财政局办公室，0123－8800100',
  address: '云州市江北区财政路1号',
  portal: '云州市财政局门户网站“依申请公开”栏目',
  today,
  nameOf: (id) => id,
  calendarDue: (limit, start) => dayOf(endOf(valueOn(limit, start).value, limit.bound, dayNumber(start), realCalendar)),
})

// biome-ignore lint/suspicious/noExplicitAny: a case of any register
type AnyCase = CaseView<any>
