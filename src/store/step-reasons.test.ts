import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, petition } from '../../test/store/fixture.ts'
import { law } from '../kernel/law.ts'
import type { CaseView, Guard, Step } from '../kernel/procedure.ts'
import { reasonsSoFar } from './step-reasons.ts'

const basis = law({ id: 'r', title: '规则', number: '试〔2024〕1号', from: '2024-01-01' }).whole
const view = { id: 'c', row: {}, state: 'registered', openedOn: '2024-03-01', history: [], tracks: {} } as object
const attempt = { on: '2024-03-08', today: '2024-03-08', person: 'p1' } as const
const saysOf = (when: Guard['when'], row: CaseView['row'] = {}): number => {
  const step: Step = {
    name: '办理',
    from: 'open',
    by: [clerk],
    basis,
    fills: ['outcome'],
    refuses: { one: { says: '不行', way: '改', when } },
  }
  return reasonsSoFar(step, { ...(view as CaseView), row }, attempt).length
}

test('before anything is written a step is refused only for what already stands', () => {
  assert.equal(
    saysOf(({ row }) => row.urgent === undefined),
    1,
    'a field that the step does not fill',
  )
  assert.equal(
    saysOf(({ row }) => row.outcome === undefined),
    0,
    'a field that the step is about to fill',
  )
  assert.equal(
    saysOf(({ row }) => row.outcome === 'refused', { outcome: 'refused' }),
    1,
    'one that was filled before',
  )
  assert.equal(
    saysOf((_view, { data }) => data.proof === undefined),
    0,
    'data that is not written yet',
  )
  assert.equal(
    saysOf((_view, { data }) => !('proof' in data)),
    0,
  )
  assert.equal(
    saysOf(({ openedOn }, { on }) => on > openedOn),
    1,
  )
  assert.throws(
    () =>
      saysOf(() => {
        throw new RangeError('a fault of the guard')
      }),
    RangeError,
  )
  assert.deepEqual(reasonsSoFar(petition.steps.draft as Step, view as CaseView, attempt), [])
})
