import type { Instant } from '../../kernel/wire.ts'
import type { Store } from '../../store/contract.ts'
import { type OpenSession, sessionByToken } from '../../store/sessions.ts'
import { secondsBetween } from '../instants.ts'

/** Keeps sessions for some seconds, so that a request need not ask the database who sent it. */
export interface SessionCache {
  readonly get: (token: string) => Promise<OpenSession | undefined>
  readonly keep: (session: OpenSession) => void
  /** At once in this process; another one notices within the time that a session is kept. */
  readonly forget: () => void
}
/** A session that was ended in another process lives on for at most this long. */
const KEPT_SECONDS = 5
const MOST = 20_000

export function sessionCache(store: Store): SessionCache {
  const kept = new Map<string, { readonly at: Instant; readonly session: OpenSession }>()
  const keep = (session: OpenSession) => {
    if (kept.size >= MOST) kept.clear()
    kept.set(session.token, { at: store.clock(), session })
  }
  return {
    keep,
    forget: () => kept.clear(),
    get: async (token) => {
      const known = kept.get(token)
      if (known && Math.abs(secondsBetween(known.at, store.clock())) < KEPT_SECONDS) return known.session
      kept.delete(token)
      const session = await sessionByToken(store, token)
      if (session) keep(session)
      return session
    },
  }
}
