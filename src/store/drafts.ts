import type { Store } from './contract.ts'
import { first, rows } from './query.ts'

/** What somebody without an account has typed so far, sealed, under a token that only he has. Gone when its time is over. */
export async function saveDraft(store: Store, token: string, content: unknown, seconds: number): Promise<void> {
  const name = store.secrets.hash(`draft:${token}`)
  if (content === null || content === undefined) {
    await rows(store.db, 'delete from fadu.draft where token = $1', [name])
    return
  }
  const now = store.clock()
  const key = store.secrets.newKey()
  const until = new Date(Date.parse(now) + seconds * 1000).toISOString()
  await rows(
    store.db,
    `insert into fadu.draft (token, key, content, updated_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (token) do update set key = excluded.key, content = excluded.content, updated_at = excluded.updated_at, expires_at = excluded.expires_at`,
    [name, key, store.secrets.seal(key, JSON.stringify(content)), now, until],
  )
}

/** Undefined when there is none, or its time is over. */
export async function readDraft(store: Store, token: string): Promise<unknown> {
  const found = await first<{ key: string; content: string }>(
    store.db,
    'select key, content from fadu.draft where token = $1 and expires_at > $2',
    [store.secrets.hash(`draft:${token}`), store.clock()],
  )
  const text = found && store.secrets.open(found.key, found.content)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Takes away what is over. */
export const endDrafts = (store: Store): Promise<unknown> =>
  rows(store.db, 'delete from fadu.draft where expires_at <= $1', [store.clock()])
