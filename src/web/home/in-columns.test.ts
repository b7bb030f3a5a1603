import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inColumns } from './in-columns.ts'

const part = (of: string, lines: number) => ({ of, lines })

test('the first parts begin a column each, the others fill the shortest, in their order', () => {
  const parts = [part('today', 2), part('soon', 9), part('waiting', 5), part('a', 2), part('b', 2), part('c', 1)]
  assert.deepEqual(inColumns(parts, 3), [['today', 'a', 'b'], ['soon'], ['waiting', 'c']])
})
test('in one column everything stands in its order; fewer parts leave columns empty', () => {
  assert.deepEqual(inColumns([part('a', 5), part('b', 1)], 1), [['a', 'b']])
  assert.deepEqual(inColumns([part('a', 5)], 3), [['a'], [], []])
})
