import type { Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/wire.ts'
import type { Store } from '../store/contract.ts'

/** The legal day: fixed in a demonstration, else the date in Asia/Shanghai. */
export const legalToday = (store: Pick<Store, 'office' | 'clock'>): Day =>
  store.office.demonstration ?? shanghaiDay(store.clock())

const SHANGHAI_HOURS = 8

/** China has one time and no summer time, so the date is the instant moved by eight hours. */
export const shanghaiDay = (instant: Instant): Day =>
  new Date(Date.parse(instant) + SHANGHAI_HOURS * 3_600_000).toISOString().slice(0, 10) as Day

export const secondsBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000
export const instantPlus = (from: Instant, seconds: number): Instant =>
  new Date(Date.parse(from) + seconds * 1000).toISOString()
