import type { Day } from '../../../kernel/day.ts'
import type { RowView } from '../../../kernel/wire.ts'
import type { Store } from '../../../store/contract.ts'
import { eachRow } from '../../../store/each.ts'
import { systemWork, units } from '../../organization/index.ts'

export interface Body {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly level: 'department' | 'unit'
  readonly parent?: string
  readonly people: number
  /** Who prepares and who signs, as the cast knows them. */
  readonly accountant: string
  readonly head: string
}
const kept = new WeakMap<Store, Promise<readonly Body[]>>()

/** The departments of the city itself that must publish, each followed by its units. */
export function bodiesOf(store: Store, today: Day): Promise<readonly Body[]> {
  const bodies = kept.get(store) ?? read(store, today)
  kept.set(store, bodies)
  return bodies
}

async function read(store: Store, today: Day): Promise<readonly Body[]> {
  const filters = [
    { field: 'publishes', op: 'is', value: 'true' },
    { field: 'seat', op: 'is', value: store.office.home.region },
    { field: 'kind', op: 'in', value: 'department,institution' },
  ] as const
  const found = await Array.fromAsync(
    eachRow(store, systemWork(store, { today, via: 'demonstration' }), units.id, { filters }, FIELDS),
  )
  const order = ({ id, row }: RowView) => `${row.parent ?? id} ${row.parent ? '1' : '0'} ${row.code}`
  return found.toSorted((a, b) => BY_NUMBER.compare(order(a), order(b))).map(bodyOf)
}
const BY_NUMBER = new Intl.Collator('en', { numeric: true })
const FIELDS = ['name', 'code', 'kind', 'parent'] as const

function bodyOf({ id, row }: RowView, at: number): Body {
  const parent = typeof row.parent === 'string' ? row.parent : undefined
  const unit = row.kind === 'institution'
  return {
    ...{ id, name: String(row.name), code: String(row.code), level: unit ? 'unit' : 'department' },
    ...(parent !== undefined && { parent }),
    people: 18 + ((at * 7) % 60),
    accountant: `${id}/部门会计`,
    head: `${unit ? parent : id}/部门负责人`,
  }
}
