import type { Day } from '../kernel/day.ts'
import type { Store } from './contract.ts'

/** The legal day: fixed in a demonstration, else the date in Asia/Shanghai at the store's clock. */
export const today = ({ office, clock }: Pick<Store, 'office' | 'clock'>): Day =>
  office.demonstration ?? legalDay(clock())

/** The date in Asia/Shanghai at an instant; eight hours before UTC, without daylight saving since 1991. */
export const legalDay = (at: string): Day => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10) as Day
