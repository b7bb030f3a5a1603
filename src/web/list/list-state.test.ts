import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { askedOf, plainState, printState, readState, turnOrder, withFilters } from './list-state.ts'

describe('the address of a list', () => {
  test('says everything and reads back the same', () => {
    const state = {
      filters: [
        { field: 'state', op: 'in', value: 'open,waiting' },
        { field: 'subject', op: 'contains', value: '三公：经费&=' },
        { field: 'dispatchedOn', op: 'empty', value: '' },
      ],
      search: '决算 报表',
      order: '-receivedOn',
      columns: ['number', 'subject'],
    } as const
    assert.deepEqual(readState(new URLSearchParams(printState(state).toString())), state)
  })
  test('leaves out what it does not understand', () => {
    assert.deepEqual(readState(new URLSearchParams('f=nonsense&f=a.like:1&f=__proto__.is:1&columns=')), plainState)
  })
  test('the server is not asked for columns', () => {
    assert.equal(askedOf({ ...plainState, columns: ['a'], order: 'due' } as never).toString(), 'order=due')
  })
})

describe('changing a list', () => {
  const filter = (field: string, value: string) => ({ field, op: 'is', value }) as const
  const state = { ...plainState, filters: [filter('a', '1'), filter('b', '1'), filter('b', '2'), filter('c', '1')] }
  test('the filters of one field are replaced where they stood', () => {
    const fields = withFilters(state, 'b', [filter('b', '3')]).filters.map(({ field, value }) => field + value)
    assert.deepEqual(fields, ['a1', 'b3', 'c1'])
  })
  test('a new field stands last, and no filters take the field away', () => {
    assert.deepEqual(withFilters(state, 'd', [filter('d', '1')]).filters.at(-1), filter('d', '1'))
    assert.deepEqual(withFilters(state, 'b', []).filters, [filter('a', '1'), filter('c', '1')])
  })
  test('order turns from ascending to descending to none', () => {
    assert.deepEqual(
      ['', 'due', '-due', 'openedOn'].map((order) => turnOrder(order, 'due')),
      ['due', '-due', '', 'due'],
    )
  })
})
