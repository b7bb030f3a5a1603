import type { Jurisdiction } from '../kernel/clock.ts'
import { concerns, count, reckon } from '../kernel/clock.ts'
import { type Day, dayNumber, dayOf } from '../kernel/day.ts'
import type { Deadline } from '../kernel/procedure.ts'
import type { Reckoning } from '../kernel/reckoning.ts'
import type { DeadlineView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import { historyOf, type Lived, tracksOf } from './history.ts'

/**
 * How every deadline of a case stands on a day: one for each declared deadline, one for each track of those that belong
 * to one. In a case that is over (`isOver`) no duty is left and nothing runs any more.
 */
export function deadlinesOf(
  kept: Kept,
  lived: Lived,
  where: Jurisdiction,
  today: Day,
  isOver = false,
): readonly DeadlineView[] {
  const history = historyOf(lived)
  const tracks = tracksOf(kept.procedure, lived.moments)
  return [...kept.plans].flatMap(([id, plan]) => {
    const { deadline } = plan
    if (!concerns(plan, history)) return []
    const keys = deadline.track
      ? tracks.filter(({ track }) => track === deadline.track).map(({ key }) => key)
      : [undefined]
    return keys.map((track): DeadlineView => {
      const counted = count(plan, history, where, track)
      const reckoned = reckon(counted, where)
      return {
        id,
        name: deadline.name,
        ...(track !== undefined && { track }),
        binds: deadline.binds,
        leading: deadline.leading ?? false,
        ...(counted.start !== undefined && { start: dayOf(counted.start) }),
        ...(reckoned.is === 'due' && !(isOver && !reckoned.endedOn)
          ? { due: reckoned.due, provisional: reckoned.provisional }
          : { stopped: reckoned.is === 'due' ? '本件已办结，不再计算' : reckoned.why }),
        ...(reckoned.endedOn && { endedOn: reckoned.endedOn }),
        ...(reckoned.is === 'due' && inTimeOf(deadline, reckoned)),
        ...(reckoned.is === 'due' && !reckoned.endedOn && !isOver && leftOf(deadline, where, today, reckoned.due)),
      }
    })
  })
}

/** A minimum is kept by whoever waits for its last day. */
const inTimeOf = ({ lasts }: Deadline, { inTime, endedOn, due }: Due): { readonly inTime?: boolean } =>
  endedOn === undefined || inTime === undefined ? {} : { inTime: lasts.bound === 'earliest' ? endedOn >= due : inTime }

/** Once a minimum is over, nothing is late: the act may be done. */
const leftOf = ({ lasts }: Deadline, where: Jurisdiction, today: Day, due: Day): { readonly left?: number } =>
  lasts.bound === 'earliest' && today > due ? {} : { left: daysLeft(where, today, due) }

type Due = Extract<Reckoning, { readonly is: 'due' }>

/** The deadline by which the case is listed, while it runs. */
export const leadingDue = (deadlines: readonly DeadlineView[]): DeadlineView | undefined =>
  deadlines.find(({ leading, due, endedOn }) => leading && due !== undefined && endedOn === undefined)

/** Working days from a day to the last day; 0 on the last working day itself, negative afterwards. */
export function daysLeft({ calendar }: Jurisdiction, today: Day, due: Day): number {
  const [from, to] = [dayNumber(today), dayNumber(due)]
  return from <= to ? calendar.workingIn(from, to) : -calendar.workingIn(to, from)
}
