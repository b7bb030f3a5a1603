import type { Day } from '../kernel/day.ts'
import type { Citation } from '../kernel/law.ts'
import type { Span } from '../kernel/limit.ts'
import type { Dated } from '../kernel/parameter.ts'

/** How the dated rows of a limit are written: from when, how long, where it stands, and its id in the specification of limits. */
export type WriteRow = (from: Day, value: Span, basis: Citation, specId?: string) => Dated<Span>

/** Rows whose length and place somebody compared with the text of the instrument on this day. */
export const comparedOn =
  (checkedOn: Day): WriteRow =>
  (from, value, basis, specId) => ({ ...uncompared(from, value, basis, specId), checkedOn })

/** A row that works but has not been compared with the text yet. */
export const uncompared: WriteRow = (from, value, basis, specId) => ({
  from,
  value,
  basis,
  ...(specId !== undefined && { specId }),
})

/** The end of a limit that no later instrument took over. */
export const repealed = (from: Day, basis: Citation): Dated<Span> => ({ from, value: null, basis })

export const workingDays = (n: number): Span => ({ n, unit: '工作日' })
export const calendarDays = (n: number): Span => ({ n, unit: '日' })
export const months = (n: number): Span => ({ n, unit: '月' })
export const years = (n: number): Span => ({ n, unit: '年' })
/** The date MM-DD of the year after the event. */
export const dateOfNextYear = (on: `${number}-${number}`): Span => ({ n: null, unit: '日期', on })
/** Set by a letter or by local rules; a number given here is what is usual where nothing is set. */
export const setLocally = (usual: number | null = null): Span => ({ n: usual, unit: '参数' })
