import type { Store } from '../../../store/contract.ts'
import { rows } from '../../../store/query.ts'

export interface Body {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly level: 'department' | 'unit'
  readonly parent: string | null
  readonly people: number
  /** Who prepares and who signs, as the cast knows them. */
  readonly accountant: string
  readonly head: string
}
const kept = new WeakMap<Store, Promise<readonly Body[]>>()

/** The departments of the city itself that must publish, each followed by its units. */
export function bodiesOf(store: Store): Promise<readonly Body[]> {
  const bodies = kept.get(store) ?? read(store)
  kept.set(store, bodies)
  return bodies
}

async function read(store: Store): Promise<readonly Body[]> {
  const found = await rows<Pick<Body, 'id' | 'name' | 'code' | 'parent'> & { readonly kind: string }>(
    store.db,
    `select id, name, code, kind, parent from organization_units
     where publishes and seat = $1 and kind in ('department', 'institution') order by coalesce(parent, id), kind, code`,
    [store.office.home.region],
  )
  return found.map(({ kind, ...one }, at): Body => {
    const unit = kind === 'institution'
    return {
      ...one,
      ...{ level: unit ? 'unit' : 'department', people: 18 + ((at * 7) % 60) },
      accountant: `${one.id}/部门会计`,
      head: `${unit ? one.parent : one.id}/部门负责人`,
    }
  })
}
