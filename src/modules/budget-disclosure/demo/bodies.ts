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
  /** Who supervises it at the finance bureau: of the city, or of its district. */
  readonly supervisor: string
}
const kept = new WeakMap<Store, Promise<readonly Body[]>>()

/** The departments that must publish, each followed by its units: those of the city first, then those of the districts. */
export function bodiesOf(store: Store, today: Day): Promise<readonly Body[]> {
  const bodies = kept.get(store) ?? read(store, today)
  kept.set(store, bodies)
  return bodies
}

async function read(store: Store, today: Day): Promise<readonly Body[]> {
  const filters = [
    { field: 'publishes', op: 'is', value: 'true' },
    { field: 'kind', op: 'in', value: 'department,institution' },
  ] as const
  const work = systemWork(store, { today, via: 'demonstration' as const })
  const found = await Array.fromAsync(eachRow(store, work, units.id, { filters }, FIELDS))
  const { region } = store.office.home
  const order = ({ id, row }: RowView) =>
    `${row.seat === region ? '0' : `1 ${row.seat}`} ${row.parent ?? id} ${row.parent ? '1' : '0'} ${row.code}`
  return (
    found
      // Towns are kept by their finance offices and make their accounts with the district.
      .filter(({ id }) => !id.startsWith('town-'))
      .toSorted((a, b) => BY_NUMBER.compare(order(a), order(b)))
      .map((one, at) =>
        bodyOf(one, at, one.row.seat === region ? CITY : `finance-${one.row.seat}/区财政局法治工作人员`),
      )
  )
}
const CITY = '预算科/科室负责人'
const BY_NUMBER = new Intl.Collator('en', { numeric: true })
const FIELDS = ['name', 'code', 'kind', 'parent', 'seat'] as const

function bodyOf({ id, row }: RowView, at: number, supervisor: string): Body {
  const parent = typeof row.parent === 'string' ? row.parent : undefined
  const unit = row.kind === 'institution'
  return {
    ...{ id, name: String(row.name), code: String(row.code), level: unit ? 'unit' : 'department', supervisor },
    ...(parent !== undefined && { parent }),
    people: 18 + ((at * 7) % 60),
    accountant: `${id}/部门会计`,
    head: `${unit ? parent : id}/部门负责人`,
  }
}
