import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn, newHoliday, noticeOf } from './holiday-draft.ts'

test('a notice of holidays as it is typed', () => {
  const head = { year: 2025, source: '通知', publishedOn: '2024-11-12' } as const
  const holidays = [
    { ...newHoliday('元旦'), from: '2025-01-01' },
    { ...newHoliday('春节'), from: '2025-01-28', to: '2025-02-04', work: '2025-01-26（周日）、2025-02-08' },
    newHoliday('清明节'),
  ]
  const notice = noticeOf(head, holidays)
  assert.deepEqual(notice.off, { 元旦: ['2025-01-01'], 春节: [['2025-01-28', '2025-02-04']] })
  assert.deepEqual(notice.work, { 春节: ['2025-01-26', '2025-02-08'] })
})

test('days in a text', () => assert.deepEqual(daysIn('没有'), []))
