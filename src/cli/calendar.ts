import { type Day, dayNumber, dayOf, weekdayName } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Command } from './command.ts'
import { knownCalendar } from './known-calendar.ts'
import { dayOption } from './legal-day.ts'
import { columns } from './text-table.ts'

const MOST_DAYS = 26_000

export const command: Command = {
  says: '逐日列出工作日、休息日和调休，注明放假安排是否已经公布',
  words: [],
  options: {
    from: { value: '日期', says: '第一天', needed: true },
    to: { value: '日期', says: '最后一天', needed: true },
    today: { value: '日期', says: '按这一天已经公布的放假安排；不填时按全部已公布的安排' },
  },
  examples: [
    'fadu calendar --from 2024-09-14 --to 2024-10-12',
    'fadu calendar --from 2023-01-01 --to 2023-12-31 --json',
  ],
  run: async ({ options }) => {
    const [from, to] = [dayOption('from', options.from ?? ''), dayOption('to', options.to ?? '')]
    const days = listDays(from, to, options.today)
    const lines = days.map(({ day, working, why, announced }) => [
      `${day} ${weekdayName(dayNumber(day))}`,
      working ? '工作日' : '休息日',
      `${why}${announced ? '' : '（当年放假安排未公布，暂按双休推算）'}`,
    ])
    return { json: days, text: columns(lines) }
  },
}

function listDays(from: Day, to: Day, today: string | undefined) {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last < first) throw refuse(`--to ${to} 早于 --from ${from}`)
  if (last - first >= MOST_DAYS) throw refuse('一次最多列出七十年', { way: '请分段查询' })
  const calendar = knownCalendar(today)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index
    return {
      day: dayOf(day),
      working: calendar.isWorking(day),
      why: calendar.why(day),
      announced: calendar.announced(day),
    }
  })
}
