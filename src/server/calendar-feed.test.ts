import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarFeed } from './calendar-feed.ts'

const feed = (title: string) =>
  calendarFeed(
    '王红的期限',
    [{ id: 'a.b', on: '2024-02-29', title, says: '一;二,三\n四', opens: 'https://fadu.example/app/r/a/b/1' }],
    '2024-02-01T08:00:00.000Z',
  )

test('a deadline is a whole day that ends on the next', () => {
  const text = feed('答复期限届满')
  assert.match(text, /DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n/)
  assert.match(text, /DTSTAMP:20240201T080000Z\r\n/)
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n'))
})
test('signs with a meaning are escaped', () => {
  assert.match(feed('一'), /DESCRIPTION:一\\;二\\,三\\n四\r\n/)
})
test('no line is longer than 75 octets, and unfolding gives the title back', () => {
  const title = '关于申请公开市本级2023年度政府购买服务合同及履约评价材料的答复期限届满'.repeat(3)
  const text = feed(title)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.ok(text.replaceAll('\r\n ', '').includes(`SUMMARY:${title}\r\n`))
})
