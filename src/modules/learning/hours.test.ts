import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import type { Work } from '../../store/contract.ts'
import { figure } from '../../store/figure.ts'
import { save } from '../../store/save.ts'
import { roles } from '../organization/index.ts'
import { type Hours, hoursOf, minutesByPerson, minutesOf } from './hours.ts'
import { learning, platformRecords, studySessions } from './index.ts'
import { hoursMet, hoursRate, learners } from './indicators.ts'
import { server } from './server.ts'

describe('minutes of study by person', () => {
  test('sessions and platforms are added, of one platform the largest record counts', () => {
    const sums = minutesByPerson([
      ['a', '', 90],
      ['a', '', 45],
      ['a', 'farun', 300],
      ['a', 'farun', 200],
      ['a', 'xuexi', 10],
      ['b', '', 45],
    ])
    assert.deepEqual([...sums].toSorted(), [
      ['a', 445],
      ['b', 45],
    ])
  })
  test('an hour that is only begun is none', () => assert.deepEqual([44, 45, 89, 90].map(hoursOf), [0, 1, 1, 2]))
})

describe('the hours of the people of a bureau', () => {
  const ON: Day = '2024-12-25'
  let opened: Promise<Bureau> | undefined
  const bureau = () => (opened ??= filled())
  after(async () => (await opened)?.close())
  const by = (id: string): Work => {
    const role = roles.find((one) => one.id === id)
    assert.ok(role)
    return as(role, ON, { person: id, unit: role.scope === 'region' ? 'bureau' : 'section-a', region: 'city' })
  }
  async function filled(): Promise<Bureau> {
    const made = await openBureau(ON, { modules: [learning] })
    const session = {
      topic: '预算法专题',
      kind: 'special',
      audience: 'staff',
      heldOn: '2024-03-14',
      hours: 4,
      organizer: 'bureau',
      laws: [{ name: '预算法' }],
      attendance: [{ person: 'case-handler' }, { person: 'section-head', absentFor: '出差' }, { person: 'legal-head' }],
    }
    await save(made.store, by('legal-officer'), studySessions.id, { row: session })
    for (const [learner, recordedOn, minutes] of [
      ['case-handler', '2024-06-30', 900],
      ['case-handler', '2024-12-20', 1_620],
      ['legal-head', '2024-12-20', 1_619],
    ] as const)
      await save(made.store, by('personnel-officer'), platformRecords.id, {
        row: { platform: 'farun', learner, recordedOn, minutes, obtained: 'file' },
      })
    return made
  }
  const hours = async (id: string, query: Readonly<Record<string, string>> = {}) => {
    const route = server.routes?.find(({ path }) => path === '/hours')
    const { store } = await bureau()
    return (await route?.run({ store, work: by(id), params: {}, query: { year: '2024', ...query }, body: {} })) as Hours
  }

  test('come from sessions attended and platforms together; the absent get none', async () => {
    const { least, people } = await hours('personnel-officer')
    const of = (id: string) => people.find((one) => one.id === id)
    assert.equal(least, 40)
    assert.deepEqual([of('case-handler')?.sessions, of('case-handler')?.platforms], [180, 1_620])
    assert.deepEqual([of('section-head')?.sessions, of('section-head')?.platforms], [0, 0])
    assert.ok(minutesOf(people[0] as Hours['people'][number]) <= minutesOf(people.at(-1) as Hours['people'][number]))
  })
  test('a head of section sees the own section, the personnel office everybody', async () => {
    const own = (await hours('section-head')).people.map(({ id }) => id)
    assert.ok(own.includes('case-handler') && !own.includes('legal-head'))
    assert.ok((await hours('personnel-officer')).people.some(({ id }) => id === 'legal-head'))
    assert.ok(!(await hours('personnel-officer', { own: '1' })).people.some(({ id }) => id === 'case-handler'))
  })
  test('are figures: who has studied, who reached the least', async () => {
    const { store } = await bureau()
    const counted = await Promise.all(
      [learners, hoursMet, hoursRate].map((one) => figure(store, one, yearPeriod(2024))),
    )
    assert.deepEqual(
      counted.map((one) => one.is !== 'blank' && one.value),
      [
        { kind: 'exact', n: 2 },
        { kind: 'exact', n: 1 },
        { kind: 'rate', numerator: 1, denominator: 2 },
      ],
    )
  })
})
