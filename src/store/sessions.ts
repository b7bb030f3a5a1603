import type { Instant } from '../kernel/wire.ts'
import { type AccountKind, PENDING } from './accounts.ts'
import type { Store } from './contract.ts'
import { changed, first, rows } from './query.ts'

/** An open session with what must be known of its account at every request. `token` is a hash. */
export interface OpenSession {
  readonly token: string
  readonly csrf: string
  /** Which factors were proved: the password, or the one-time password as well. */
  readonly step: 'first' | 'second'
  readonly ip?: string
  readonly openedAt: Instant
  readonly seenAt: Instant
  readonly expiresAt: Instant
  readonly account: {
    readonly id: string
    readonly person: string
    readonly login: string
    readonly name: string
    readonly kind: AccountKind
    readonly passwordSetAt: Instant
    readonly mustChange: boolean
    /** Has a confirmed second factor. */
    readonly totp: boolean
    readonly disabled: boolean
    readonly demonstration: boolean
    readonly lastAt?: Instant
  }
}
export interface NewSession {
  readonly token: string
  readonly account: string
  readonly csrf: string
  readonly step: OpenSession['step']
  readonly ip?: string
  readonly openedAt: Instant
  readonly expiresAt: Instant
}

export const openSession = (store: Store, session: NewSession): Promise<unknown> =>
  rows(
    store.db,
    `insert into fadu.session (token, account, csrf, step, ip, opened_at, seen_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [
      session.token,
      session.account,
      session.csrf,
      session.step,
      session.ip ?? null,
      session.openedAt,
      session.expiresAt,
    ],
  )

export async function sessionByToken(store: Store, token: string): Promise<OpenSession | undefined> {
  const found = await first<Stored>(store.db, `${SELECT} where s.token = $1`, [token])
  return found && sessionOf(found)
}

/** The sessions of an account, the newest first. */
export async function sessionsOf(store: Store, account: string): Promise<readonly OpenSession[]> {
  const found = await rows<Stored>(store.db, `${SELECT} where s.account = $1 order by s.opened_at desc, s.token`, [
    account,
  ])
  return found.map(sessionOf)
}

export const touchSession = (store: Store, token: string, now: Instant): Promise<unknown> =>
  rows(store.db, 'update fadu.session set seen_at = greatest(seen_at, $2::timestamptz) where token = $1', [token, now])

/** After the second factor the session goes on under another token. */
export const renewSession = (
  store: Store,
  token: string,
  to: Pick<NewSession, 'token' | 'csrf' | 'step'>,
): Promise<unknown> =>
  rows(store.db, 'update fadu.session set token = $2, csrf = $3, step = $4 where token = $1', [
    token,
    to.token,
    to.csrf,
    to.step,
  ])

export const endSession = (store: Store, token: string): Promise<unknown> =>
  rows(store.db, 'delete from fadu.session where token = $1', [token])
export const endSessionsOf = (store: Store, account: string): Promise<unknown> =>
  rows(store.db, 'delete from fadu.session where account = $1', [account])

/** Ends one session of an account by the beginning of its token, as it stands in lists. */
export const endSessionOf = async (store: Store, account: string, beginning: string): Promise<boolean> =>
  (await changed(store.db, 'delete from fadu.session where account = $1 and left(token, 16) = $2', [
    account,
    beginning,
  ])) > 0

/** Keeps the newest sessions of an account and ends the rest. */
export const endSessionsBeyond = (store: Store, account: string, most: number): Promise<unknown> =>
  rows(
    store.db,
    `delete from fadu.session where account = $1 and token not in (
       select token from fadu.session where account = $1 order by opened_at desc, token limit $2)`,
    [account, most],
  )

/** Takes away what is over, so that the table stays small. Gives how many there were. */
export const endExpiredSessions = (store: Store, now: Instant, idleSince: Instant): Promise<number> =>
  changed(store.db, 'delete from fadu.session where expires_at <= $1 or seen_at < $2', [now, idleSince])

/** How many sessions each account has open. */
export async function sessionCounts(store: Store): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ account: string; n: number }>(
    store.db,
    'select account, count(*)::int as n from fadu.session group by account',
  )
  return new Map(found.map(({ account, n }) => [account, n]))
}

interface Stored {
  readonly token: string
  readonly csrf: string
  readonly step: OpenSession['step']
  readonly ip: string | null
  readonly opened_at: string
  readonly seen_at: string
  readonly expires_at: string
  readonly id: string
  readonly person: string
  readonly login: string
  readonly name: string
  readonly kind: AccountKind
  readonly changed_at: string
  readonly must_change: boolean
  readonly has_totp: boolean
  readonly disabled: boolean
  readonly demonstration: boolean
  readonly last_at: string | null
}
const SELECT = `select s.token, s.csrf, s.step, s.ip, s.opened_at, s.seen_at, s.expires_at,
  a.id, a.person, a.login, a.name, a.kind, a.changed_at, a.must_change, a.disabled, a.demonstration, a.last_at,
  a.totp is not null and a.totp not like '${PENDING}%' as has_totp
  from fadu.session s join fadu.account a on a.id = s.account`

const sessionOf = (row: Stored): OpenSession => ({
  token: row.token,
  csrf: row.csrf,
  step: row.step,
  ...(row.ip !== null && { ip: row.ip }),
  openedAt: instant(row.opened_at),
  seenAt: instant(row.seen_at),
  expiresAt: instant(row.expires_at),
  account: {
    id: row.id,
    person: row.person,
    login: row.login,
    name: row.name,
    kind: row.kind,
    passwordSetAt: instant(row.changed_at),
    mustChange: row.must_change,
    totp: row.has_totp,
    disabled: row.disabled,
    demonstration: row.demonstration,
    ...(row.last_at !== null && { lastAt: instant(row.last_at) }),
  },
})

const instant = (at: string | Date): Instant => new Date(at).toISOString()
