import type { Day } from '../../src/kernel/day.ts'
import type { Role } from '../../src/kernel/role.ts'
import { organization, roles } from '../../src/modules/organization/index.ts'
import * as organizationDoor from '../../src/modules/organization/server.ts'
import { serverJobs } from '../../src/server/jobs.ts'
import type { Store, Work } from '../../src/store/contract.ts'
import type { OpenOptions } from '../../src/store/open.ts'
import { save } from '../../src/store/save.ts'
import { openEmbeddedTrial } from '../store/open.ts'
import { plainCalendar, trial } from './duty.ts'

export const TODAY: Day = '2024-06-03'
const SINCE: Day = '2020-01-01'

/** A bureau with one person for each role that a post can carry, and a second section and a district for what lies outside. */
export interface Bureau {
  readonly store: Store
  /** The id of the person who holds a role; `${role}-b` for the second section's, where there is one. */
  readonly staff: readonly string[]
  /** The instant of the store's clock, moved by tests. */
  readonly clock: { now: string }
  readonly system: Work
  readonly close: () => Promise<void>
}

export async function openBureau(today: Day = TODAY, options: Partial<OpenOptions> = {}): Promise<Bureau> {
  const clock = { now: `${today}T01:00:00.000Z` }
  const store = await openEmbeddedTrial([organization, ...(options.modules ?? [trial])], {
    jurisdiction: { calendar: plainCalendar },
    office: OFFICE,
    jobs: serverJobs,
    clock: () => clock.now,
    ...options,
    modules: [organization, ...(options.modules ?? [trial])],
  })
  const system: Work = { actor: organizationDoor.systemActor(store), today, via: 'demonstration' }
  const staff = await settle(store, system)
  return { store, staff, clock, system, close: () => store.close() }
}

const OFFICE = {
  bureau: '云州市财政局',
  government: '云州市人民政府',
  court: '云州市中级人民法院',
  superior: '省财政厅',
  contact: '0000-1234567',
  address: '云州市府前路1号',
  portal: 'https://fadu.example',
  city: '云州市',
  agency: '云财',
  home: { region: 'city', unit: 'bureau' },
} as const

/** Regions, units, people, posts and who holds them, by the ids that tests name. */
async function settle(store: Store, work: Work): Promise<readonly string[]> {
  const put = (register: string, id: string, row: Record<string, unknown>, unit = 'bureau', region = 'city') =>
    save(store, work, `organization.${register}`, { id, row, place: { region, unit } })
  await put('regions', 'city', { name: '云州市', code: '990000', level: 'city', from: SINCE })
  await put('regions', 'district', { name: '东河区', code: '990100', level: 'district', parent: 'city', from: SINCE })
  const unit = (id: string, name: string, kind: string, parent: string | undefined, seat = 'city') =>
    put('units', id, { name, kind, ...(parent && { parent }), seat, from: SINCE }, id, seat)
  await unit('bureau', '云州市财政局', 'finance-bureau', undefined)
  await unit('section-a', '甲科', 'section', 'bureau')
  await unit('section-b', '乙科', 'section', 'bureau')
  await unit('district-bureau', '东河区财政局', 'finance-bureau', undefined, 'district')
  const staff: string[] = []
  const hire = async (id: string, role: Role, of: string) => {
    await put(
      'people',
      id,
      { name: `${role.name.slice(0, 4)}甲`, employer: of, staffKind: 'civil', mobile: '13800001234', from: SINCE },
      of,
    )
    await put('posts', `post-${id}`, { name: role.name, of, role: role.id, from: SINCE }, of)
    await put('appointments', `holds-${id}`, { post: `post-${id}`, holder: id, manner: 'regular', from: SINCE }, of)
    staff.push(id)
  }
  for (const role of businessRoles()) await hire(role.id, role, unitOf(role))
  await hire('case-handler-b', roleOf('case-handler'), 'section-b')
  await hire('section-head-b', roleOf('section-head'), 'section-b')
  return staff
}

/** Every role that a post can carry. */
export const businessRoles = (): readonly Role[] =>
  roles.filter((role) => !role.administers && role.id !== 'resident' && role.id !== 'system')
const roleOf = (id: string): Role => roles.find((role) => role.id === id) as Role
const unitOf = ({ id }: Role): string =>
  id.startsWith('district')
    ? 'district-bureau'
    : ['case-handler', 'section-head', 'accountant', 'unit-head'].includes(id)
      ? 'section-a'
      : 'bureau'
