import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, machine } from '../../test/store/fixture.ts'
import { as, forEachEngine, openTrial } from '../../test/store/open.ts'
import { calendar, type HolidayNotice } from '../kernel/calendar.ts'
import { holidayNotices as national } from '../law/calendar/index.ts'
import { evidenceOf } from './evidence.ts'
import { addHolidayNotice, holidayNotices, refreshCalendar } from './holiday-notices.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { take } from './take.ts'
import { verifyEvidence } from './verify.ts'

const notice: HolidayNotice = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  publishedOn: '2024-11-12',
  verified: false,
  off: { 元旦: ['2025-01-01'], 春节: [['2025-01-28', '2025-02-04']] },
  work: { 春节: ['2025-01-26', '2025-02-08'] },
}
const register = 'trial.petitions'

forEachEngine('holiday notices', (engine) => {
  test('what was provisional is counted anew when the arrangement arrives, and the evidence says so', async () => {
    const until2024 = calendar(national.filter(({ year }) => year <= 2024))
    const store = await openTrial(engine, { jurisdiction: { calendar: until2024 } })
    try {
      const work = as(clerk, '2025-01-10')
      const row = { subject: '财政预算', channel: 'letter', applicant: '李四' }
      const { id } = await save(store, work, register, { row: { ...row, receivedOn: '2025-01-10' } })
      const early = await save(store, work, register, { row: { ...row, receivedOn: '2024-11-04' } })
      const ended = await save(store, work, register, { row: { ...row, receivedOn: '2025-01-09' } })
      await take(store, work, 'trial.petition', ended.id, 'drop')
      const before = await record(store, work, register, id)
      assert.deepEqual([before.due, before.deadlines[0]?.provisional], ['2025-02-07', true])
      assert.equal((await record(store, work, register, early.id)).deadlines[0]?.provisional, false)

      const { moved } = await addHolidayNotice(store, as(machine, '2025-01-10'), notice)
      assert.equal(moved, 1)
      const after = await record(store, work, register, id)
      assert.deepEqual([after.due, after.deadlines[0]?.provisional, after.version], ['2025-02-13', false, 2])
      const listed = await list(store, work, register, { filters: [{ field: 'id', op: 'is', value: id }] })
      assert.equal(listed.rows[0]?.due, '2025-02-13')
      assert.deepEqual(
        (await evidenceOf(store, work, register, id)).map(({ what }) => what),
        ['登记', '期限重新计算'],
      )
      assert.deepEqual(
        (await holidayNotices(store)).map(({ source }) => source),
        [notice.source],
      )
      assert.equal(await refreshCalendar(store), false)
      assert.deepEqual((await verifyEvidence(store)).faults, [])
      await take(store, work, 'trial.petition', id, 'note', { data: { says: 'x' } })
    } finally {
      await store.close()
    }
  })

  test('a notice that is none is refused, with the reason', async () => {
    const store = await openTrial(engine)
    const refused = (more: object, says: RegExp) =>
      assert.rejects(addHolidayNotice(store, as(machine), { ...notice, ...more } as HolidayNotice), says)
    await refused({ off: {}, work: {} }, /没有填写任何/)
    await refused({ source: ' ' }, /文号/)
    await refused({ off: { 春节: ['2025-02-30'] } }, /不是有效日期/)
    await refused({ off: { 春节: [['2025-02-04', '2025-01-28']] } }, /颠倒/)
    await refused({ year: 2031 }, /2031 年前后/)
    await store.close()
  })
})
