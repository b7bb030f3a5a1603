import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { uncompared, workingDays } from './row.ts'

export const procurementComplaintMeasures = law({
  id: 'procurement-complaint-measures',
  title: '政府采购质疑和投诉办法',
  number: '财政部令第94号',
  from: '2018-03-01',
})

const SINCE = '2018-03-01'
const measures = procurementComplaintMeasures

export const complaintScreening = limit({
  id: 'complaint-screening',
  name: '投诉书审查期限',
  bound: 'latest',
  runsFrom: '收到投诉书之日',
  binds: '财政部门',
  effect: '审查后分别要求补正、决定不予受理、移送有管辖权的部门或者受理',
  history: [uncompared(SINCE, workingDays(5), measures.at('第二十一条'), 'ZC-SCREEN')],
})

export const complaintCorrectionNotice = limit({
  id: 'complaint-correction-notice',
  name: '投诉补正通知期限',
  bound: 'latest',
  runsFrom: '收到投诉书之日',
  binds: '财政部门',
  effect: '应当一次性书面通知补正并载明合理的补正期限；未按要求补正的，不予受理；补正时间不计入处理期限',
  history: [uncompared(SINCE, workingDays(5), measures.at('第二十一条第（一）项'), 'ZC-CORR-NOTICE')],
})

export const complaintRefusal = limit({
  id: 'complaint-refusal',
  name: '投诉不予受理或者移送告知期限',
  bound: 'latest',
  runsFrom: '审查完毕之日',
  binds: '财政部门',
  effect: '应当书面告知不予受理的理由，或者移送有管辖权的部门并告知投诉人',
  history: [uncompared(SINCE, workingDays(3), measures.at('第二十一条第（二）项'), 'ZC-REFUSE')],
})

export const complaintServing = limit({
  id: 'complaint-serving',
  name: '投诉答复通知书发送期限',
  bound: 'latest',
  runsFrom: '收到投诉之日',
  binds: '财政部门',
  effect: '应当向被投诉人和其他有关当事人发出投诉答复通知书及投诉书副本',
  history: [uncompared(SINCE, workingDays(8), measures.at('第二十一条第（四）项'), 'ZC-SERVE')],
})

export const complaintAnswer = limit({
  id: 'complaint-answer',
  name: '投诉答复期限',
  bound: 'latest',
  runsFrom: '收到投诉答复通知书及投诉书副本之日',
  binds: '被投诉人和其他有关当事人',
  effect: '应当书面说明并提交证据、依据；未按期提交的，视为放弃说明权利',
  history: [uncompared(SINCE, workingDays(5), measures.unverifiedAt('第二十二条'), 'ZC-RESP')],
})

export const procurementComplaintLimits = [
  complaintScreening,
  complaintCorrectionNotice,
  complaintRefusal,
  complaintServing,
  complaintAnswer,
] as const
