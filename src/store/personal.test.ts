import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { NotFound, NotPermitted } from '../kernel/refusal.ts'
import { auditEntries } from './audit-entries.ts'
import { findByBlind } from './blind.ts'
import { caseView } from './case-view.ts'
import { erasePerson } from './erase.ts'
import { evidenceOf } from './evidence.ts'
import { letter } from './letters.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { take } from './take.ts'
import { unmask } from './unmask.ts'
import { verifyEvidence } from './verify.ts'

const work = as(clerk)
const register = 'trial.petitions'
const row = {
  subject: '财政预算',
  channel: 'letter',
  applicant: '诸葛亮',
  phone: '138 1234 5678',
  receivedOn: '2024-03-01',
}

forEachEngine('personal data', (engine) => {
  const opened = shared(engine)

  test('is unmasked with a reason by those who work on the case, and the audit says so', async () => {
    const store = await opened()
    const { id } = await save(store, work, register, { row })
    const asked = (field: string, reason: string, by = work) => unmask(store, by, register, id, field, reason)
    assert.equal(await asked('phone', '电话告知补正事项'), '138 1234 5678')
    await assert.rejects(asked('phone', ' '), /没有说明查看理由/)
    await assert.rejects(asked('subject', '好奇'), /不是遮盖显示/)
    await assert.rejects(asked('phone', '好奇', as(warden)), NotPermitted)
    await assert.rejects(asked('phone', '好奇', as(clerk, '2024-03-08', { unit: 'u2' })), NotFound)
    const entries = await auditEntries(store, { action: 'unmask', limit: 10 })
    assert.deepEqual(
      entries.map(({ object, result, person }) => [object, result, person]),
      [[`${register}/${id}/phone`, '电话告知补正事项', 'p1']],
    )
  })

  test('a read is in the audit, without content', async () => {
    const store = await opened()
    const { id } = await save(store, work, register, { row })
    await record(store, as(warden), register, id)
    const [entry] = await auditEntries(store, { object: `${register}/${id}`, limit: 10 })
    assert.deepEqual([entry?.action, entry?.result], ['read', 'done'])
    assert.ok(!JSON.stringify(entry).includes('诸葛'))
  })

  test('erased it can be read nowhere, and all evidence still holds', async () => {
    const store = await opened()
    const saved = await save(store, work, register, {
      row: { ...row, phone: '13900001111', items: [{ name: '甲', phone: '13900001111' }] },
    })
    await take(store, work, 'trial.petition', saved.id, 'ask', { data: { party: '关羽' } })
    assert.equal((await letter(store, work, saved.letter?.id ?? '')).document.addressee, '诸葛亮')
    await assert.rejects(erasePerson(store, work, register, saved.id, ''), /依据和原因/)
    await erasePerson(store, work, register, saved.id, '本人申请，保存期限届满')
    await assert.rejects(erasePerson(store, work, register, saved.id, '再次'), /没有可以删除的个人信息/)
    const view = await caseView(store, register, saved.id)
    assert.equal(view.row.applicant, undefined)
    assert.equal(view.history[1]?.data.party, undefined)
    assert.deepEqual(await findByBlind(store, register, 'phone', '13900001111'), [])
    await assert.rejects(letter(store, work, saved.letter?.id ?? ''), NotFound)
    const shown = JSON.stringify([
      await record(store, work, register, saved.id),
      await evidenceOf(store, work, register, saved.id),
      (await list(store, work, register, { filters: [{ field: 'id', op: 'is', value: saved.id }] })).rows,
    ])
    for (const secret of ['诸', '关', '13900001111', '139****']) assert.ok(!shown.includes(secret), secret)
    assert.deepEqual((await verifyEvidence(store)).faults, [])
    await take(store, work, 'trial.petition', saved.id, 'note', { data: { says: '已删除个人信息' } })
  })
})
