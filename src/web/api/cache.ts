import type { ProblemView } from '../../kernel/wire.ts'
import { ask } from './ask.ts'
import { problemFrom } from './problem.ts'

/** What is known of one address. `data` stays while it is fetched again, so that a screen never falls back to nothing. */
export interface Known {
  readonly data?: unknown
  readonly problem?: ProblemView
  readonly loading: boolean
}
interface Entry {
  known: Known
  stale: boolean
  readonly listeners: Set<() => void>
}
const nothing: Known = { loading: true }
const entries = new Map<string, Entry>()

export const known = (path: string): Known => entries.get(path)?.known ?? nothing

/** Listens to an address and fetches it when it is not known or stale. Returns how to stop listening. */
export function listen(path: string, listener: () => void): () => void {
  const entry = entryOf(path)
  entry.listeners.add(listener)
  if (entry.stale) void refresh(path)
  return () => {
    entry.listeners.delete(listener)
    if (entry.listeners.size === 0) entry.stale = true
  }
}

export async function refresh(path: string): Promise<void> {
  const entry = entryOf(path)
  entry.stale = false
  tell(entry, { ...entry.known, loading: true })
  try {
    tell(entry, { data: await ask('GET', path), loading: false })
  } catch (thrown) {
    const { data } = entry.known
    tell(entry, { ...(data === undefined ? {} : { data }), problem: problemFrom(thrown), loading: false })
  }
}

/** After a write: what is on the screen is fetched again, the rest when it is next looked at. */
export function forgetAll(): void {
  for (const [path, entry] of entries) {
    if (entry.listeners.size > 0) void refresh(path)
    else entries.delete(path)
  }
}
/** At the end of a session: nothing of it may be seen by the next person. */
export const forgetEverything = (): void => entries.clear()

function entryOf(path: string): Entry {
  const entry = entries.get(path) ?? { known: nothing, stale: true, listeners: new Set() }
  entries.set(path, entry)
  return entry
}

function tell(entry: Entry, value: Known): void {
  entry.known = value
  for (const listener of entry.listeners) listener()
}
