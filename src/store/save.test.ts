import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citizen, clerk, keeper, machine, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { NotPermitted, Refusal, refuse } from '../kernel/refusal.ts'
import { tablesOf } from './backup.ts'
import { caseView } from './case-view.ts'
import { Conflict } from './conflict.ts'
import { boundTo, houseOf } from './house.ts'
import { rows } from './query.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { transaction } from './transaction.ts'

const work = as(clerk)
const row = {
  subject: '财政预算',
  channel: 'letter',
  applicant: '李四',
  phone: '138-1234-5678',
  receivedOn: '2024-03-01',
}

const reasonsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => assert.fail('was not refused'),
    (error: unknown) => error,
  )
  assert.ok(error instanceof Refusal, String(error))
  return error.reasons
}

forEachEngine('save', (engine) => {
  const store = shared(engine)

  test('opens a case: numbered, dated, counted, with its receipt and its evidence', async () => {
    const saved = await save(await store(), work, 'trial.petitions', { row: { ...row, fee: '1250' } })
    const view = await caseView(await store(), 'trial.petitions', saved.id)
    assert.equal(view.state, 'registered')
    assert.equal(view.openedOn, '2024-03-01')
    assert.match(view.row.number as string, /^云财试〔2024〕\d{4}号$/)
    assert.equal(view.row.fee, 1250n)
    assert.equal(view.row.applicant, '李四')
    assert.deepEqual(view.due('reply'), { is: 'due', due: '2024-03-29', start: '2024-03-01', provisional: false })
    assert.equal(saved.letter?.name, '登记回执')
    assert.equal(view.history[0]?.step, 'opening')
  })

  test('refuses with every reason at once, each with its field and a way out', async () => {
    const given = {
      channel: 'fax',
      receivedOn: '2024-02-30',
      pages: 1.5,
      fee: '12.5',
      urgent: 'yes',
      nonsense: 1,
      number: '7',
    }
    const reasons = await reasonsOf(save(await store(), work, 'trial.petitions', { row: given, on: '2024-03-09' }))
    assert.deepEqual(
      reasons.map(({ field }) => field).toSorted(),
      [
        'applicant',
        'channel',
        'fee',
        'nonsense',
        'number',
        'pages',
        'receivedOn',
        'subject',
        'urgent',
        undefined,
      ].toSorted(),
    )
    assert.ok(reasons.every(({ way, says }) => way && /[一-龥]/.test(says)))
    assert.ok(reasons.some(({ says }) => says.includes('2024-03-09 晚于今天')))
  })

  test('refuses what a check, a file or a reference does not bear', async () => {
    const refused = async (more: object) =>
      (await reasonsOf(save(await store(), work, 'trial.petitions', { row: { ...row, ...more } })))[0]
    assert.equal((await refused({ pages: -1 }))?.says, '页数不能为负')
    assert.match((await refused({ former: 'nobody' }))?.says ?? '', /不存在/)
    const file = { hash: 'a'.repeat(64), name: '扫描件.pdf', size: 1, type: 'application/pdf' }
    assert.match((await refused({ attachments: [file] }))?.says ?? '', /扫描件.pdf.*尚未上传/)
    assert.match((await refused({ items: [{ phone: '1' }] }))?.says ?? '', /第1行没有填写名称/)
    assert.match((await refused({ subject: 'x\u0000' }))?.says ?? '', /无法保存的字符/)
  })

  test('a write that is repeated with its key gets the first answer, also when both come at once', async () => {
    const input = { row, key: `key-${engine}` }
    const both = await Promise.all([1, 2, 3].map(async () => save(await store(), work, 'trial.petitions', input)))
    assert.equal(new Set(both.map(({ id }) => id)).size, 1)
    assert.equal(both.filter(({ repeated }) => !repeated).length, 1)
    const again = await save(await store(), work, 'trial.petitions', input)
    assert.deepEqual(
      { ...again, repeated: false },
      both.find(({ repeated }) => !repeated),
    )
    await assert.rejects(
      save(await store(), work, 'trial.memos', { row: { title: 'x', on: '2024-01-01' }, key: input.key }),
      /另一项操作/,
    )
  })

  test('numbers follow one another without gaps, whoever comes at the same time and whatever fails', async () => {
    const on = '2023-03-01'
    const one = async (more: object = {}) =>
      save(await store(), work, 'trial.petitions', { row: { ...row, receivedOn: on, ...more } })
    await Promise.all(Array.from({ length: 20 }, () => one()))
    const house = houseOf(await store())
    const refusing = boundTo(
      {
        ...house,
        reactions: [
          {
            on: { register: 'trial.petitions' },
            react: async () => {
              throw refuse('不行')
            },
          },
        ],
      },
      house.engine.db,
      false,
    )
    await Promise.all(
      Array.from({ length: 3 }, () =>
        assert.rejects(save(refusing, work, 'trial.petitions', { row: { ...row, receivedOn: on } }), /不行/),
      ),
    )
    await assert.rejects(
      transaction(await store(), async (tx) => {
        await save(tx, work, 'trial.petitions', { row: { ...row, receivedOn: on } })
        throw new Error('undone')
      }),
      /undone/,
    )
    await one()
    const found = await rows<{ number: string }>(
      (await store()).db,
      "select number from trial_petitions where received_on = '2023-03-01' order by number",
    )
    assert.deepEqual(
      found.map(({ number }) => Number(number.slice(-5, -1))),
      Array.from({ length: 21 }, (_, index) => index + 1),
    )
  })

  test('what is typed with an id that is taken is a conflict', async () => {
    const input = { row: { title: '备忘', on: '2024-01-02' }, id: 'memo-1' }
    await save(await store(), work, 'trial.memos', input)
    await assert.rejects(save(await store(), work, 'trial.memos', input), Conflict)
    assert.match(
      (await reasonsOf(save(await store(), work, 'trial.memos', { ...input, id: '../x' })))[0]?.says ?? '',
      /不符合要求/,
    )
  })

  test('only by those who may, and only where they may', async () => {
    await assert.rejects(save(await store(), as(warden), 'trial.petitions', { row }), NotPermitted)
    await assert.rejects(save(await store(), as(keeper), 'trial.petitions', { row }), NotPermitted)
    const elsewhere = save(await store(), work, 'trial.petitions', { row, place: { region: 'r1', unit: 'u2' } })
    assert.match((await reasonsOf(elsewhere))[0]?.says ?? '', /工作范围/)
    const own = await save(await store(), as(citizen, '2024-03-08', { person: 'resident' }), 'trial.petitions', { row })
    assert.equal((await record(await store(), work, 'trial.petitions', own.id)).place.unit, 'u1')
    await save(await store(), as(machine), 'organization.units', { row: { name: '办公室' }, id: 'u1' })
  })

  test('no table holds personal data in the plain', async () => {
    const secret = { applicant: '诸葛孔明', phone: '13987654321', items: [{ name: '甲', phone: '13987654321' }] }
    await save(await store(), work, 'trial.petitions', { row: { ...row, ...secret } })
    for (const table of await tablesOf(await store())) {
      const leaks = await rows(
        (await store()).db,
        `select 1 from ${table} t where t::text like '%诸葛孔明%' or t::text like '%13987654321%'`,
      )
      assert.equal(leaks.length, 0, table)
    }
  })
})
