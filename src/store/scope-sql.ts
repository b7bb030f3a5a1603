import type { Holding } from '../kernel/role.ts'
import type { Kept } from './catalogue.ts'
import { quoted } from './names.ts'
import type { Binding } from './query.ts'

/** Where SQL finds what says where a row belongs. */
export interface Placed {
  readonly region: string
  readonly unit: string
  readonly createdBy: string
  readonly assigned?: string
}

/** In the register's own table, by its alias `t`. */
export const placedIn = ({ assigned }: Kept): Placed => ({
  region: 't.region',
  unit: 't.unit',
  createdBy: 't.created_by',
  ...(assigned !== undefined && { assigned: `t.${quoted(assigned)}` }),
})

/** The condition that a row lies within one of the holdings; `reaches` of the kernel, said in SQL. `true` = everything. */
export function scopeSql(placed: Placed, holdings: readonly Holding[], person: string, { bind }: Binding): string {
  if (holdings.some(({ role }) => role.scope === 'all')) return 'true'
  const of = (scope: Holding['role']['scope'], reached: (holding: Holding) => readonly string[]) =>
    holdings.filter(({ role }) => role.scope === scope).flatMap(reached)
  const units = new Set([...of('unit', ({ unit }) => [unit]), ...of('unit-and-below', (one) => one.units)])
  const regions = new Set(of('region', (one) => one.regions))
  const handling = new Set([...units, ...of('region', (one) => one.units)])
  const parts = [
    ...(regions.size > 0 ? [among(placed.region, regions, bind)] : []),
    ...(units.size > 0 ? [among(placed.unit, units, bind)] : []),
    ...(handling.size > 0 && placed.assigned !== undefined ? [among(placed.assigned, handling, bind)] : []),
    ...(holdings.some(({ role }) => role.scope === 'own') ? [`${placed.createdBy} = ${bind(person)}`] : []),
  ]
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`
}

const among = (expression: string, values: ReadonlySet<string>, bind: Binding['bind']): string =>
  values.size === 1 ? `${expression} = ${bind([...values][0])}` : `${expression} = any(${bind([...values])})`
