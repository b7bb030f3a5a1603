import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { governmentOutline } from './law-publicity.ts'
import { setLocally, uncompared } from './row.ts'

export const firstResponsibleProvisions = law({
  id: 'first-responsible-provisions',
  title: '党政主要负责人履行推进法治建设第一责任人职责规定',
  number: '2016年12月印发',
  from: '2016-11-30',
})

export const dutyStatementOpinions = law({
  id: 'duty-statement-opinions',
  title: '关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见',
  number: '2021年2月印发',
  from: '2021-02-01',
})

/** Set by the plan for each task; no instrument fixes one length. */
export const taskCompletion = limit({
  id: 'task-completion',
  name: '法治财政重点任务完成期限',
  bound: 'cap',
  runsFrom: '任务下达之日',
  binds: '任务承担单位',
  effect: '逾期未完成的，由法规科督办',
  history: [uncompared('2021-08-11', setLocally(), governmentOutline.whole)],
})

/** Set when proof is sent back; it never moves the day on which the task itself was due. */
export const taskSupplement = limit({
  id: 'task-supplement',
  name: '法治财政重点任务补充材料期限',
  bound: 'cap',
  runsFrom: '退回补充之日',
  binds: '任务承担单位',
  effect: '逾期未补充的，由法规科督办',
  history: [uncompared('2021-08-11', setLocally(), governmentOutline.whole)],
})
