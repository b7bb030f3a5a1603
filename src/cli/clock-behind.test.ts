import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { clerk } from '../../test/store/fixture.ts'
import { as, openTrial } from '../../test/store/open.ts'
import { lastRecorded } from '../store/last-recorded.ts'
import { save } from '../store/save.ts'
import { sealPending } from '../store/seal.ts'
import { verifyEvidence } from '../store/verify.ts'
import { clockBehind } from './clock-behind.ts'

const row = { subject: '时钟', channel: 'letter', applicant: '李四', receivedOn: '2024-01-31' }

describe('a clock that was set back', () => {
  test('is refused at the start with both times, and what is written all the same keeps its order', async () => {
    let now = '2024-03-08T02:00:00.000Z'
    const store = await openTrial('embedded', { clock: () => now })
    assert.equal(await lastRecorded(store), undefined)
    await save(store, as(clerk), 'trial.petitions', { row })
    await sealPending(store)
    assert.equal(await lastRecorded(store), now)
    now = '2024-02-01T02:00:00.000Z'
    const recorded = await lastRecorded(store)
    assert.throws(() => clockBehind(now, recorded), /本机时间 2024-02-01 10:00 早于最近一次登记的时间 2024-03-08 10:00/)
    clockBehind('2024-03-08T01:56:00.000Z', recorded)
    clockBehind(now, undefined)
    await save(store, as(clerk, '2024-02-01'), 'trial.petitions', { row })
    await sealPending(store)
    assert.equal(await lastRecorded(store), '2024-03-08T02:00:00.000Z')
    const { holds, faults } = await verifyEvidence(store)
    assert.deepEqual([holds, faults], [true, []])
    await store.close()
  })
})
