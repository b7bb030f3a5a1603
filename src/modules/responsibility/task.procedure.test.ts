import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { NotFound, Refusal } from '../../kernel/refusal.ts'
import { reminder } from '../../server/reminder.ts'
import { caseView } from '../../store/case-view.ts'
import type { Work } from '../../store/contract.ts'
import { unreadNotices } from '../../store/notices.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { roles } from '../organization/index.ts'
import { responsibility, task, tasks } from './index.ts'

describe('a task of the plan', () => {
  let opened: Promise<Bureau> | undefined
  const bureau = () => (opened ??= openBureau('2024-02-10', { modules: [responsibility] }))
  after(async () => (await opened)?.close())
  const by = (person: string, today: Day): Work => {
    const role = roles.find(({ id }) => person === id || person === `${id}-b`)
    assert.ok(role)
    const unit = person.endsWith('-b') ? 'section-b' : role.scope === 'unit' ? 'section-a' : 'bureau'
    const inDistrict = { unit: 'district-bureau', region: 'district' }
    return as(role, today, { person, ...(person.startsWith('district') ? inDistrict : { unit, region: 'city' }) })
  }
  const step = async (id: string, person: string, on: Day, name: string, input = {}) =>
    take((await bureau()).store, by(person, on), task.id, id, name, input)
  const proof = async (person: string, on: Day) => {
    const { store } = await bureau()
    const file = await store.files.put(by(person, on), Buffer.from(`证明 ${on}`), '证明.txt', 'text/plain')
    return { fills: { progress: '已经完成', proof: [file] } }
  }
  const given = async (more: object = {}) => {
    const { store } = await bureau()
    const row = {
      year: 2024,
      plan: '2024年工作计划',
      plannedOn: '2024-02-10',
      measure: '政府信息公开',
      task: '核对办理情况',
      responsible: 'section-a',
      completeBy: '2024-03-29',
      recurring: 'once',
      ...more,
    }
    const { id } = await save(store, by('legal-officer', '2024-02-10'), tasks.id, { row })
    await step(id, 'legal-officer', '2024-02-12', 'give', { data: { completeBy: '2024-03-29' } })
    return id
  }

  test('is reached and reported by the unit to which it was given, by no other', async () => {
    const id = await given()
    const file = await proof('case-handler', '2024-03-20')
    await assert.rejects(step(id, 'case-handler-b', '2024-03-20', 'report', file), NotFound)
    await step(id, 'case-handler', '2024-03-20', 'report', file)
    await step(id, 'legal-head', '2024-03-22', 'accept')
    assert.equal((await caseView((await bureau()).store, tasks.id, id)).state, 'accepted')
  })

  test('given to a district bureau it is reported there', async () => {
    const id = await given({ responsible: 'district-bureau' })
    await step(id, 'district-officer', '2024-03-21', 'report', await proof('district-officer', '2024-03-21'))
  })

  test('reported late it is accepted only as late', async () => {
    const id = await given()
    await step(id, 'case-handler', '2024-04-02', 'report', await proof('case-handler', '2024-04-02'))
    await assert.rejects(step(id, 'legal-head', '2024-04-03', 'accept'), (error: Refusal) => {
      assert.ok(error instanceof Refusal)
      assert.match(error.message, /没有注明逾期完成/)
      return true
    })
    await step(id, 'legal-head', '2024-04-03', 'accept', { fills: { overdue: true } })
  })

  test('what recurs is given out again, due by the day on which it was done', async () => {
    const id = await given({ recurring: 'quarterly' })
    await step(id, 'case-handler', '2024-03-18', 'report', await proof('case-handler', '2024-03-18'))
    await step(id, 'legal-head', '2024-03-25', 'accept')
    const next = await caseView((await bureau()).store, tasks.id, `${id}-next`)
    assert.equal(next.state, 'given')
    assert.equal(next.row.renews, id)
    assert.equal(next.row.proof, undefined)
    const due = next.due('completion')
    assert.equal(due.is === 'due' && due.due, '2024-06-18')
    await step(`${id}-next`, 'case-handler', '2024-06-14', 'report', await proof('case-handler', '2024-06-14'))
  })

  test('the unit is told before the day, its head and the leaders when it has come, the head of the bureau when it has passed', async () => {
    const { store } = await bureau()
    const id = await given()
    const toldOn = async (today: Day) => {
      const system = (await bureau()).system
      await reminder.run(store, { ...system, today }, {}, async () => undefined)
      const people = ['case-handler', 'section-head', 'deputy-head', 'bureau-head', 'case-handler-b']
      const told: string[] = []
      for (const person of people)
        if ((await unreadNotices(store, person)).some((one) => one.id.includes(today))) told.push(person)
      return told
    }
    assert.deepEqual(await toldOn('2024-03-22'), ['case-handler', 'section-head'])
    assert.deepEqual(await toldOn('2024-03-29'), ['case-handler', 'section-head', 'deputy-head'])
    assert.deepEqual(await toldOn('2024-04-01'), ['case-handler', 'section-head', 'deputy-head', 'bureau-head'])
    await step(id, 'legal-head', '2024-04-01', 'drop', { data: { reason: '并入其他任务' } })
    assert.deepEqual(await toldOn('2024-04-10'), [])
  })
})
