import type { Instant } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { first, rows } from './query.ts'

/** business = staff, by their posts; the three others administer and hold no post. One account a person, of one kind. */
export type AccountKind = 'business' | 'system' | 'security' | 'audit'

/** Somebody who may sign in. `lastAt` is the last sign-in; what is closed for being idle, the server decides. */
export interface Account {
  readonly id: string
  readonly person: string
  readonly login: string
  readonly name: string
  readonly kind: AccountKind
  readonly password: string
  readonly passwordSetAt: Instant
  /** Former passwords as stored, the newest first. */
  readonly former: readonly string[]
  readonly mustChange: boolean
  readonly totp?: Totp
  readonly failed: number
  readonly lockedUntil?: Instant
  readonly disabled: boolean
  readonly demonstration: boolean
  readonly linked: boolean
  readonly madeAt: Instant
  readonly lastAt?: Instant
  readonly feed: boolean
}
export interface Totp {
  readonly secret: string
  /** Waits for its first code. */
  readonly pending: boolean
  /** The last counter that was used: a code counts once. */
  readonly usedUpTo: number
}

export const accountByLogin = (store: Store, login: string): Promise<Account | undefined> => one(store, 'login', login)
export const accountById = (store: Store, id: string): Promise<Account | undefined> => one(store, 'id', id)
export const accountOfPerson = (store: Store, person: string): Promise<Account | undefined> =>
  one(store, 'person', person)
/** By the subject that a provider of identities vouches for. */
export const accountBySubject = (store: Store, subject: string): Promise<Account | undefined> =>
  one(store, 'subject', subject)
/** By the hash of the token in the address of a calendar feed. */
export const accountByFeed = (store: Store, hash: string): Promise<Account | undefined> =>
  one(store, 'calendar_token', hash)

/** All accounts by login, at most 20,000; the search is over login and name. */
export async function accounts(store: Store, search = ''): Promise<readonly Account[]> {
  const pattern = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const found = await rows<Stored>(
    store.db,
    'select * from fadu.account where login like $1 or name like $1 order by login limit 20000',
    [pattern],
  )
  return found.map((row) => accountOf(store, row))
}

interface Stored {
  readonly id: string
  readonly person: string
  readonly login: string
  readonly name: string
  readonly kind: AccountKind
  readonly password: string
  readonly changed_at: string
  readonly former: readonly string[]
  readonly must_change: boolean
  readonly key: string
  readonly totp: string | null
  readonly totp_used: string | number | null
  readonly failed: number
  readonly locked_until: string | null
  readonly disabled: boolean
  readonly demonstration: boolean
  readonly subject: string | null
  readonly calendar_token: string | null
  readonly made_at: string
  readonly last_at: string | null
}

/** A secret that is not confirmed yet is marked in front of its sealed text. */
export const PENDING = 'pending:'

async function one(store: Store, column: string, value: string): Promise<Account | undefined> {
  const found = await first<Stored>(store.db, `select * from fadu.account where ${column} = $1`, [value])
  return found && accountOf(store, found)
}

function accountOf(store: Store, row: Stored): Account {
  const totp = totpOf(store, row)
  return {
    id: row.id,
    person: row.person,
    login: row.login,
    name: row.name,
    kind: row.kind,
    password: row.password,
    passwordSetAt: instant(row.changed_at),
    former: row.former,
    mustChange: row.must_change,
    ...(totp && { totp }),
    failed: row.failed,
    ...(row.locked_until !== null && { lockedUntil: instant(row.locked_until) }),
    disabled: row.disabled,
    demonstration: row.demonstration,
    linked: row.subject !== null,
    madeAt: instant(row.made_at),
    ...(row.last_at !== null && { lastAt: instant(row.last_at) }),
    feed: row.calendar_token !== null,
  }
}

function totpOf(store: Store, { key, totp, totp_used }: Stored): Totp | undefined {
  if (totp === null) return undefined
  const pending = totp.startsWith(PENDING)
  const secret = store.secrets.open(key, pending ? totp.slice(PENDING.length) : totp)
  return secret === undefined ? undefined : { secret, pending, usedUpTo: Number(totp_used ?? -1) }
}

const instant = (at: string | Date): Instant => new Date(at).toISOString()
