import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../../kernel/day.ts'
import { bandsOf } from './radar-bands.ts'

test('each document stands in one band, on the last day of a band still in it, and without an end in none', () => {
  const rows = [
    '2024-12-31',
    '2025-01-01',
    '2025-01-31',
    '2025-02-01',
    '2025-04-01',
    '2025-04-02',
    '2025-06-30',
    '2025-07-01',
  ]
  const bands = bandsOf([...rows, undefined], (row) => row as Day | undefined, '2025-01-01', [180, 90, 30])
  assert.deepEqual(
    bands.map(({ name, rows: those }) => [name, those]),
    [
      ['有效期已经届满，待登记失效', ['2024-12-31']],
      ['30日内届满', ['2025-01-01', '2025-01-31']],
      ['90日内届满', ['2025-02-01', '2025-04-01']],
      ['180日内届满', ['2025-04-02', '2025-06-30']],
    ],
  )
})
