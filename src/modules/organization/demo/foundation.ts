import type { Day } from '../../../kernel/day.ts'
import type { Work } from '../../../store/contract.ts'
import type { DemoCity, DemoStage } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { transaction } from '../../../store/transaction.ts'
import { people } from '../people.register.ts'
import { appointments, posts } from '../posts.register.ts'
import { regions } from '../regions.register.ts'
import { systemActor } from '../server.ts'
import { units } from '../units.register.ts'
import { nameMaker } from './names.ts'
import { city, districts, province } from './structure.ts'
import { type DemoUnit, demoUnits } from './units.ts'

const SINCE: Day = '2019-01-01'

/** The city as it stands before the first year begins: regions, units, posts and the people who hold them. */
export async function found({ store, today }: DemoStage, { random }: DemoCity): Promise<void> {
  const work: Work = { actor: systemActor(), today, via: 'demonstration' }
  const name = nameMaker(random)
  await transaction(store, async (tx) => {
    for (const region of regionRows)
      await save(tx, work, regions.id, {
        id: region.id,
        place: { region: region.id, unit: 'finance' },
        row: {
          name: region.name,
          code: region.code,
          level: region.level,
          from: SINCE,
          ...(region.parent && { parent: region.parent }),
        },
      })
    for (const unit of demoUnits()) {
      const place = { region: unit.region, unit: unit.id }
      await save(tx, work, units.id, { id: unit.id, place, row: unitRow(unit) })
      for (const [index, post] of unit.posts.entries()) {
        const id = `${unit.id}-${index + 1}`
        await save(tx, work, posts.id, {
          id: `post-${id}`,
          place,
          row: { name: post.name, of: unit.id, role: post.role.id, order: index + 1, from: SINCE },
        })
        await save(tx, work, people.id, {
          id: `person-${id}`,
          place,
          row: {
            name: name(),
            employer: unit.id,
            staffKind: unit.kind === 'institution' ? 'public' : 'civil',
            ...(post.rank && { rank: post.rank }),
            phone: `0990-8${String(random.between(100000, 999999))}`,
            mobile: `1990000${String(random.between(1000, 9999))}`,
            from: SINCE,
          },
        })
        await save(tx, work, appointments.id, {
          id: `appointment-${id}`,
          place,
          row: { post: `post-${id}`, holder: `person-${id}`, manner: 'regular', from: SINCE },
        })
      }
    }
  })
}

const regionRows = [
  { ...province, level: 'province', parent: undefined },
  { ...city, level: 'city', parent: province.id },
  ...districts.flatMap((district) => [
    { id: district.id, name: district.name, code: district.code, level: 'district', parent: city.id },
    ...district.towns.map((town, index) => ({
      id: `${district.id}-${index + 1}`,
      name: town,
      code: `${district.code}${String(index + 1).padStart(3, '0')}`,
      level: 'town',
      parent: district.id,
    })),
  ]),
] as const

const unitRow = (unit: DemoUnit): Readonly<Record<string, unknown>> => ({
  name: unit.name,
  kind: unit.kind,
  seat: unit.region,
  from: SINCE,
  ...(unit.shortName && { shortName: unit.shortName }),
  ...(unit.parent && { parent: unit.parent }),
  ...(unit.code && { code: unit.code }),
  ...(unit.publishes && { publishes: true }),
})
