import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Day } from '../../kernel/day.ts'
import { bandOf, bandsOf, sundayOf } from './bands.ts'

const wednesday = '2025-01-15' as Day

describe('the bands of the deadline board', () => {
  test('a week ends on its Sunday, which belongs to it', () => {
    assert.equal(sundayOf(wednesday), '2025-01-19')
    assert.equal(sundayOf('2025-01-19' as Day), '2025-01-19')
    assert.equal(sundayOf('2025-01-20' as Day), '2025-01-26')
  })
  test('by the last day, seen from today', () => {
    const days = [
      '2025-01-14',
      '2025-01-15',
      '2025-01-16',
      '2025-01-19',
      '2025-01-20',
      '2025-01-26',
      '2025-01-27',
    ] as const
    assert.deepEqual(
      days.map((day) => bandOf(day, wednesday)),
      ['overdue', 'today', 'week', 'week', 'next-week', 'next-week', 'later'],
    )
    assert.equal(bandOf(undefined, wednesday), 'stopped')
  })
  test('late first, what stands still last, empty bands left out', () => {
    const row = (id: string, due?: Day) => ({
      register: 'a.b',
      id,
      title: id,
      deadline: 'd',
      name: '期限',
      leading: true,
      place: { region: '', unit: '' },
      ...(due && { due }),
    })
    const bands = bandsOf([row('stopped'), row('later', '2025-03-01'), row('late', '2025-01-02')], wednesday)
    assert.deepEqual(
      bands.map((band) => band.id),
      ['overdue', 'later', 'stopped'],
    )
  })
})
