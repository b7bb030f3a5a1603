import { consequence } from '../../kernel/consequence.ts'
import { addMonths, type Day, dayNumber, dayOf, yearOf } from '../../kernel/day.ts'
import { task } from './task.procedure.ts'
import { type TaskFields, tasks } from './tasks.register.ts'

/** Months after which a recurring task is due again. */
const MONTHS = { once: 0, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const
export type Recurring = keyof typeof MONTHS

/**
 * The day by which a recurring task must be done again, counted from the day on which it was really done, not from the one planned.
 * Undefined for what is done once, and where the next time falls into another year: that year's own plan says so; only what
 * recurs yearly is carried over.
 */
export function nextCompletion(recurring: Recurring, doneOn: Day, planYear: number): Day | undefined {
  if (recurring === 'once') return undefined
  const next = dayOf(addMonths(dayNumber(doneOn), MONTHS[recurring]))
  return recurring === 'yearly' || yearOf(next) === planYear ? next : undefined
}

/** A recurring task that is accepted is given out again at once. */
export const renewal = consequence<TaskFields>(
  { register: tasks.id, what: 'taken', step: 'accept' },
  ({ id, row, history }) => {
    const doneOn = history.findLast(({ step }) => step === 'report')?.on
    const acceptedOn = history.findLast(({ step }) => step === 'accept')?.on
    const completeBy = doneOn && nextCompletion(row.recurring ?? 'once', doneOn, row.year ?? 0)
    if (!completeBy) return []
    const { progress, proof, overdue, ...same } = row
    const next = `${id}-next`
    return [
      {
        opens: tasks.id,
        id: next,
        row: { ...same, year: yearOf(completeBy), plannedOn: acceptedOn, completeBy, renews: id },
      },
      { takes: task.id, id: next, step: 'give', data: { completeBy } },
    ]
  },
)
