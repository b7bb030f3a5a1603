import { refuse } from '../kernel/refusal.ts'
import type { Instant } from '../kernel/wire.ts'
import { type AccountKind, PENDING } from './accounts.ts'
import type { Store } from './contract.ts'
import { newId } from './identity.ts'
import { changed, first, isUniqueViolation, rows } from './query.ts'

export interface NewAccount {
  /** The staff member; for an administrator an id of its own. */
  readonly person: string
  readonly login: string
  readonly name: string
  readonly kind: AccountKind
  /** As stored, never plain. */
  readonly password: string
  readonly mustChange: boolean
  readonly demonstration?: boolean
}

/** Makes an account and gives its id. Refuses a login that is taken, and a second account of one person. */
export async function addAccount(store: Store, account: NewAccount): Promise<string> {
  const now = store.clock()
  const id = newId(now)
  const { person, login, name, kind, password, mustChange, demonstration = false } = account
  try {
    await rows(
      store.db,
      `insert into fadu.account (id, person, login, name, kind, password, changed_at, must_change, key, demonstration, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $7)`,
      [id, person, login, name, kind, password, now, mustChange, store.secrets.newKey(), demonstration],
    )
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw error.constraint?.includes('login')
      ? refuse(`账号「${login}」已经有人使用`, { way: '请换一个账号名', field: 'account' })
      : refuse('这个人已经有一个账号，一人只能有一个', {
          way: '请使用原有账号；管理员不得兼有业务账号',
          field: 'person',
        })
  }
  return id
}

/** Sets a password as stored; the former ones are kept up to a number. Ends a lock. */
export const setPassword = (
  store: Store,
  id: string,
  to: { readonly password: string; readonly mustChange: boolean; readonly keeps: number; readonly now: Instant },
): Promise<unknown> =>
  rows(
    store.db,
    `update fadu.account set password = $2, changed_at = $3, must_change = $4, failed = 0, locked_until = null,
       former = (select coalesce(jsonb_agg(v order by n), '[]') from jsonb_array_elements(to_jsonb(array[password]) || former) with ordinality f(v, n) where n <= $5)
     where id = $1`,
    [id, to.password, to.now, to.mustChange, to.keeps],
  )

/** Counts a failed attempt. True when it was one too many and the account is locked now. A lock that has ended starts a new count. */
export async function noteFailure(
  store: Store,
  id: string,
  { most, until, now }: { readonly most: number; readonly until: Instant; readonly now: Instant },
): Promise<boolean> {
  const after = await first<{ locked: boolean }>(
    store.db,
    `update fadu.account a set
       failed = case when b.fresh then 1 else a.failed + 1 end,
       locked_until = case when (case when b.fresh then 1 else a.failed + 1 end) >= $2::int then greatest(a.locked_until, $3::timestamptz) end
     from (select id, coalesce(locked_until <= $4::timestamptz, false) as fresh from fadu.account where id = $1 for update) b
     where a.id = b.id returning a.locked_until is not null as locked`,
    [id, most, until, now],
  )
  return after?.locked ?? false
}

/** A sign-in that succeeded ends the count of failures. */
export const noteSignIn = (store: Store, id: string, now: Instant): Promise<unknown> =>
  rows(store.db, 'update fadu.account set last_at = $2, failed = 0, locked_until = null where id = $1', [id, now])

/** Keeps a secret for one-time passwords, sealed under the account's own key. Undefined takes it away. */
export async function setTotp(
  store: Store,
  id: string,
  totp: { readonly secret: string; readonly pending: boolean } | undefined,
): Promise<void> {
  const found = await first<{ key: string }>(store.db, 'select key from fadu.account where id = $1', [id])
  const sealed = totp && found && `${totp.pending ? PENDING : ''}${store.secrets.seal(found.key, totp.secret)}`
  await rows(store.db, 'update fadu.account set totp = $2, totp_used = null where id = $1', [id, sealed ?? null])
}

/** Uses up a counter and confirms a secret that waited for it. False when it had been used: of two at once, one is true. */
export const spendTotp = async (store: Store, id: string, counter: number): Promise<boolean> =>
  (await changed(
    store.db,
    `update fadu.account set totp_used = $2, failed = 0, totp = regexp_replace(totp, '^${PENDING}', '')
     where id = $1 and totp is not null and coalesce(totp_used, -1) < $2`,
    [id, counter],
  )) > 0

/** Closes an account, or opens it again: opened, it is neither locked nor idle. */
export const setDisabled = (store: Store, id: string, disabled: boolean): Promise<unknown> =>
  rows(
    store.db,
    `update fadu.account set disabled = $2, failed = 0, locked_until = null, frozen = false,
       last_at = case when $2 then last_at else $3::timestamptz end where id = $1`,
    [id, disabled, store.clock()],
  )
export const endLock = (store: Store, id: string): Promise<unknown> =>
  rows(store.db, 'update fadu.account set failed = 0, locked_until = null where id = $1', [id])

/** Ties a subject of a provider to an account. Refuses one that belongs to another. */
export async function linkSubject(store: Store, id: string, subject: string | undefined): Promise<void> {
  try {
    await rows(store.db, 'update fadu.account set subject = $2 where id = $1', [id, subject ?? null])
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw refuse('这个统一身份已经关联到另一个账号', { way: '请先在原账号上解除关联' })
  }
}

/** The hash of the token of the calendar feed; undefined revokes it. */
export const setFeed = (store: Store, id: string, hash: string | undefined): Promise<unknown> =>
  rows(store.db, 'update fadu.account set calendar_token = $2 where id = $1', [id, hash ?? null])
