import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chief, clerk, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import type { Day } from '../kernel/day.ts'
import { NotFound } from '../kernel/refusal.ts'
import { amend } from './amend.ts'
import { board } from './board.ts'
import { dueCases } from './due-cases.ts'
import { homeCases } from './home.ts'
import { list } from './list.ts'
import { reachedOf } from './reached.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { take } from './take.ts'

const TODAY: Day = '2024-03-29'
const register = 'trial.petitions'

forEachEngine('a case handled by another unit than its own', (engine) => {
  const opened = shared(engine)
  const registrar = as(clerk, TODAY)
  const handler = as(clerk, TODAY, { unit: 'u7', person: 'p7' })
  const above = as(chief, TODAY, { unit: 'u6', units: ['u6', 'u7'], person: 'p6' })
  const elsewhere = as(warden, TODAY, { unit: 'u6', units: ['u6', 'u7'], region: 'r2', person: 'p9' })
  const stranger = as(clerk, TODAY, { unit: 'u8', person: 'p8' })
  const row = { subject: '分办', channel: 'letter', applicant: '李四', receivedOn: '2024-03-01' }

  test('is out of reach before it is assigned; then its people see it everywhere and take their steps', async () => {
    const store = await opened()
    const { id } = await save(store, registrar, register, { row, on: '2024-03-01' })
    await assert.rejects(record(store, handler, register, id), NotFound)
    await amend(store, registrar, register, id, { changes: { section: 'u7' }, reason: '交由承办单位办理' })

    for (const by of [handler, above, elsewhere]) {
      assert.equal((await record(store, by, register, id)).id, id)
      assert.deepEqual(
        (await list(store, by, register, {})).rows.map((one) => one.id),
        [id],
      )
      assert.deepEqual(
        (await board(store, by)).rows.map((one) => one.id),
        [id],
      )
      assert.deepEqual([...(await reachedOf(store, by, register, [id]))], [id])
    }
    assert.deepEqual(
      (await homeCases(store, handler, TODAY)).must.cases.map((one) => one.id),
      [id],
    )
    assert.equal((await dueCases(store, TODAY)).find((one) => one.id === id)?.assigned, 'u7')
    await take(store, handler, 'trial.petition', id, 'draft', { fills: { outcome: 'granted' } })

    assert.equal((await record(store, registrar, register, id)).state, 'drafted')
    await assert.rejects(record(store, stranger, register, id), NotFound)
    assert.deepEqual((await board(store, stranger)).rows, [])
  })
})
