import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { chief, clerk, keeper, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import type { Day } from '../kernel/day.ts'
import { dueCases } from './due-cases.ts'
import { type HomeClass, homeCases } from './home.ts'
import { reachedOf } from './reached.ts'
import { save } from './save.ts'
import { take } from './take.ts'

const TODAY: Day = '2024-03-29'
const SOON: Day = '2024-04-08'
const register = 'trial.petitions'

forEachEngine('the open cases of a home page', (engine) => {
  const opened = shared(engine)
  const work = as(clerk, TODAY)
  const ids = new Map<string, string>()
  const open = async (subject: string, on: Day, by = work) => {
    const row = { subject, channel: 'letter', applicant: '李四', receivedOn: on }
    ids.set(subject, (await save(await opened(), by, register, { row, on })).id)
  }
  const step = async (subject: string, id: string, data: object = {}, more: object = {}) =>
    take(await opened(), work, 'trial.petition', ids.get(subject) ?? '', id, { data: { ...data }, ...more })
  before(async () => {
    await open('逾期', '2024-02-28')
    await open('临近', '2024-03-06')
    await open('从容', '2024-03-28')
    await open('待补正', '2024-03-27')
    await step('待补正', 'askCorrection')
    await open('征求意见', '2024-03-27')
    await step('征求意见', 'ask', { party: '某公司' })
    await open('待审', '2024-03-27')
    await step('待审', 'draft', {}, { fills: { outcome: 'granted' } })
    await open('办结', '2024-02-01')
    await step('办结', 'drop')
    await open('外单位', '2024-02-28', as(clerk, TODAY, { unit: 'u2', person: 'p2' }))
  })
  const seen = async (by: typeof work, kind: HomeClass) => {
    const { count, cases } = (await homeCases(await opened(), by, SOON))[kind]
    assert.equal(count, cases.length)
    return cases.map(({ title }) => title.replace(/^.*申请/, ''))
  }

  test('what is mine and past its day, what is near, what waits for others', async () => {
    assert.deepEqual(await seen(work, 'must'), ['逾期'])
    assert.deepEqual(await seen(work, 'soon'), ['临近'])
    // The step that leads is his, and the last day is far.
    assert.deepEqual(await seen(work, 'turn'), ['从容'])
    // Correcting stops the clock, a consultation is not counted: the applicant and the third party are next.
    assert.deepEqual((await seen(work, 'waiting')).toSorted(), ['征求意见', '待补正'].toSorted())
  })
  test('somebody above sees what is near, and must do only what is his step', async () => {
    const above = as(chief, TODAY, { person: 'p3', unit: 'u0', units: ['u0', 'u1', 'u2'] })
    assert.deepEqual(await seen(above, 'must'), [])
    assert.deepEqual((await seen(above, 'soon')).toSorted(), ['临近', '外单位', '逾期'].toSorted())
  })
  test('who only reads waits for nobody; who administers sees nothing', async () => {
    assert.deepEqual(await seen(as(warden, TODAY), 'waiting'), [])
    const nothing = await homeCases(await opened(), as(keeper, TODAY), SOON)
    assert.deepEqual([nothing.must.count, nothing.soon.count, nothing.turn.count, nothing.waiting.count], [0, 0, 0, 0])
  })
  test('the system finds what is due by a day, in all units, those due first at the front', async () => {
    const found = (await dueCases(await opened(), SOON)).map(
      ({ title, unit }) => `${unit} ${title.replace(/^.*申请/, '')}`,
    )
    assert.deepEqual(found.slice(0, 2).toSorted(), ['u1 逾期', 'u2 外单位'].toSorted())
    assert.ok(found.includes('u1 临近') && !found.some((one) => one.includes('办结') || one.includes('从容')))
  })
  test('of some rows those in reach are told from those that are not', async () => {
    const all = [...ids.values(), 'none']
    assert.equal((await reachedOf(await opened(), work, register, all)).size, 7)
    assert.equal((await reachedOf(await opened(), as(keeper, TODAY), register, all)).size, 0)
    assert.equal((await reachedOf(await opened(), work, 'no.register', all)).size, 0)
  })
})
