import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { holidayNotices, nationalCalendar } from '../law/calendar/index.ts'
import { calendar } from './calendar.ts'
import { type Day, dayNumber, dayOf, weekday } from './day.ts'

const arrangements = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'calendar')
const FIRST = dayNumber('2007-01-01')
const LAST = dayNumber('2026-12-31')
const everyDay = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)

describe('the national calendar', () => {
  test('agrees day by day with an independent calendar, 2007 to 2026', () => {
    const different = everyDay.filter((day) => nationalCalendar.isWorking(day) !== chineseDays.isWorkday(dayOf(day)))
    assert.deepEqual(different.map(dayOf), [])
    assert.equal(everyDay.length, 7305)
  })
  test('agrees with the published arrangements', {
    skip: !existsSync(arrangements) && 'no published data beside the project',
  }, () => {
    const special = new Map<string, boolean>()
    for (let year = 2007; year <= 2026; year++) for (const day of published(year)) special.set(day.date, day.isOffDay)
    for (const [day, off] of special) assert.equal(nationalCalendar.isWorking(dayNumber(day as Day)), !off, day)
    assert.ok(special.size > 600)
  })
  test('has the known number of working days in a year', () => {
    const known = { 2019: 250, 2020: 249, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248 }
    for (const [year, days] of Object.entries(known))
      assert.equal(
        nationalCalendar.workingIn(
          dayNumber(`${Number(year) - 1}-12-31` as Day),
          dayNumber(`${Number(year)}-12-31` as Day),
        ),
        days,
        year,
      )
  })
  test('knows make-up working days and says why', () => {
    assert.equal(nationalCalendar.why(dayNumber('2024-09-14')), '中秋节调休上班')
    assert.equal(nationalCalendar.why(dayNumber('2024-10-03')), '国庆节放假')
    assert.equal(nationalCalendar.why(dayNumber('2024-09-21')), '周六')
    assert.equal(nationalCalendar.why(dayNumber('2024-09-20')), '工作日')
  })
  test('years without a notice are not announced', () => {
    assert.equal(nationalCalendar.announced(dayNumber('2026-12-31')), true)
    assert.equal(nationalCalendar.announced(dayNumber('2027-01-01')), false)
  })
  test('as of a day it knows only what had been published by then', () => {
    const before = calendar(holidayNotices, '2023-10-01')
    assert.equal(before.announced(dayNumber('2024-02-12')), false)
    assert.equal(before.isWorking(dayNumber('2024-02-12')), true)
    assert.equal(calendar(holidayNotices, '2023-11-01').isWorking(dayNumber('2024-02-12')), false)
  })
  test('a local layer adds rest days without announcing a year', () => {
    const local = calendar([
      ...holidayNotices,
      {
        year: 2027,
        source: '地方规定',
        publishedOn: '2026-12-01',
        verified: false,
        off: { 三月三: ['2027-04-09'] },
        work: {},
        layer: '广西',
      },
    ])
    assert.equal(local.isWorking(dayNumber('2027-04-09')), false)
    assert.equal(local.announced(dayNumber('2027-04-09')), false)
  })
})

describe('counting against a brute-force calendar', () => {
  const day = fc.integer({ min: dayNumber('2008-01-01'), max: dayNumber('2025-06-30') })
  const working = (one: number) => nationalCalendar.isWorking(one)
  test('the n-th working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -90, max: 90 }).filter(Boolean), (start, count) => {
        let at = start
        for (let left = Math.abs(count); left > 0; ) {
          at += Math.sign(count)
          if (working(at)) left--
        }
        assert.equal(nationalCalendar.plusWorking(start, count), at)
      }),
    )
  })
  test('working days in an interval', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), (after, length) => {
        let counted = 0
        for (let at = after + 1; at <= after + length; at++) if (working(at)) counted++
        assert.equal(nationalCalendar.workingIn(after, after + length), counted)
      }),
    )
  })
  test('rolling to the next working day', () => {
    fc.assert(
      fc.property(day, (start) => {
        let at = start
        while (!working(at)) at++
        assert.equal(nationalCalendar.roll(start), at)
      }),
    )
  })
  test('an unknown year follows the five-day week', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('2028-01-01'), max: dayNumber('2050-12-31') }), (one) => {
        assert.equal(working(one), weekday(one) !== 0 && weekday(one) !== 6)
      }),
    )
  })
  test('beyond the calendar is an error that names it', () => {
    assert.throws(() => nationalCalendar.isWorking(dayNumber('2061-01-01')), /超出日历范围/)
  })
})

const published = (year: number): readonly { readonly date: string; readonly isOffDay: boolean }[] =>
  JSON.parse(readFileSync(join(arrangements, `${year}.json`), 'utf8')).days
