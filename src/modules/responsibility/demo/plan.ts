import type { Recurring } from '../renewal.ts'
import { OFFICER } from './cast.ts'

export interface Planned {
  readonly id: string
  readonly measure: string
  readonly task: string
  readonly unit: string
  readonly by: string
  /** The day by which it must be done, the day on which it was reported, both MM-DD. */
  readonly due: string
  readonly done: string
  readonly recurring?: Recurring
  /** Days from the report of one time to that of the next, for what recurs. */
  readonly every?: number
  /** What was missing when the proof came first. */
  readonly returned?: string
  /** Its day in the plan that is given out already in January. */
  readonly early?: string
}

/** What the annual plan says, the same each year. */
export const PLAN: readonly Planned[] = [
  {
    id: 'group',
    measure: '强化组织领导',
    task: '根据人员变动调整法治财政建设领导小组，明确领导小组和成员单位职责',
    unit: 'finance-regulation',
    by: OFFICER,
    early: '01-20',
    due: '03-31',
    done: '02-28',
  },
  {
    id: 'report',
    measure: '落实法治政府建设年度报告制度',
    task: '起草、报送并公开上一年度法治政府建设年度报告',
    unit: 'finance-regulation',
    by: OFFICER,
    early: '02-28',
    due: '03-31',
    done: '03-20',
  },
  {
    id: 'documents',
    measure: '规范性文件制定和监督管理',
    task: '开展规范性文件清理，公布继续有效、废止和失效目录',
    unit: 'finance-regulation',
    by: OFFICER,
    due: '11-30',
    done: '11-21',
  },
  {
    id: 'study',
    measure: '国家工作人员学法用法',
    task: '组织学法用法考试，汇总各平台学习记录',
    unit: 'finance-personnel',
    by: '人事教育科/人事科工作人员',
    due: '06-30',
    done: '06-29',
    recurring: 'half-yearly',
    every: 170,
  },
  {
    id: 'disclosure',
    measure: '政府信息公开',
    task: '核对依申请公开办理情况，通报超期和被纠错事项',
    unit: 'finance-office',
    by: '办公室/办公室主任',
    early: '01-17',
    due: '03-31',
    done: '04-08',
    recurring: 'quarterly',
    every: 80,
  },
  {
    id: 'budget',
    measure: '预决算公开',
    task: '督促市级部门和所属单位按时公开预算，核对公开内容',
    unit: 'finance-budget',
    by: '预算科/科室负责人',
    due: '04-30',
    done: '04-25',
  },
  {
    id: 'procurement',
    measure: '优化政府采购营商环境',
    task: '清理妨碍公平竞争的采购规定，公布采购投诉处理结果',
    unit: 'finance-procurement',
    by: '政府采购管理科/科室负责人',
    due: '09-30',
    done: '09-27',
    returned: '没有附清理目录和公布网址，请补充',
  },
  {
    id: 'debt',
    measure: '防范化解政府债务风险',
    task: '完善债务风险应急处置预案，报送化债情况',
    unit: 'finance-debt',
    by: '政府债务管理科/科室负责人',
    due: '10-31',
    done: '10-24',
  },
  {
    id: 'enforcement',
    measure: '行政执法三项制度',
    task: '更新执法人员名录和裁量基准，组织执法案卷评查',
    unit: 'finance-supervision',
    by: '财政监督科/科室承办人',
    due: '08-31',
    done: '08-28',
  },
  {
    id: 'accounting',
    measure: '代理记账行业监管',
    task: '开展代理记账机构“双随机、一公开”检查',
    unit: 'finance-accounting',
    by: '会计科/科室负责人',
    due: '11-15',
    done: '11-14',
  },
  {
    id: 'qingyun',
    early: '01-21',
    measure: '基层法治财政建设',
    task: '开展惠农补贴资金公开公示专项检查',
    unit: 'finance-qingyun',
    by: '青云区财政局/区财政局法治工作人员',
    due: '10-31',
    done: '10-30',
  },
  {
    id: 'linjiang',
    measure: '基层法治财政建设',
    task: '开展惠农补贴资金公开公示专项检查',
    unit: 'finance-linjiang',
    by: '临江区财政局/区财政局法治工作人员',
    due: '10-31',
    done: '11-04',
  },
]
