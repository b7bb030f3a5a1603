import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  chineseDay,
  type Day,
  dayNumber,
  dayOf,
  isDay,
  parseDay,
  weekday,
  weekdayName,
} from './day.ts'

describe('days', () => {
  const number = fc.integer({ min: -200_000, max: 200_000 })
  test('a number and its date are one', () => {
    fc.assert(fc.property(number, (one) => assert.equal(dayNumber(dayOf(one)), one)))
  })
  test('agree with the calendar of the platform in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (one) => {
        const date = new Date(one * 86_400_000)
        assert.equal(dayOf(one), date.toISOString().slice(0, 10))
        assert.equal(weekday(one), date.getUTCDay())
      }),
    )
  })
  test('only real dates are days', () => {
    for (const text of [
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      '2024-1-1',
      '20240101',
      '',
      '2024-00-10',
      ' 2024-01-01',
    ])
      assert.equal(isDay(text), false, text)
    assert.equal(isDay('2024-02-29'), true)
    assert.equal(isDay(20240101), false)
    assert.throws(() => parseDay('2024/01/15'), /不是有效日期/)
  })
  test('months end on the same date, or on the month’s last day', () => {
    const plus = (day: Day, months: number) => dayOf(addMonths(dayNumber(day), months))
    assert.equal(plus('2024-01-31', 1), '2024-02-29')
    assert.equal(plus('2023-01-31', 1), '2023-02-28')
    assert.equal(plus('2023-11-30', 3), '2024-02-29')
    assert.equal(plus('2024-05-15', 6), '2024-11-15')
    assert.equal(plus('2024-03-31', -1), '2024-02-29')
    assert.equal(plus('2024-02-29', 12), '2025-02-28')
  })
  test('are written as documents write them', () => {
    assert.equal(chineseDay('2024-03-05'), '2024年3月5日')
    assert.equal(weekdayName(dayNumber('2024-09-14')), '周六')
    assert.equal(addDays('2023-12-31', 1), '2024-01-01')
  })
})
