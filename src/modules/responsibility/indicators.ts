import { countRows, countSteps, rate, sumRows } from '../../kernel/indicator.ts'
import { dutyStatement } from './duty-statement.procedure.ts'
import { institutions } from './institutions.register.ts'
import { meetings } from './meetings.register.ts'
import { legalHead } from './participants.ts'
import { task } from './task.procedure.ts'
import { tasks } from './tasks.register.ts'

const confirmedBy = [legalHead]

export const tasksPlanned = countRows({
  id: 'responsibility.tasks',
  name: '年度法治财政重点任务数',
  unit: '项',
  counts: '列入本年度计划的法治财政重点任务，按计划的年度计；分解的子任务、重复任务的每一次分别计',
  confirmedBy,
  fills: ['responsibility.tasks'],
  of: tasks,
  selects: 'standing',
  where: (row, period) => row.year === period.year,
})
export const tasksDone = countSteps({
  id: 'responsibility.tasks-done',
  name: '已完成的重点任务数',
  unit: '项',
  counts: '列入本年度计划的重点任务中，年末以前验收通过的',
  confirmedBy,
  fills: ['responsibility.tasks-done'],
  of: task,
  steps: ['accept'],
  where: (view, _moment, period) => view.row.year === period.year,
})
export const tasksDoneRate = rate({
  id: 'responsibility.tasks-done-rate',
  name: '重点任务完成率',
  unit: '%',
  counts: '已完成的重点任务数除以年度法治财政重点任务数',
  confirmedBy,
  fills: ['responsibility.tasks-done-rate'],
  numerator: tasksDone,
  denominator: tasksPlanned,
})
const topicsOf = (kinds: readonly string[]) => (row: { readonly topics: readonly { readonly kind: string }[] }) =>
  row.topics.filter((topic) => kinds.includes(topic.kind)).length

export const deliberations = sumRows({
  id: 'responsibility.deliberations',
  name: '研究法治议题数',
  unit: '项',
  counts: '党组会议、局长办公会议本年研究的法治议题，按会议日期计，一次会议几项议题计几项；听取汇报另计',
  confirmedBy,
  fills: ['responsibility.deliberations'],
  of: meetings,
  adds: (row) => (row.kind === 'party' || row.kind === 'executive' ? topicsOf(['study', 'plan', 'document'])(row) : 0),
})
export const reportsHeard = sumRows({
  id: 'responsibility.reports-heard',
  name: '听取法治工作汇报次数',
  unit: '次',
  counts: '本年会议上听取法治工作汇报的次数，按会议日期计，一次会议听取几项汇报计一次',
  confirmedBy,
  fills: ['responsibility.reports-heard'],
  of: meetings,
  adds: (row) => Math.min(1, topicsOf(['report'])(row)),
})
export const institutionsMade = countRows({
  id: 'responsibility.institutions',
  name: '制定、修订制度数',
  unit: '项',
  counts: '本年印发的新制定和修订的内部管理制度，按印发日期计；废止的不计',
  confirmedBy,
  fills: ['responsibility.institutions'],
  of: institutions,
  where: (row) => row.action !== 'repealed',
})
export const statements = countSteps({
  id: 'responsibility.duty-statements',
  name: '述法人数',
  unit: '人',
  counts: '本年述法的负责人和班子成员，按述法日期计',
  confirmedBy,
  fills: ['responsibility.duty-statements'],
  of: dutyStatement,
  steps: ['state'],
})
export const statementsAtMeetings = countSteps({
  id: 'responsibility.duty-statements-at-meetings',
  name: '现场述法人数',
  unit: '人',
  counts: '本年述法的人员中在会议上述法、专题述法的，按述法日期计',
  confirmedBy,
  fills: ['responsibility.duty-statements-at-meetings'],
  of: dutyStatement,
  steps: ['state'],
  where: ({ row }) => row.manner === 'meeting' || row.manner === 'special',
})

export const indicators = [
  tasksPlanned,
  tasksDone,
  tasksDoneRate,
  deliberations,
  reportsHeard,
  institutionsMade,
  statements,
  statementsAtMeetings,
]
