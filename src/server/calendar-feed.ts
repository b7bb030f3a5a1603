import { addDays, type Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/wire.ts'

/** One deadline as a whole day in somebody's calendar. */
export interface FeedDay {
  readonly id: string
  readonly on: Day
  readonly title: string
  readonly says: string
  readonly opens: string
}

/** A calendar of deadlines in the form of RFC 5545: all-day events, with an alarm on the working morning before. */
export function calendarFeed(name: string, days: readonly FeedDay[], now: Instant): string {
  const stamp = now.replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fadu//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

const event = ({ id, on, title, says, opens }: FeedDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@fadu`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${plain(on)}`,
  `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(says)}`,
  `URL:${opens}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:-PT15H',
  'END:VALARM',
  'END:VEVENT',
]

const plain = (day: Day): string => day.replaceAll('-', '')
const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets, continued after a blank; a Chinese sign is never cut. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const sign of line) {
    const octets = Buffer.byteLength(sign)
    if (size + octets > 74) {
      parts.push(part)
      part = ''
      size = 1
    }
    part += sign
    size += octets
  }
  return [...parts, part].join('\r\n ')
}
