import type { Holding } from '../kernel/role.ts'
import type { Binding } from './query.ts'

/** The condition that a row lies within one of the holdings; `reaches` of the kernel, said in SQL. `true` = everything. */
export function scopeSql(holdings: readonly Holding[], person: string, { bind }: Binding, alias = 't'): string {
  const conditions = new Set<string>()
  const units = new Set<string>()
  const regions = new Set<string>()
  for (const { role, unit, units: below, regions: all } of holdings) {
    if (role.scope === 'all') return 'true'
    if (role.scope === 'unit') units.add(unit)
    if (role.scope === 'unit-and-below') for (const one of below) units.add(one)
    if (role.scope === 'region') for (const one of all) regions.add(one)
    if (role.scope === 'own') conditions.add('own')
  }
  const parts = [
    ...(regions.size > 0 ? [among(`${alias}.region`, regions, bind)] : []),
    ...(units.size > 0 ? [among(`${alias}.unit`, units, bind)] : []),
    ...(conditions.size > 0 ? [`${alias}.created_by = ${bind(person)}`] : []),
  ]
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`
}

const among = (column: string, values: ReadonlySet<string>, bind: Binding['bind']): string =>
  values.size === 1 ? `${column} = ${bind([...values][0])}` : `${column} = any(${bind([...values])})`
