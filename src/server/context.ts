import type { Day } from '../kernel/day.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Actor } from '../kernel/role.ts'
import type { Instant, SessionView } from '../kernel/wire.ts'
import type { Administration } from '../kernel/wire-administration.ts'
import type { Store } from '../store/contract.ts'
import type { ServerDoor } from './door.ts'
import type { FigureCache } from './figure-cache.ts'
import type { Metrics } from './metrics.ts'
import type { Policy } from './policy.ts'
import type { OidcProvider } from './session/oidc.ts'
import type { SessionCache } from './session/session-cache.ts'

export type Mode = 'demonstration' | 'production'

/** What every endpoint is handed. */
export interface Context {
  readonly store: Store
  readonly doors: ReadonlyMap<string, ServerDoor>
  readonly mode: Mode
  readonly policy: Policy
  readonly clock: () => Instant
  readonly today: () => Day
  readonly registers: ReadonlyMap<string, AnyRegister>
  /** By the id of the register that each keeps. */
  readonly procedures: ReadonlyMap<string, AnyProcedure>
  readonly metrics: Metrics
  readonly oidc?: OidcProvider
  /** Cookies travel over TLS only. */
  readonly secure: boolean
  /** Looks into an upload for malware: a sentence when something was found. */
  readonly scan?: (bytes: Uint8Array, name: string) => Promise<string | undefined>
  readonly actors: ActorCache
  readonly figures: FigureCache
  readonly sessions: SessionCache
}

/** Who a person is today, kept for some seconds so that a request need not ask again. */
export interface ActorCache {
  readonly get: (person: string, today: Day) => Promise<Actor>
  readonly forget: () => void
}

/** Somebody who holds a session. `must` says what has to be done before anything else. */
export interface SignedIn {
  readonly accountId: string
  readonly account: string
  readonly person: string
  readonly name: string
  readonly administers?: Administration
  readonly demonstration: boolean
  /** Id of the session as shown in lists; never the token. */
  readonly session: string
  readonly csrf: string
  readonly must?: NonNullable<SessionView['must']>
}
