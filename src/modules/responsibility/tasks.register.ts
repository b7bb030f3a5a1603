import {
  choice,
  date,
  files,
  flag,
  longText,
  person,
  reference,
  register,
  text,
  unit,
  whole,
} from '../../kernel/register.ts'
import { governmentOutline } from '../../law/law-publicity.ts'
import { legal, legalHead, staffReaders, system } from './participants.ts'

/** 法治财政重点任务: the annual plan, split into tasks with a unit, a person and a day. */
export const tasks = register({
  id: 'responsibility.tasks',
  name: '法治财政重点任务',
  basis: [governmentOutline.whole],
  fields: {
    year: whole('年度', { required: true }),
    plan: text('年度计划', { required: true, note: '计划名称和文号' }),
    plannedOn: date('列入计划日期', { required: true }),
    measure: text('重点举措', { required: true, searched: true }),
    task: longText('任务内容', { required: true, searched: true }),
    parent: reference('上级任务', 'responsibility.tasks', { note: '由一项任务分解的填写' }),
    renews: reference('续办自', 'responsibility.tasks', { note: '重复任务完成后由系统续办的，指上一次' }),
    responsible: unit('责任单位', { required: true }),
    handler: person('责任人'),
    completeBy: date('完成期限', { required: true }),
    recurring: choice(
      '重复',
      { once: '一次性', quarterly: '每季度', 'half-yearly': '每半年', yearly: '每年' },
      { required: true },
    ),
    effect: longText('效果指标'),
    progress: longText('完成情况'),
    proof: files('佐证材料'),
    overdue: flag('逾期完成'),
  },
  title: (row) => `${row.measure ?? ''}：${[...(row.task ?? '')].slice(0, 40).join('')}`,
  columns: ['year', 'measure', 'task', 'responsible', 'completeBy', 'recurring'],
  public: [],
  checks: {
    year: {
      says: '完成期限早于列入计划日期',
      way: '请核对两个日期',
      field: 'completeBy',
      holds: (row) => row.completeBy >= row.plannedOn,
    },
  },
  access: { read: staffReaders, create: [...legal, system], amend: [legalHead] },
  assignedTo: 'responsible',
  dated: 'plannedOn',
  closes: true,
})
export type TaskFields = (typeof tasks)['fields']
