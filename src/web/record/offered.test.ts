import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { leadingOffers, offersOf } from './offered.ts'

const procedure = {
  states: { open: { name: '' }, ended: { name: '', ends: true } },
  tracks: { party: { name: '征求意见', opensAt: 'ask', closesAt: ['answer'] } },
  steps: {
    ask: { name: '发函', from: 'open' },
    answer: { from: 'open', track: 'party' },
    draft: { from: 'open' },
    approve: { from: 'open', apartFrom: ['draft'] },
    reopen: { from: 'ended' },
  },
} as never
const reason = { says: '不行' }
const record = (steps: readonly object[], history: readonly object[] = []) =>
  ({ state: 'open', steps, history, deadlines: [] }) as never
const step = (id: string, permitted = true, reasons: readonly object[] = []) => ({
  step: id,
  permitted,
  reasons,
  roles: [],
})

describe('how a step is offered', () => {
  const is = (view: object, history?: readonly object[]) => offersOf(record([view], history), procedure, 'me')[0]?.is
  test('ready without reasons, with conditions where data may settle them', () => {
    assert.equal(is(step('draft')), 'ready')
    assert.equal(is(step('draft', true, [reason])), 'conditions')
  })
  test('barred without the role, and for the one who drafted', () => {
    assert.equal(is(step('draft', false)), 'barred')
    assert.equal(is(step('approve', true, [reason]), [{ step: 'draft', person: 'me' }]), 'barred')
    assert.equal(is(step('approve', true, [reason]), [{ step: 'draft', person: 'you' }]), 'conditions')
  })
  test('elsewhere in another state, whoever asks', () => assert.equal(is(step('reopen', false, [reason])), 'elsewhere'))
  test('barred while nothing parallel has begun that it could go on in', () => {
    const begun = [{ n: 1, step: 'ask', data: { track: '1' } }]
    const [offer] = offersOf(record([step('answer')]), procedure, 'me')
    assert.deepEqual(
      [offer?.is, offer?.reasons],
      ['barred', [{ says: '没有进行中的“征求意见”', way: '请先办理“发函”' }]],
    )
    assert.equal(is(step('answer'), begun), 'ready')
  })
  test('a step that is no longer declared is not offered', () => assert.equal(is(step('gone')), undefined))
})

describe('the step shown as the next thing to do', () => {
  const offer = (id: string, is: string, step: object = {}) => ({ view: { step: id }, step, is, reasons: [] }) as never
  const leading = (...offers: never[]) => leadingOffers(offers).map(({ view }) => view.step)
  const leads = { leads: true, internal: true }
  test('of those that lead the furthest that is ready, whatever else could be done', () =>
    assert.deepEqual(leading(offer('draft', 'ready', leads), offer('decide', 'ready', leads), offer('end', 'ready')), [
      'decide',
    ]))
  test('one that wants conditions only where no other that leads is ready', () => {
    assert.deepEqual(leading(offer('draft', 'ready', leads), offer('decide', 'conditions', leads)), ['draft'])
    assert.deepEqual(leading(offer('draft', 'conditions', leads), offer('decide', 'conditions', leads)), ['draft'])
    assert.deepEqual(leading(offer('draft', 'elsewhere', leads), offer('end', 'ready')), ['end'])
  })
  test('where none leads: those that are ready while they are few, never what is done in the background', () => {
    const ready = ['a', 'b', 'c', 'd'].map((id) => offer(id, 'ready'))
    assert.deepEqual(leading(...ready.slice(1), offer('note', 'ready', { internal: true })), ['b', 'c', 'd'])
    assert.deepEqual(leading(...ready), [])
  })
})
