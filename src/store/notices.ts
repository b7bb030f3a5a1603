import type { HomeView } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { newId } from './identity.ts'
import { changed, rows } from './query.ts'

/** Something that one person should know, shown in the application until it was read. */
export interface NewNotice {
  /** Chosen by the caller, so that the same notice is given once. */
  readonly id?: string
  readonly person: string
  readonly says: string
  /** Address of the page that it is about. */
  readonly opens?: string
}

/** Gives a notice. False when one with this id had been given before. */
export async function addNotice(store: Store, { id, person, says, opens }: NewNotice): Promise<boolean> {
  const at = store.clock()
  const written = await changed(
    store.db,
    'insert into fadu.notice (id, person, at, says, opens) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [id ?? newId(at), person, at, says, opens ?? null],
  )
  return written > 0
}

/** What somebody has not read yet, the latest first; at most a hundred. */
export async function unreadNotices(store: Store, person: string): Promise<HomeView['notices']> {
  const found = await rows<{ id: string; at: string; says: string; opens: string | null }>(
    store.db,
    'select id, at, says, opens from fadu.notice where person = $1 and read_at is null order by at desc, id desc limit 100',
    [person],
  )
  return found.map(({ opens, ...notice }) => ({ ...notice, ...(opens !== null && { opens }) }))
}

/** Marks a notice as read. False when it is not one of this person's. */
export const readNotice = async (store: Store, person: string, id: string): Promise<boolean> =>
  (await changed(store.db, 'update fadu.notice set read_at = coalesce(read_at, $3) where id = $1 and person = $2', [
    id,
    person,
    store.clock(),
  ])) > 0
