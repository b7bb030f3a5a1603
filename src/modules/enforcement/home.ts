import { addDays } from '../../kernel/day.ts'
import { homeQuestion } from '../../kernel/home-question.ts'
import { officers } from './officers.register.ts'

const AHEAD = 90

const expiring = homeQuestion({
  id: 'enforcement.expiring-certificates',
  name: '执法证将到期',
  homes: ['regulation', 'section', 'district'],
  of: officers,
  where: ({ today }) => [
    { field: 'validUntil', op: 'to', value: addDays(today, AHEAD) },
    { field: 'withdrawnOn', op: 'empty', value: '' },
    { field: 'ended', op: 'is', value: 'false' },
  ],
  order: 'validUntil',
  titled: ({ row, title, nameOf }) => `${nameOf(row.officer ?? '')}　${title}`,
  says: ({ row, nameOf }) => nameOf(row.employer ?? ''),
  due: ({ row }) => row.validUntil,
  nothing: '九十日内没有到期的执法证',
})

export const home = [expiring]
