import type { Figure } from '../kernel/figure.ts'
import type { Instant } from '../kernel/wire.ts'
import { secondsBetween } from './instants.ts'

/** Figures of the home page: counted one after another, kept for a while, counted anew behind the page that shows the last ones. */
export interface FigureCache {
  /** Undefined while it is counted for the first time and takes longer than a page may wait. */
  readonly get: (key: string, count: () => Promise<Figure>) => Promise<Figure | undefined>
}
const FRESH_SECONDS = 120
const PATIENCE_MS = 400
const MOST = 2_000

export function figureCache(clock: () => Instant): FigureCache {
  const known = new Map<string, { readonly at: Instant; readonly figure: Figure }>()
  const counting = new Map<string, Promise<Figure | undefined>>()
  let last: Promise<unknown> = Promise.resolve()
  const recount = (key: string, count: () => Promise<Figure>): Promise<Figure | undefined> => {
    const running = counting.get(key)
    if (running) return running
    const started = last.then(count).then(
      (figure) => {
        if (known.size >= MOST) known.clear()
        known.set(key, { at: clock(), figure })
        return figure
      },
      () => undefined,
    )
    const done = started.finally(() => counting.delete(key))
    counting.set(key, done)
    last = done
    return done
  }
  return {
    get: async (key, count) => {
      const found = known.get(key)
      if (found && secondsBetween(found.at, clock()) < FRESH_SECONDS) return found.figure
      const fresh = recount(key, count)
      return found ? found.figure : patient(fresh)
    },
  }
}

/** What comes within the time a page may wait. */
async function patient<T>(coming: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS)
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
  }
}
