import { homeQuestion } from '../../kernel/home-question.ts'
import { dutyItems, performed } from './duty-items.register.ts'
import { dutyStatements } from './duty-statements.register.ts'
import { meetings } from './meetings.register.ts'
import { tasks } from './tasks.register.ts'

const running = { field: 'state', op: 'in', value: 'given,reported' } as const

/** 我的履职: how often the first responsible person did what the list demands of him. */
const ownDuties = homeQuestion({
  id: 'responsibility.own-duties',
  name: '第一责任人履职',
  homes: ['bureau-head'],
  of: dutyItems,
  reads: ['duty', 'met'],
  where: ({ person, reportYear }) => [
    { field: 'holder', op: 'is', value: person },
    { field: 'year', op: 'is', value: String(reportYear) },
    { field: 'measure', op: 'is', value: 'count' },
  ],
  order: 'number',
  titled: ({ row }) => row.duty ?? '',
  says: ({ row: { measure = 'count', target, met } }) => {
    const { times, enough } = performed({ measure, ...(target !== undefined && { target }), ...(met && { met }) })
    return `已履职${times}次，应当${target ?? 1}次${enough ? '' : '，尚未达到'}`
  },
  nothing: '没有列在您名下、按次数衡量的职责',
})
const ownStatement = homeQuestion({
  id: 'responsibility.own-statement',
  name: '我的述法',
  homes: ['bureau-head'],
  of: dutyStatements,
  where: ({ person, reportYear }) => [
    { field: 'speaker', op: 'is', value: person },
    { field: 'year', op: 'is', value: String(reportYear) },
  ],
  order: 'draftedOn',
  says: ({ row }) => (row.statedOn ? `已于${row.statedOn}述法` : `${row.draftedOn}成稿，尚未述法`),
  nothing: '述法稿还没有形成，可以由法规科从台账形成',
})
const lateTasks = homeQuestion({
  id: 'responsibility.late-tasks',
  name: '逾期的重点任务',
  homes: ['bureau-head', 'regulation'],
  of: tasks,
  where: () => [running, { field: 'overdue', op: 'is', value: 'true' }],
  order: 'due',
  says: ({ row, nameOf }) => nameOf(row.responsible ?? ''),
  nothing: '没有逾期的重点任务',
})
const ownTasks = homeQuestion({
  id: 'responsibility.own-tasks',
  name: '交办我单位的任务',
  homes: ['district', 'accountant'],
  of: tasks,
  where: () => [running],
  order: 'due',
  titled: ({ row, title }) => row.measure ?? title,
  says: ({ row }) => row.plan ?? '',
  nothing: '没有正在办理的交办任务',
})
const openDecisions = homeQuestion({
  id: 'responsibility.open-decisions',
  name: '会议决定尚未落实',
  homes: ['bureau-head', 'regulation'],
  of: meetings,
  reads: ['topics'],
  where: ({ reportYear }) => [{ field: 'heldOn', op: 'from', value: `${reportYear}-01-01` }],
  keep: ({ row }) => (row.topics ?? []).some(isOpen),
  order: 'heldOn',
  descending: true,
  says: ({ row }) => {
    const open = (row.topics ?? []).filter(isOpen)
    return `${open.length}项未落实：${open.map(({ title }) => title).join('、')}`
  },
  nothing: '会议决定的事项都已落实',
})
const isOpen = ({ decision, doneOn }: { readonly decision?: string; readonly doneOn?: string }): boolean =>
  decision !== undefined && doneOn === undefined

export const home = [ownDuties, lateTasks, ownTasks, openDecisions, ownStatement]
