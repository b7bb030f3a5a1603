import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { filterText } from './filter-text.ts'
import type { ListFilter } from './list-state.ts'

const filters = (...conditions: readonly (readonly [ListFilter['op'], string])[]): ListFilter[] =>
  conditions.map(([op, value]) => ({ field: 'x', op, value }))

describe('what a filter chip says', () => {
  const states = {
    id: 'x',
    name: '状态',
    kind: 'choices',
    choices: { a: '待办', b: '补正', c: '答复', d: '办结' },
  } as const
  test('choices by their names, the many counted', () => {
    assert.equal(filterText(states, filters(['in', 'a,b']), {}), '待办、补正')
    assert.equal(filterText(states, filters(['in', 'a,b,c,d']), {}), '待办、补正等 4 项')
  })
  test('days as a range, open at either end', () => {
    const days = { id: 'x', name: '收到日期', kind: 'days' } as const
    assert.equal(
      filterText(days, filters(['from', '2024-01-01'], ['to', '2024-03-31']), {}),
      '2024-01-01 至 2024-03-31',
    )
    assert.equal(filterText(days, filters(['to', '2024-03-31']), {}), '2024-03-31 止')
    assert.equal(filterText(days, filters(['from', '2024-03-31'], ['to', '2024-03-31']), {}), '2024-03-31')
  })
  test('amounts in 元, as they are typed, though 分 travel', () => {
    const amount = { id: 'x', name: '金额', kind: 'amount' } as const
    assert.equal(filterText(amount, filters(['from', '123450']), {}), '1,234.50元 起')
  })
  test('people and units by name, nothing by its emptiness', () => {
    const person = { id: 'x', name: '承办人', kind: 'row' } as const
    assert.equal(filterText(person, filters(['is', 'p1']), { p1: '王敏' }), '王敏')
    assert.equal(filterText(person, filters(['empty', '']), {}), '未填写')
  })
})
