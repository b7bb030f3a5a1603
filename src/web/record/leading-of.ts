import type { DeadlineView } from '../../kernel/wire.ts'

/** The deadline by which a case is led now: the one that runs, else the one that ended last, else one that stands still. */
export const leadingOf = (deadlines: readonly DeadlineView[]): DeadlineView | undefined => {
  const leading = deadlines.filter((one) => one.leading)
  const ended = leading.filter(({ endedOn }) => endedOn !== undefined)
  return (
    leading.find(({ due, endedOn }) => due !== undefined && endedOn === undefined) ??
    ended.toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1))[0] ??
    leading[0]
  )
}
