import { addDays } from '../../kernel/day.ts'
import { homeQuestion } from '../../kernel/home-question.ts'
import { duties } from './duties.register.ts'

const AHEAD = 60

const comingDue = homeQuestion({
  id: 'outreach.coming-due',
  name: '普法责任将到时限',
  homes: ['regulation', 'district'],
  of: duties,
  where: ({ today }) => [
    { field: 'plannedBy', op: 'from', value: today },
    { field: 'plannedBy', op: 'to', value: addDays(today, AHEAD) },
  ],
  order: 'plannedBy',
  titled: ({ row }) => row.law ?? '',
  says: ({ row, nameOf }) => `${nameOf(row.responsible ?? '')}，计划${row.targetCount}场`,
  due: ({ row }) => row.plannedBy,
  nothing: '六十日内没有到时限的普法责任',
})

export const home = [comingDue]
