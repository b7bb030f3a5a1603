import type { Count, Jurisdiction, Plan } from './clock.ts'
import { type Day, type DayNumber, dayOf } from './day.ts'
import { cite } from './law.ts'
import { spanText } from './limit.ts'
import { assert } from './refusal.ts'

export interface ExplainedDay {
  readonly day: Day
  readonly counts: boolean
  readonly why: string
}
/** Why this date: the sentences, then every day counted or skipped. */
export interface Explanation {
  readonly says: readonly string[]
  readonly days: readonly ExplainedDay[]
}

const MOST_DAYS = 12_000

/** Explains a counted deadline day by day. A deadline that does not run is explained by the reason alone. */
export function explain(plan: Plan, counted: Count, { calendar }: Jurisdiction): Explanation {
  const { start, due, row } = counted
  if (start === undefined || due === undefined || !row?.value)
    return { says: [counted.stopped ?? '尚未起算'], days: [] }
  const working = row.value.unit === '工作日'
  const backward = plan.deadline.lasts.bound === 'before'
  const says = [
    `${dayOf(start)} 为起算日，当日不计入（《民法典》第二百零一条）`,
    `${plan.deadline.name}${row.value.n === null ? '' : '为'}${spanText(row.value)}，依据${cite(row.basis)}`,
    ...counted.excluded.map(
      (interval) => `${dayOf(interval.after)} 之后至 ${dayOf(interval.upTo)}：${interval.name}期间不计入`,
    ),
    ...counted.extensions.map((extension) => `${dayOf(extension.on)} 依法延期，自原届满日起续算`),
    ...counted.lateExtensions.map((extension) => `${dayOf(extension.on)} 的延期在届满之后，不改变届满日`),
    ...(counted.replacedOn === undefined ? [] : [`届满日由文书确定为 ${dayOf(counted.replacedOn)}`]),
    ...(counted.raw !== undefined && counted.raw !== due
      ? [`${dayOf(counted.raw)} 为休息日，顺延至 ${dayOf(due)}`]
      : []),
  ]
  assert(Math.abs(due - start) < MOST_DAYS, 'a deadline explained day by day is bounded')
  const days: ExplainedDay[] = [{ day: dayOf(start), counts: false, why: '起算日，当日不计入' }]
  const step = backward ? -1 : 1
  for (let day = start + step; backward ? day >= due : day <= due; day += step) days.push(explainDay(day))
  return { says, days }

  function explainDay(day: DayNumber): ExplainedDay {
    const interval = counted.excluded.find((one) => day > one.after && day <= one.upTo)
    if (interval) return { day: dayOf(day), counts: false, why: `${interval.name}，不计入` }
    if (counted.raw !== undefined && counted.raw < (due as DayNumber) && day > counted.raw)
      return { day: dayOf(day), counts: false, why: day === due ? '顺延后的届满日' : `${calendar.why(day)}，顺延` }
    const counts = !working || calendar.isWorking(day)
    return {
      day: dayOf(day),
      counts,
      why: calendar.announced(day) ? calendar.why(day) : `${calendar.why(day)}（当年放假安排未公布，暂按双休推算）`,
    }
  }
}
