import { sql } from 'kysely'
import { type Day, yearOf } from '../../kernel/day.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { reportYear } from '../../kernel/report-year.ts'
import type { Asked, ServerDoor } from '../../server/door.ts'
import type { Work } from '../../store/contract.ts'
import { HOUR_MINUTES, type Hours, type Studied } from './hours.ts'
import { studyHours } from './parameters.ts'

export const server: ServerDoor = {
  routes: [{ method: 'GET', path: '/hours', name: '人员学法学时', run: hours }],
}

/**
 * How long each person has studied in a year. `own`: the people of one's own units; else those of the finance bureaus in
 * one's regions as well. Oneself is always among them.
 */
async function hours({ store, work, query }: Asked): Promise<Hours> {
  const { actor, today } = work
  const year = /^20\d\d$/.test(query.year ?? '') ? Number(query.year) : reportYear(today)
  const [from, to] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
  const [on, regions] = [year === yearOf(today) ? today : to, query.own ? [] : regionsOf(work)]
  // Of several records of one platform the largest counts, platforms and sessions are added.
  const { rows } = await sql<Studied>`
    with staff as (
      select w.id, w.name, min(u.name) as unit from organization_appointments a
      join organization_posts p on p.id = a.post
      join organization_units u on u.id = p."of"
      join organization_people w on w.id = a.holder
      where a."from" <= ${on} and coalesce(a."until", 'infinity') >= ${on}
        and (w.id = ${actor.person} or u.id = any(${unitsOf(work)})
          or (u.seat = any(${regions}) and u.kind in ('finance-bureau', 'section')))
      group by w.id, w.name),
    told as (
      select learner, platform, max(minutes) as minutes from learning_platform_records
      where recorded_on between ${from} and ${to} group by learner, platform),
    came as (
      select one->>'person' as person, s.hours * ${HOUR_MINUTES} as minutes
      from learning_study_sessions s, jsonb_array_elements(s.attendance) one
      where s.held_on between ${from} and ${to} and coalesce(one->>'absentFor', '') = '')
    select s.id, s.name, s.unit,
      coalesce((select sum(c.minutes) from came c where c.person = s.id), 0)::int as sessions,
      coalesce((select sum(t.minutes) from told t where t.learner = s.id), 0)::int as platforms
    from staff s order by s.name`.execute(store.db)
  const people = rows.toSorted((a, b) => a.sessions + a.platforms - b.sessions - b.platforms)
  return { year, least: valueOn(studyHours, on).value, people }
}

const unitsOf = ({ actor }: Work): readonly string[] => [
  ...new Set(actor.holdings.flatMap(({ role, unit, units }) => (role.scope === 'unit' ? [unit] : units))),
]
const regionsOf = ({ actor }: Work): readonly string[] => [
  ...new Set(actor.holdings.flatMap(({ role, regions }) => (role.scope === 'region' ? regions : []))),
]
