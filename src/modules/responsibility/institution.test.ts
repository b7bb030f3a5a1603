import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { board } from '../../store/board.ts'
import { caseView } from '../../store/case-view.ts'
import type { Work } from '../../store/contract.ts'
import { homeCases } from '../../store/home.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { roles } from '../organization/index.ts'
import { institution, institutions, responsibility } from './index.ts'

describe('an institution of the bureau', () => {
  let opened: Promise<Bureau> | undefined
  const bureau = () => (opened ??= openBureau('2024-03-15', { modules: [responsibility] }))
  after(async () => (await opened)?.close())
  const by = (id: string, today: Day): Work => {
    const role = roles.find((one) => one.id === id)
    assert.ok(role)
    const unit = id === 'section-head' ? 'section-a' : 'bureau'
    return as(role, today, { person: id, unit, region: 'city' })
  }
  const made = async (more: object = {}) => {
    const { store } = await bureau()
    const row = {
      name: '支付操作规程',
      number: '云财发〔2024〕20号',
      action: 'made',
      issuedOn: '2024-03-15',
      area: 'treasury',
      owner: 'section-a',
      reviewBy: '2025-03-14',
      validUntil: '2026-03-15',
      ...more,
    }
    return (await save(store, by('office-head', '2024-03-15'), institutions.id, { row })).id
  }
  const step = async (id: string, today: Day, name: string, input = {}) =>
    take((await bureau()).store, by('section-head', today), institution.id, id, name, input)

  test('stands on the board and on the home of its section when its day comes', async () => {
    const { store } = await bureau()
    const id = await made()
    const work = by('section-head', '2025-03-14')
    const { rows } = await board(store, work)
    assert.deepEqual(
      rows.filter((row) => row.id === id).map(({ name, due }) => [name, due]),
      [
        ['评估期限', '2025-03-14'],
        ['有效期', '2026-03-15'],
      ],
    )
    const { must } = await homeCases(store, work, '2025-03-21' as Day)
    assert.ok(must.cases.some((one) => one.id === id && one.mine))
    const early = await homeCases(store, by('section-head', '2024-12-02'), '2024-12-09' as Day)
    assert.ok(!Object.values(early).some(({ cases }) => cases.some((one) => one.id === id)))
  })

  test('is kept on with a new day, which must lie ahead', async () => {
    const id = await made()
    const fills = { findings: '各项流程适用', reviewBy: '2025-03-14' }
    await assert.rejects(step(id, '2025-03-14', 'keep', { fills }), Refusal)
    await step(id, '2025-03-14', 'keep', { fills: { ...fills, reviewBy: '2026-03-13' } })
    const view = await caseView((await bureau()).store, institutions.id, id)
    assert.equal(view.state, 'valid')
    const due = view.due('review')
    assert.equal(due.is === 'due' && due.due, '2026-03-13')
  })

  test('ends with the paper that revises or repeals it', async () => {
    const { store } = await bureau()
    const [former, other] = [await made(), await made()]
    const next = await made({ action: 'revised', replaces: former, name: '支付操作规程（修订）' })
    await made({ action: 'repealed', replaces: other, reviewBy: undefined, validUntil: undefined })
    const stateOf = async (id: string) => (await caseView(store, institutions.id, id)).state
    assert.deepEqual(await Promise.all([former, other, next].map(stateOf)), ['revised', 'repealed', 'valid'])
  })

  test('is not registered without a day, nor with one after its end', async () => {
    await assert.rejects(made({ reviewBy: undefined, validUntil: undefined }), /下次评估日期/)
    await assert.rejects(made({ reviewBy: '2027-01-04' }), /晚于有效期/)
  })
})
