import { refuse } from '../kernel/refusal.ts'
import type { Store } from './contract.ts'
import { newId } from './identity.ts'
import { changed, first, rows } from './query.ts'

/** A list as somebody likes to see it: filters, order, columns, under a name. */
export interface StoredView {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly query: Readonly<Record<string, unknown>>
}

export const savedViews = (store: Store, person: string, register?: string): Promise<readonly StoredView[]> =>
  rows<StoredView>(
    store.db,
    'select id, register, name, query from fadu.saved_view where person = $1 and ($2::text is null or register = $2) order by register, name',
    [person, register ?? null],
  )

/** Keeps a view; one of the same name is replaced. Throws a Refusal without a name. */
export async function saveView(store: Store, person: string, view: Omit<StoredView, 'id'>): Promise<StoredView> {
  const name = view.name.trim().normalize('NFC').slice(0, 60)
  if (!name) throw refuse('没有填写视图名称', { way: '请给这个视图起一个名字', field: 'name' })
  const at = store.clock()
  const kept = await first<{ id: string }>(
    store.db,
    `insert into fadu.saved_view (id, person, register, name, query, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (person, register, name) do update set query = excluded.query, at = excluded.at returning id`,
    [newId(at), person, view.register, name, JSON.stringify(view.query), at],
  )
  return { id: kept?.id ?? '', register: view.register, name, query: view.query }
}

/** False when it is not one of this person's. */
export const removeView = async (store: Store, person: string, id: string): Promise<boolean> =>
  (await changed(store.db, 'delete from fadu.saved_view where id = $1 and person = $2', [id, person])) > 0
