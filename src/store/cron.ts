import type { Instant } from '../kernel/wire.ts'

const MINUTE = 60_000
const SHANGHAI = 8 * 60 * MINUTE
const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

/**
 * The next time after an instant that five cron fields name (minute, hour, day, month, weekday; Asia/Shanghai): *, 5, 1,15,
 * 9-17, or every tenth. Day and weekday both hold. Throws for fields that are none, or that no day of the coming year meets.
 */
export function nextTime(fields: string, after: Instant): Instant {
  const allowed = fields.trim().split(/\s+/).map(read)
  if (allowed.length !== RANGES.length) throw new Error(`five cron fields are needed: ${fields}`)
  const [minutes, hours, days, months, weekdays] = allowed as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ]
  let at = Math.floor((Date.parse(after) + SHANGHAI) / MINUTE) * MINUTE + MINUTE
  const last = at + 366 * 24 * 60 * MINUTE
  while (at < last) {
    const local = new Date(at)
    const isDay = days.has(local.getUTCDate()) && months.has(local.getUTCMonth() + 1) && weekdays.has(local.getUTCDay())
    if (!isDay) at = Math.floor(at / (24 * 60 * MINUTE) + 1) * 24 * 60 * MINUTE
    else if (!hours.has(local.getUTCHours())) at = Math.floor(at / (60 * MINUTE) + 1) * 60 * MINUTE
    else if (!minutes.has(local.getUTCMinutes())) at += MINUTE
    else return new Date(at - SHANGHAI).toISOString()
  }
  throw new Error(`no time of the coming year is named by ${fields}`)
}

function read(field: string, index: number): Set<number> {
  const [least, most] = RANGES[index] ?? [0, -1]
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
    if (!match) throw new Error(`no cron field: ${field}`)
    const from = match[1] === undefined ? least : Number(match[1])
    const to = match[1] === undefined ? most : Number(match[2] ?? match[1])
    if (from < least || to > most || from > to) throw new Error(`out of range: ${field}`)
    for (let value = from; value <= to; value += Number(match[3] ?? 1)) values.add(value)
  }
  return values
}
