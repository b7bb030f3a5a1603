import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { reportYear } from '../../kernel/report-year.ts'
import type { ServerDoor } from '../../server/door.ts'
import type { Store, Work } from '../../store/contract.ts'
import type { Owed, Owing } from './owed.ts'
import { platformMinutes } from './parameters.ts'

export const server: ServerDoor = {
  routes: [
    { method: 'GET', path: '/owed', name: '本单位人员平台学习时长', run: ({ store, work }) => owed(store, work) },
  ],
}

/** Who of the person's own units has not yet learned on the platforms as long as the bureau wants, those who lack most first. */
async function owed(store: Store, { actor, today }: Work): Promise<Owed> {
  const year = reportYear(today)
  const [from, to] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
  const least = valueOn(platformMinutes, to < today ? to : today).value
  const units = [
    ...new Set(actor.holdings.flatMap(({ role, unit, units }) => (role.scope === 'unit' ? [unit] : units))),
  ]
  // Of several records of one platform the largest counts, platforms are added.
  const { rows } = await sql<Owing>`
    with staff as (
      select distinct w.id, w.name, u.name as unit from organization_appointments a
      join organization_posts p on p.id = a.post
      join organization_units u on u.id = p."of"
      join organization_people w on w.id = a.holder
      where a."from" <= ${today} and coalesce(a."until", 'infinity') >= ${today} and u.id = any(${units})),
    told as (
      select learner, platform, max(minutes) as minutes from learning_platform_records
      where recorded_on between ${from} and ${to} group by learner, platform)
    select s.id, s.name, min(s.unit) as unit, coalesce((select sum(t.minutes) from told t where t.learner = s.id), 0)::int as minutes
    from staff s group by s.id, s.name order by minutes, s.name`.execute(store.db)
  return { year, least, people: rows.length, short: rows.filter(({ minutes }) => minutes < least) }
}
