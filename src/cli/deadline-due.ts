import { cite } from '../kernel/law.ts'
import { spanText } from '../kernel/limit.ts'
import { dueOfSpec } from '../law/find.ts'
import type { Command } from './command.ts'
import { daysText } from './days-text.ts'
import { knownCalendar } from './known-calendar.ts'
import { dayOption } from './legal-day.ts'

export const command: Command = {
  says: '计算一个法定期限的届满日，逐日说明',
  words: ['期限编号'],
  options: {
    start: { value: '日期', says: '事件发生之日（当日不计入），写成 2024-01-15', needed: true },
    today: { value: '日期', says: '按这一天已经公布的放假安排计算；不填时按全部已公布的安排' },
  },
  more: [
    '期限编号见 fadu law list。届满日落在放假安排尚未公布的年度时，provisional 为 true，暂按双休推算。',
    '倒计的期限（提前若干日通知等）给出的是最迟的一天；最短期限给出的是满期的一天。',
  ],
  examples: ['fadu deadline due FOI-REPLY --start 2022-01-28', 'fadu deadline due ZC-DECIDE --start 2024-08-08 --json'],
  run: async ({ words, options, progress }) => {
    const start = dayOption('start', options.start ?? '')
    const { limit, row, due, provisional, days, note } = dueOfSpec(words[0] ?? '', start, knownCalendar(options.today))
    const basis = cite(row.basis)
    if (note) progress(note)
    return {
      json: { due, provisional, basis, days },
      text: [
        `${limit.name}：${due}${provisional ? '（放假安排尚未公布，暂按双休推算）' : ''}`,
        `${start} 为起算日，当日不计入；期限为${spanText(row.value)}，依据${basis}`,
        daysText(days),
      ].join('\n'),
    }
  },
}
