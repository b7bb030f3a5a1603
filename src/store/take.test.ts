import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chief, citizen, clerk, keeper, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import type { Day } from '../kernel/day.ts'
import { NotFound, NotPermitted, Refusal } from '../kernel/refusal.ts'
import { amend } from './amend.ts'
import { caseView } from './case-view.ts'
import { Conflict } from './conflict.ts'
import type { Store, TakeInput, Work } from './contract.ts'
import { evidenceOf } from './evidence.ts'
import { boundTo, houseOf } from './house.ts'
import { rows } from './query.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { take } from './take.ts'

const work = as(clerk)
const boss = as(chief, '2024-03-08', { person: 'p2' })
const register = 'trial.petitions'
const row = { subject: '财政预算', channel: 'letter', applicant: '李四', receivedOn: '2024-03-01' }

forEachEngine('take', (engine) => {
  const opened = shared(engine)
  const fresh = async () => {
    const store = await opened()
    const { id } = await save(store, work, register, { row })
    const step = (name: string, input: TakeInput = {}, by: Work = work) =>
      take(store, by, 'trial.petition', id, name, input)
    return { store, id, step }
  }
  const says = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => assert.fail('was not refused'),
      (error: unknown) => error,
    )
    assert.ok(error instanceof Refusal, String(error))
    return error.reasons.map((reason) => reason.says).join('；')
  }
  const due = async (store: Store, id: string) => (await caseView(store, register, id)).due('reply')

  test('moves the case, keeps who did what when, and flags what was recorded late', async () => {
    const { store, id, step } = await fresh()
    await step('draft', { on: '2024-03-05', fills: { outcome: 'granted', fee: '500' } })
    const saved = await step('answer', {}, boss)
    const view = await record(store, work, register, id)
    assert.equal(view.state, 'answered')
    assert.equal(view.row.fee, '500')
    assert.match(String(view.row.outgoing), /^云财公开〔2024〕\d+号$/)
    assert.deepEqual(
      view.history.map(({ step, late, person }) => [step, late, person]),
      [
        ['opening', true, 'p1'],
        ['draft', true, 'p1'],
        ['answer', false, 'p2'],
      ],
    )
    assert.equal(view.version, 3)
    assert.equal(saved.letter?.name, '答复书')
    assert.equal(view.history[2]?.letter?.number, view.row.outgoing)
    assert.deepEqual(
      (await evidenceOf(store, work, register, id)).map(({ what }) => what),
      ['登记', '拟答复', '审核并答复'],
    )
    assert.equal(view.due, undefined)
  })

  test('says why not: state, want of a field, a guard, the drafter, an unknown field', async () => {
    const { step } = await fresh()
    assert.match(await says(step('answer', {}, boss)), /当前状态为「办理中」，不能审核并答复/)
    assert.match(await says(step('draft')), /须载明结果/)
    assert.match(await says(step('draft', { fills: { subject: '改题' } })), /没有名为「subject」的字段/)
    assert.match(await says(step('note')), /没有填写内容/)
    assert.match(await says(step('note', { data: { says: 'x', more: 1 } })), /没有名为「more」/)
    await step('ask', { data: { party: '王五' } })
    await step('draft', { fills: { outcome: 'granted' } })
    assert.match(await says(step('answer')), /由您本人办理/)
    assert.match(await says(step('answer', {}, boss)), /第三方意见/)
    assert.match(await says(step('elsewhere')), /没有名为「elsewhere」的步骤/)
  })

  test('a day must lie between the opening and today, and the case moves forward only', async () => {
    const { step } = await fresh()
    assert.match(await says(step('draft', { on: '2024-03-09', fills: { outcome: 'granted' } })), /晚于今天/)
    assert.match(await says(step('draft', { on: '2024-02-29', fills: { outcome: 'granted' } })), /早于本件的开始日期/)
    assert.match(await says(step('draft', { on: '2024-3-5' as Day, fills: { outcome: 'granted' } })), /无效/)
    await step('draft', { on: '2024-03-06', fills: { outcome: 'granted' } })
    assert.match(await says(step('answer', { on: '2024-03-05' }, boss)), /早于上一环节的日期 2024-03-06/)
    await step('ask', { on: '2024-03-05', data: { party: '王五' } })
  })

  test('outside the scope it does not exist, inside it the role is named', async () => {
    const { id, store, step } = await fresh()
    await assert.rejects(step('draft', {}, as(clerk, '2024-03-08', { unit: 'u2' })), NotFound)
    await assert.rejects(step('draft', {}, as(warden)), NotPermitted)
    await assert.rejects(step('draft', {}, as(keeper)), NotFound)
    await assert.rejects(
      take(store, as(citizen, '2024-03-08', { person: 'x' }), 'trial.petition', id, 'correct'),
      NotFound,
    )
    await assert.rejects(take(store, work, 'trial.petition', 'nothing', 'draft'), NotFound)
  })

  test('consultations run beside the case, several at once; their time does not count', async () => {
    const { store, id, step } = await fresh()
    await step('ask', { on: '2024-03-04', data: { party: '甲公司' } })
    await step('ask', { on: '2024-03-05', data: { party: '乙公司' } })
    assert.match(await says(step('hear')), /有2项「征求意见」正在进行/)
    assert.match(await says(step('hear', { data: { track: '3' } })), /没有进行中的 3/)
    assert.equal((await due(store, id)).is, 'not-running')
    await step('hear', { on: '2024-03-06', data: { track: '1' } })
    assert.match(await says(step('hear', { data: { track: '1' } })), /没有进行中的 1/)
    await step('hear', { on: '2024-03-07' })
    const reckoned = await due(store, id)
    assert.equal(reckoned.is === 'due' && reckoned.due, '2024-04-03')
    const view = await record(store, work, register, id)
    assert.deepEqual(
      view.deadlines.map(({ id, track, endedOn }) => [id, track, endedOn]),
      [
        ['reply', undefined, undefined],
        ['opinion', '1', '2024-03-06'],
        ['opinion', '2', '2024-03-07'],
      ],
    )
    assert.equal(view.history[1]?.data.party, '甲**')
  })

  test('correction restarts the clock, extension adds to it, and lists know the new day', async () => {
    const { store, id, step } = await fresh()
    await step('askCorrection', { on: '2024-03-04' })
    assert.equal((await due(store, id)).is, 'not-running')
    const resident = as(citizen, '2024-03-08', { person: 'p1' })
    await step('correct', { on: '2024-03-06', data: { proof: '邮戳' } }, resident)
    await step('extend', { on: '2024-03-07', data: { reason: '案情复杂' } }, boss)
    const reckoned = await due(store, id)
    assert.equal(reckoned.is === 'due' && reckoned.due, '2024-05-06')
    const [kept] = await rows<{ due: string }>(store.db, 'select due from trial_petitions where id = $1', [id])
    assert.equal(kept?.due, '2024-05-06')
    const [deadline] = await rows<{ due: string }>(
      store.db,
      "select due from fadu.deadline where record = $1 and deadline = 'reply'",
      [id],
    )
    assert.equal(deadline?.due, '2024-05-06')
  })

  test('of eight who take the same step at once exactly one wins', async () => {
    const { store, id, step } = await fresh()
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => step('draft', { fills: { outcome: 'granted' } })),
    )
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const result of results) if (result.status === 'rejected') assert.ok(result.reason instanceof Refusal)
    assert.equal((await record(store, work, register, id)).history.length, 2)
    const noted = await Promise.allSettled(
      Array.from({ length: 4 }, (_, n) => step('note', { data: { says: `${n}` }, version: 2 })),
    )
    assert.equal(noted.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.ok(noted.every((one) => one.status === 'fulfilled' || one.reason instanceof Conflict))
  })

  test('a step repeated with its key gets the first answer though the case has moved on', async () => {
    const { step } = await fresh()
    const input = { fills: { outcome: 'granted' }, key: `draft-${engine}` }
    const first = await step('draft', input)
    assert.deepEqual(await step('draft', input), { ...first, repeated: true })
  })

  test('a reaction is told inside the transaction and may refuse the whole', async () => {
    const { store, id } = await fresh()
    const house = houseOf(store)
    const seen: unknown[] = []
    const reacting = boundTo(
      {
        ...house,
        reactions: [
          {
            on: { register, what: 'taken', step: 'draft' },
            react: async (tx, by, { view, step }) => {
              seen.push([step, view.state])
              await save(tx, by, 'trial.memos', { row: { title: '因答复而记', on: '2024-03-08', about: id } })
              if (seen.length === 1) throw new Refusal([{ says: '暂时不行' }])
            },
          },
        ],
      },
      house.engine.db,
      false,
    )
    const draft = () => take(reacting, work, 'trial.petition', id, 'draft', { fills: { outcome: 'granted' } })
    assert.match(await says(draft()), /暂时不行/)
    assert.equal((await caseView(store, register, id)).state, 'registered')
    await draft()
    assert.deepEqual(seen, [
      ['draft', 'drafted'],
      ['draft', 'drafted'],
    ])
    const { linked } = await record(store, work, register, id)
    assert.deepEqual(
      linked.map(({ title }) => title),
      ['因答复而记'],
    )
  })

  test('amending keeps what stood there, needs a reason, and moves the opening with the receipt', async () => {
    const { store, id } = await fresh()
    const change = (changes: Record<string, unknown>, reason = '登记时写错', version?: number) =>
      amend(store, work, register, id, { changes, reason, ...(version && { version }) })
    assert.match(await says(change({ pages: 3 }, ' ')), /更正原因/)
    assert.match(await says(change({ subject: '财政预算' })), /没有任何更改/)
    assert.match(await says(change({ number: 'x' })), /由系统编排/)
    assert.match(await says(change({ subject: null })), /没有填写事项/)
    await change({ receivedOn: '2024-02-28', phone: '13800000000' })
    await assert.rejects(change({ pages: 3 }, '原因', 1), Conflict)
    const view = await caseView(store, register, id)
    assert.equal(view.openedOn, '2024-02-28')
    const [, entry] = await evidenceOf(store, work, register, id)
    assert.deepEqual(
      [entry?.before, entry?.after, entry?.reason],
      [{ receivedOn: '2024-03-01' }, { receivedOn: '2024-02-28', phone: '138****0000' }, '登记时写错'],
    )
    await change({ phone: '' })
    assert.equal((await caseView(store, register, id)).row.phone, undefined)
  })
})
