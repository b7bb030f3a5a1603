import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, workingDays } from './row.ts'

export const procurementLaw = law({
  id: 'procurement-law',
  title: '政府采购法',
  number: '2002年6月29日通过，2014年8月31日修正',
  from: '2003-01-01',
})

const compared = comparedOn('2026-11-24')
const SINCE = '2003-01-01'

export const supplierQuery = limit({
  id: 'supplier-query',
  name: '供应商质疑期限',
  bound: 'latest',
  runsFrom: '知道或者应知其权益受到损害之日',
  binds: '供应商',
  effect: '应当以书面形式提出；逾期质疑的，不得就该事项投诉',
  history: [compared(SINCE, workingDays(7), procurementLaw.at('第五十二条'), 'ZC-QUERY')],
})

export const supplierQueryReply = limit({
  id: 'supplier-query-reply',
  name: '质疑答复期限',
  bound: 'latest',
  runsFrom: '收到供应商书面质疑之日',
  binds: '采购人、采购代理机构',
  effect: '应当书面通知质疑供应商和其他有关供应商；未在规定时间内答复的，供应商可以投诉',
  history: [compared(SINCE, workingDays(7), procurementLaw.at('第五十三条'), 'ZC-QUERY-REPLY')],
})

/** The statute starts it where the seven days for the reply end, not where an early reply arrives. */
export const procurementComplaint = limit({
  id: 'procurement-complaint',
  name: '政府采购投诉期限',
  bound: 'latest',
  runsFrom: '质疑答复期满之日',
  binds: '质疑供应商',
  effect: '逾期投诉的，不予受理',
  history: [compared(SINCE, workingDays(15), procurementLaw.at('第五十五条'), 'ZC-COMPLAIN')],
})

export const complaintDecision = limit({
  id: 'complaint-decision',
  name: '投诉处理决定期限',
  bound: 'latest',
  runsFrom: '收到投诉之日',
  binds: '财政部门',
  effect: '应当作出处理决定并书面通知；检验、检测、鉴定、专家评审和补正材料所需时间不计入',
  history: [compared(SINCE, workingDays(30), procurementLaw.at('第五十六条'), 'ZC-DECIDE')],
})

/** A ceiling on a restriction of others: it never moves off a rest day. */
export const procurementSuspension = limit({
  id: 'procurement-suspension',
  name: '暂停采购活动最长时间',
  bound: 'cap',
  runsFrom: '暂停采购活动通知送达之日',
  binds: '采购人、采购代理机构',
  effect: '最长不得超过三十日，不因最后一日为休息日而顺延；法定期间届满或者恢复通知送达的，恢复采购活动',
  history: [compared(SINCE, calendarDays(30), procurementLaw.at('第五十七条'), 'ZC-SUSPEND')],
})

export const procurementLimits = [
  supplierQuery,
  supplierQueryReply,
  procurementComplaint,
  complaintDecision,
  procurementSuspension,
] as const
