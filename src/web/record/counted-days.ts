import { type Day, dayNumber } from '../../kernel/day.ts'
import type { Explanation } from '../../kernel/explain.ts'
import { cite } from '../../kernel/law.ts'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import { holidayNotices, nationalCalendar } from '../../law/calendar/index.ts'
import { periodCounting } from '../../law/civil-code.ts'

/**
 * How a day stands in a count. start: the day of the event; counted; rest: a day off; excluded: time that does not count
 * (a third party is asked); moved: after the last day by number, until the next working day.
 */
export type DayKind = 'start' | 'counted' | 'rest' | 'excluded' | 'moved'

export interface ToldDay {
  readonly day: Day
  readonly kind: DayKind
  readonly why: string
  /** The place in the law, or the notice, by which it is so. */
  readonly basis: string
  /** Its number among the days that count; absent for the others. */
  readonly n?: number
  readonly isLast: boolean
}

/** The days of an explanation with what each of them is and on which basis. */
export function daysTold({ days }: Explanation, procedure: AnyProcedure | undefined): readonly ToldDay[] {
  const calendarDays = days.some(({ day, counts }) => counts && !nationalCalendar.isWorking(dayNumber(day)))
  let n = 0
  return days.map(({ day, counts, why }, index): ToldDay => {
    const kind = kindOf(counts, why, index)
    if (counts) n += 1
    return {
      ...{ day, kind, why, isLast: index === days.length - 1 },
      basis: basisOf(kind, day, why, procedure, calendarDays),
      ...(counts && { n }),
    }
  })
}

/** By the words of the clock's own explanation. */
function kindOf(counts: boolean, why: string, index: number): DayKind {
  if (index === 0) return 'start'
  if (counts) return 'counted'
  if (why.includes('顺延')) return 'moved'
  return why.endsWith('不计入') ? 'excluded' : 'rest'
}

function basisOf(
  kind: DayKind,
  day: Day,
  why: string,
  procedure: AnyProcedure | undefined,
  calendarDays: boolean,
): string {
  switch (kind) {
    case 'start':
      return cite(periodCounting.firstDay)
    case 'moved':
      return cite(periodCounting.restDay)
    case 'excluded': {
      const track = Object.values(procedure?.tracks ?? {}).find(({ name }) => why.startsWith(name))
      return track ? cite(track.basis) : ''
    }
    default:
      return calendarDays ? '按自然日计算' : noticeOf(day, why)
  }
}

/** The arrangement that makes a day off or a make-up working day; nothing for plain weekdays and weekends. */
function noticeOf(day: Day, why: string): string {
  if (!why.includes('放假') && !why.includes('调休')) return ''
  const named = why.replace(/(放假|调休上班).*$/, '')
  return (
    holidayNotices.find(
      ({ off, work }) =>
        work[named]?.includes(day) ||
        off[named]?.some((range) => (typeof range === 'string' ? range === day : range[0] <= day && day <= range[1])),
    )?.source ?? ''
  )
}
