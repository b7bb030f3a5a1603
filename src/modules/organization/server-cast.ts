import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Actor, Holding } from '../../kernel/role.ts'
import type { Store } from '../../store/contract.ts'
import { roles } from './roles.ts'

/** Who plays in the demonstration on a day: an actor by 'unit/role', for the unit itself or the first holder anywhere below it. */
export type Cast = (who: string) => Actor

interface Held {
  readonly person: string
  readonly name: string
  readonly role: string
  readonly post: string
  readonly unit: string
  readonly region: string
}
interface Node {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly short: string | null
}

export async function castOn(store: Store, today: Day): Promise<Cast> {
  const units = (
    await sql<Node>`select id, parent, name, short_name as short from organization_units`.execute(store.db)
  ).rows
  const regions = (await sql<Node>`select id, parent, name, null as short from organization_regions`.execute(store.db))
    .rows
  const held = (
    await sql<Held>`
      select w.id as person, w.name, p.role, p.name as post, p."of" as unit, u.seat as region
      from organization_appointments a
      join organization_posts p on p.id = a.post
      join organization_units u on u.id = p."of"
      join organization_people w on w.id = a.holder
      where a."from" <= ${today} and coalesce(a."until", 'infinity') >= ${today}
      order by p."order", p.id`.execute(store.db)
  ).rows
  const [belowUnit, belowRegion] = [reach(units), reach(regions)]
  const byPerson = Map.groupBy(held, (row) => row.person)
  const actor = (person: string): Actor => {
    const rows = byPerson.get(person) ?? []
    const holdings = rows.flatMap((row): Holding[] => {
      const role = roles.find((one) => one.id === row.role)
      const { post, unit, region } = row
      return role ? [{ role, post, unit, units: belowUnit(unit), region, regions: belowRegion(region) }] : []
    })
    return { person, name: rows[0]?.name ?? '', holdings }
  }
  return (who) => {
    const [unitName, roleName] = who.split('/')
    const role = roles.find((one) => one.name === roleName || one.id === roleName)
    const root = units.find((unit) => unit.name === unitName || unit.short === unitName || unit.id === unitName)
    for (const unit of root ? belowUnit(root.id) : [])
      for (const row of held) if (row.unit === unit && row.role === role?.id) return actor(row.person)
    throw new Error(`nobody holds ${who} on ${today}`)
  }
}

/** The node itself and all below it, breadth first. */
function reach(nodes: readonly Node[]): (root: string) => readonly string[] {
  const children = Map.groupBy(nodes, (node) => node.parent ?? '')
  return (root) => {
    const found = [root]
    for (const id of found) for (const child of children.get(id) ?? []) found.push(child.id)
    return found
  }
}
