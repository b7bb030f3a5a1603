import { homeQuestion } from '../../kernel/home-question.ts'
import { publications } from './publications.register.ts'
import { beforePublication } from './states.ts'

const open = { field: 'ended', op: 'is', value: 'false' } as const

/** What the checks of the last documents found, in numbers. */
const found = ({ errors, warnings }: { readonly errors?: number; readonly warnings?: number }): string =>
  [errors && `检查发现${errors}处错误`, warnings && `${warnings}处提醒`].filter(Boolean).join('、')

const own = homeQuestion({
  id: 'budget-disclosure.own',
  name: '本单位预决算公开',
  homes: ['accountant', 'district'],
  of: publications,
  where: () => [open, { field: 'state', op: 'in', value: toDo }],
  order: 'startsOn',
  clocks: true,
  says: ({ row }) => found(row),
  nothing: '没有正在办理的公开事项',
})
/** Everything before it stands published: then others are next. */
const toDo = [...beforePublication, 'mending'].join(',')

const checkFindings = homeQuestion({
  id: 'budget-disclosure.findings',
  name: '本单位公开后的检查发现',
  homes: ['accountant'],
  of: publications,
  where: () => [
    { field: 'state', op: 'is', value: 'published' },
    { field: 'errors', op: 'from', value: '1' },
  ],
  order: 'startsOn',
  descending: true,
  says: ({ row }) => found(row),
  nothing: '已公开的文件没有未改正的错误',
})
const late = homeQuestion({
  id: 'budget-disclosure.late',
  name: '逾期未公开的单位',
  homes: ['bureau-head', 'section', 'district'],
  of: publications,
  where: () => [
    { field: 'state', op: 'in', value: 'compiling,preparing,checking,checked,signed' },
    { field: 'overdue', op: 'is', value: 'true' },
  ],
  order: 'due',
  says: ({ row }) => found(row),
  nothing: '没有逾期未公开的单位',
})
const toMend = homeQuestion({
  id: 'budget-disclosure.to-mend',
  name: '公开文件待整改',
  homes: ['bureau-head', 'section', 'district'],
  of: publications,
  where: () => [{ field: 'state', op: 'is', value: 'mending' }],
  order: 'startsOn',
  says: ({ row }) => found(row),
  nothing: '没有待整改的公开文件',
})

export const home = [own, checkFindings, late, toMend]
