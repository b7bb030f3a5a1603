import type { Instant } from '../kernel/wire.ts'

/** Counts what an address did within a window of time; kept in memory, at most `KEPT` addresses. */
export interface Tally {
  /** Seconds to wait; 0 while there is room. */
  readonly wait: (key: string, now: Instant) => number
  readonly add: (key: string, now: Instant) => void
  /** Takes one back: what was done turned out to be nothing to count. */
  readonly forgive: (key: string, now: Instant) => void
}
const KEPT = 20_000

export function tally(most: number, seconds: number): Tally {
  const windows = new Map<string, { began: number; count: number }>()
  const current = (key: string, now: number) => {
    const window = windows.get(key)
    return window && now - window.began < seconds * 1000 ? window : undefined
  }
  return {
    wait: (key, now) => {
      const at = Date.parse(now)
      const window = current(key, at)
      return window && window.count >= most ? Math.ceil((window.began + seconds * 1000 - at) / 1000) : 0
    },
    add: (key, now) => {
      const at = Date.parse(now)
      const window = current(key, at)
      if (window) window.count++
      else {
        windows.delete(key)
        windows.set(key, { began: at, count: 1 })
        // The oldest window goes first: a map keeps the order of insertion.
        const oldest = windows.keys().next().value
        if (windows.size > KEPT && oldest !== undefined) windows.delete(oldest)
      }
    },
    forgive: (key, now) => {
      const window = current(key, Date.parse(now))
      if (window && window.count > 0) window.count--
    },
  }
}
