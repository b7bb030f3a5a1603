import { homeQuestion } from '../../kernel/home-question.ts'
import { studySessions } from './study-sessions.register.ts'

const attended = homeQuestion({
  id: 'learning.attended',
  name: '我参加的集中学法',
  homes: ['bureau-head'],
  of: studySessions,
  reads: ['attendance'],
  where: ({ reportYear }) => [
    { field: 'heldOn', op: 'from', value: `${reportYear}-01-01` },
    { field: 'heldOn', op: 'to', value: `${reportYear}-12-31` },
  ],
  keep: ({ row }, { person }) => (row.attendance ?? []).some((one) => one.person === person && !one.absentFor),
  order: 'heldOn',
  descending: true,
  titled: ({ row, title }) => row.topic ?? title,
  says: ({ row }) => `${row.heldOn}，${row.hours}学时`,
  nothing: '本年度还没有参加集中学法的记录',
})

export const home = [attended]
