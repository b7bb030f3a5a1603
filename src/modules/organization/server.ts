import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/refusal.ts'
import type { Actor, Holding, Role } from '../../kernel/role.ts'
import type { ServerDoor } from '../../server/door.ts'
import type { Store } from '../../store/contract.ts'
import { resident, roles, system } from './roles.ts'
import { proposeAdjustment } from './server-adjustment.ts'

export const server: ServerDoor = { reactions: [proposeAdjustment] }

/**
 * The actor that a person is on a day: one holding for each post held then, with the units and regions that it reaches.
 * Throws NotFound for an unknown person. An actor without holdings may do nothing.
 */
export async function actorOf(store: Store, person: string, today: Day): Promise<Actor> {
  const found = await sql<{ name: string }>`select name from organization_people where id = ${person}`.execute(store.db)
  const name = found.rows[0]?.name
  if (name === undefined) throw new NotFound('该人员')
  const held = await sql<{ role: string; post: string; unit: string; region: string }>`
    select p.role, p.name as post, p."of" as unit, u.seat as region
    from organization_appointments a
    join organization_posts p on p.id = a.post
    join organization_units u on u.id = p."of"
    where a.holder = ${person} and a."from" <= ${today} and coalesce(a."until", 'infinity') >= ${today}
    order by p."order", a.id`.execute(store.db)
  const holdings: Holding[] = []
  for (const row of held.rows) {
    const role = roleOf(row.role)
    if (role) holdings.push(await holding(store, role, row))
  }
  return { person, name, holdings }
}

/** The public on the portal: may only bring something in, and sees nothing but what it brought in. */
export const residentOf = (store: Store): Actor => acting(store, resident, '社会公众')

/** The system acting by itself: reminders, generation, recounting. */
export const systemActor = (store?: Pick<Store, 'office'>): Actor => acting(store, system, '系统')

/** Who holds a post on a day; the regular holder before an acting one. */
export async function holderOf(store: Store, post: string, today: Day): Promise<string | undefined> {
  const held = await sql<{ holder: string }>`
    select holder from organization_appointments
    where post = ${post} and "from" <= ${today} and coalesce("until", 'infinity') >= ${today}
    order by (manner = 'regular') desc, id limit 1`.execute(store.db)
  return held.rows[0]?.holder
}

/** The first person who holds a role on a day in a unit (by name or short name) or anywhere below it. */
export async function holderOfRole(store: Store, unit: string, role: string, today: Day): Promise<string | undefined> {
  const found = await sql<{ holder: string }>`
    with recursive below(id, depth) as (
      select id, 0 from organization_units where name = ${unit} or short_name = ${unit} or id = ${unit}
      union all
      select u.id, b.depth + 1 from organization_units u join below b on u.parent = b.id)
    select a.holder from below b
    join organization_posts p on p."of" = b.id and p.role = ${role}
    join organization_appointments a on a.post = p.id
    where a."from" <= ${today} and coalesce(a."until", 'infinity') >= ${today}
    order by b.depth, p."order", p.id limit 1`.execute(store.db)
  return found.rows[0]?.holder
}

const roleOf = (id: string): Role | undefined => roles.find((role) => role.id === id)

async function holding(
  store: Store,
  role: Role,
  { post, unit, region }: { post: string; unit: string; region: string },
): Promise<Holding> {
  const units = role.scope === 'unit-and-below' ? await below(store, 'organization_units', unit) : [unit]
  const regions = role.scope === 'region' ? await below(store, 'organization_regions', region) : [region]
  return { role, post, unit, units, region, regions }
}

async function below(store: Store, table: string, root: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    with recursive below(id) as (
      select id from ${sql.table(table)} where id = ${root}
      union
      select t.id from ${sql.table(table)} t join below b on t.parent = b.id)
    select id from below`.execute(store.db)
  return found.rows.map((row) => row.id)
}

function acting(store: Pick<Store, 'office'> | undefined, role: Role, name: string): Actor {
  const { region, unit } = store?.office.home ?? { region: '', unit: '' }
  const holdings = [{ role, post: name, unit, units: [unit], region, regions: [region] }]
  return { person: role.id, name, holdings }
}
