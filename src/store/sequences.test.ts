import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chief, clerk, petition } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { amend } from './amend.ts'
import { caseView } from './case-view.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { sealPending } from './seal.ts'
import { take } from './take.ts'
import { verifyEvidence } from './verify.ts'

const register = 'trial.petitions'
const steps = Object.keys(petition.steps)

/** What somebody might try, sensible or not. */
const attempt = fc.record({
  step: fc.constantFrom(...steps, 'amend'),
  after: fc.integer({ min: -1, max: 40 }),
  by: fc.constantFrom('p1', 'p2'),
  fills: fc.constantFrom({}, { outcome: 'granted' }, { outcome: 'nonsense' }, { fee: '100' }),
  data: fc.constantFrom(
    {},
    { says: '备注' },
    { party: '王五' },
    { reason: '复杂' },
    { proof: '邮戳', track: '1' },
    { track: '2' },
  ),
})

forEachEngine('any sequence of steps', (engine) => {
  const opened = shared(engine)

  test('leaves a case whole: refused or written, counted as the kernel counts, and its evidence holds', async () => {
    const store = await opened()
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 12 }), async (attempts) => {
        const today: Day = '2024-06-28'
        const row = { subject: '任意', channel: 'visit', applicant: '李四', receivedOn: '2024-03-01' }
        const { id } = await save(store, as(clerk, today), register, { row })
        let written = 1
        for (const { step, after, by, fills, data } of attempts) {
          const work = as([clerk, chief], today, { person: by })
          const doing =
            step === 'amend'
              ? amend(store, work, register, id, { changes: { pages: after }, reason: '核对' })
              : take(store, work, 'trial.petition', id, step, { on: addDays('2024-03-01', after), fills, data })
          const version = await doing.then(
            (saved) => saved.version,
            (error: unknown) => {
              assert.ok(error instanceof Refusal, String(error))
              return undefined
            },
          )
          if (version !== undefined) assert.equal(version, ++written)
        }
        const seen = await record(store, as(clerk, today), register, id)
        const view = await caseView(store, register, id)
        const due = view.due('reply')
        const [listed] = (
          await list(store, as(clerk, today), register, { filters: [{ field: 'id', op: 'is', value: id }] })
        ).rows
        const isOver =
          petition.states[view.state as keyof typeof petition.states] &&
          'ends' in petition.states[view.state as keyof typeof petition.states]
        assert.equal(listed?.due, due.is === 'due' && !due.endedOn && !isOver ? due.due : undefined)
        assert.equal(seen.due, listed?.due)
        assert.equal(seen.version, written)
        assert.deepEqual(
          seen.history.map(({ on }) => on),
          seen.history.map(({ on }) => on).toSorted(),
        )
      }),
      { numRuns: 25, endOnFailure: true },
    )
    await sealPending(store)
    assert.deepEqual((await verifyEvidence(store)).faults, [])
  })
})
