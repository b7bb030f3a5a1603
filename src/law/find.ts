import type { Calendar } from '../kernel/calendar.ts'
import { announcedThrough } from '../kernel/clock.ts'
import { addDays, type Day, type DayNumber, dayNumber, dayOf } from '../kernel/day.ts'
import { cite } from '../kernel/law.ts'
import { endOf, type Limit, rawEnd, type Span, type SpanUnit } from '../kernel/limit.ts'
import { type Dated, type InForce, type RulePack, valueOn } from '../kernel/parameter.ts'
import { refuse } from '../kernel/refusal.ts'
import { limits } from './index.ts'

export interface CountedDay {
  readonly day: Day
  readonly counts: boolean
  readonly why: string
}
export interface Due {
  readonly limit: Limit
  readonly row: InForce<Span>
  readonly due: Day
  /** The count touches a year whose holidays have not been announced. */
  readonly provisional: boolean
  /** Every day after the start (before it, for a limit counted backwards), up to and including the due day. */
  readonly days: readonly CountedDay[]
  /** Another row already governs on the start day; this one holds only for a case that keeps its former law. */
  readonly note?: string
}

/**
 * The last day of a limit named by its id in the specification, with every day counted or skipped.
 * `start` is the day of the event, itself not counted. A rule pack may replace the national length.
 * Refuses an unknown id, a start before the limit existed, and a limit whose length is set in the case.
 */
export function dueOfSpec(specId: string, start: Day, calendar: Calendar, pack?: RulePack): Due {
  const { limit, row: national, until } = bySpecId(specId)
  if (start < national.from)
    throw refuse(`${limit.name}（${specId}）自 ${national.from} 起施行，${start} 尚不适用`, {
      basis: national.basis,
      way: '请核对起算日，或者改用当时施行的规定',
    })
  const governing = pack?.overrides[limit.id] ? (valueOn(limit, start, pack) as InForce<Span>) : national
  const row = limit.history.includes(governing) ? national : governing
  if (row.value.unit === '参数')
    throw refuse(`${limit.name}（${specId}）没有全国统一的长度，由文书或地方规定确定`, {
      basis: row.basis,
      way: '请在地方规则包中载明该期限，或者按文书载明的日期办理',
    })
  const from = dayNumber(start)
  const end = endOf(row.value, limit.bound, from, calendar)
  return {
    limit,
    row,
    due: dayOf(end),
    provisional: !announcedThrough(calendar, from, end),
    days: countedDays(limit, row.value, from, end, calendar),
    ...(until !== undefined && until < start && { note: `该规定施行至 ${until}，只适用于仍按原规定办理的案件` }),
  }
}

export interface LawRow {
  readonly id: string
  readonly specId: string | null
  readonly name: string
  readonly n: number | null
  readonly unit: SpanUnit
  readonly basis: string
  readonly from: Day
  readonly to: Day | null
  readonly verified: boolean
}

/** One row for each dated value of each limit; a repeal only ends the row before it. */
export const lawList = (): LawRow[] =>
  limits.flatMap((limit) =>
    limit.history.flatMap((row, index) =>
      row.value === null
        ? []
        : [
            {
              id: limit.id,
              specId: row.specId ?? null,
              name: limit.name,
              n: row.value.n,
              unit: row.value.unit,
              basis: cite(row.basis),
              from: row.from,
              to: lastDayOf(limit, index) ?? null,
              verified: row.basis.verified && row.checkedOn !== undefined,
            },
          ],
    ),
  )

/** The limit, the row and the last day of the row that stand under an id of the specification. */
function bySpecId(specId: string): { limit: Limit; row: InForce<Span>; until: Day | undefined } {
  for (const limit of limits) {
    const index = limit.history.findIndex((row) => row.specId === specId)
    const row = limit.history[index]
    if (row) return { limit, row: row as InForce<Span>, until: lastDayOf(limit, index) }
  }
  throw refuse(`没有编号为「${specId}」的期限`, { way: '请用 fadu law list 查看全部期限及其编号' })
}

function lastDayOf(limit: Limit, index: number): Day | undefined {
  const next: Dated<Span> | undefined = limit.history[index + 1]
  return next && addDays(next.from, -1)
}

function countedDays(limit: Limit, span: Span, start: DayNumber, end: DayNumber, calendar: Calendar): CountedDay[] {
  const step = limit.bound === 'before' ? -1 : 1
  const raw = rawEnd(span, start, calendar, limit.bound === 'before')
  return Array.from({ length: Math.abs(end - start) }, (_, index) => {
    const day = start + step * (index + 1)
    const why = calendar.announced(day) ? calendar.why(day) : `${calendar.why(day)}（当年放假安排未公布，按双休推算）`
    if (limit.bound !== 'before' && day > raw)
      return { day: dayOf(day), counts: false, why: day === end ? `${why}，顺延后的届满日` : `${why}，休息日，顺延` }
    return { day: dayOf(day), counts: span.unit !== '工作日' || calendar.isWorking(day), why }
  })
}
