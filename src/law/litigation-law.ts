import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, months } from './row.ts'

/** All its periods are calendar periods. The limits stand in this form since the amendment in force from 1 May 2015. */
export const litigationLaw = law({
  id: 'litigation-law',
  title: '行政诉讼法',
  number: '1989年4月4日通过，2017年6月27日修正',
  from: '1990-10-01',
})

const compared = comparedOn('2026-11-24')

export const suit = limit({
  id: 'suit',
  name: '直接起诉期限',
  bound: 'latest',
  runsFrom: '知道或者应当知道作出行政行为之日',
  binds: '原告',
  effect: '逾期起诉的，人民法院不予立案；自行政行为作出之日起超过五年（因不动产为二十年）的，不予受理',
  history: [compared('2015-05-01', months(6), litigationLaw.at('第四十六条第一款'), 'SS-SUE')],
})

export const suitAfterReconsideration = limit({
  id: 'suit-after-reconsideration',
  name: '经复议后起诉期限',
  bound: 'latest',
  runsFrom: '收到复议决定书之日或者复议期满之日',
  binds: '原告',
  effect: '逾期起诉的，人民法院不予立案；法律另有规定的除外',
  history: [compared('2015-05-01', calendarDays(15), litigationLaw.at('第四十五条'), 'SS-SUE-AFTER')],
})

export const dutyPerformance = limit({
  id: 'duty-performance',
  name: '履行法定职责期限',
  bound: 'latest',
  runsFrom: '行政机关接到履行职责申请之日',
  binds: '行政机关',
  effect: '逾期不履行的，申请人可以起诉；法律、法规对履行期限另有规定的从其规定',
  history: [compared('2015-05-01', months(2), litigationLaw.at('第四十七条第一款'), 'SS-INACTION')],
})

export const suitRegistration = limit({
  id: 'suit-registration',
  name: '决定是否立案期限',
  bound: 'latest',
  runsFrom: '人民法院接收起诉状之日',
  binds: '人民法院',
  effect: '七日内仍不能作出判断的，应当先予立案',
  history: [compared('2015-05-01', calendarDays(7), litigationLaw.at('第五十一条第二款'), 'SS-REGISTER')],
})

export const suitCopy = limit({
  id: 'suit-copy',
  name: '起诉状副本发送期限',
  bound: 'latest',
  runsFrom: '立案之日',
  binds: '人民法院',
  effect: '应当将起诉状副本发送被告',
  history: [compared('2015-05-01', calendarDays(5), litigationLaw.at('第六十七条第一款'), 'SS-COPY')],
})

export const suitAnswer = limit({
  id: 'suit-answer',
  name: '答辩和举证期限',
  bound: 'latest',
  runsFrom: '被告收到起诉状副本之日',
  binds: '被告',
  effect: '不提供或者无正当理由逾期提供证据的，视为没有相应证据；确需延期的，应当在同一期限内书面申请',
  history: [compared('2015-05-01', calendarDays(15), litigationLaw.at('第六十七条第一款'), 'SS-ANSWER')],
})

export const firstInstance = limit({
  id: 'first-instance',
  name: '第一审审理期限（普通程序）',
  bound: 'latest',
  runsFrom: '立案之日',
  binds: '人民法院',
  effect: '有特殊情况需要延长的，由高级人民法院批准',
  history: [compared('2015-05-01', months(6), litigationLaw.at('第八十一条'), 'SS-FIRST')],
})

export const firstInstanceSimplified = limit({
  id: 'first-instance-simplified',
  name: '第一审审理期限（简易程序）',
  bound: 'latest',
  runsFrom: '立案之日',
  binds: '人民法院',
  effect: '不宜适用简易程序的，裁定转为普通程序，审理期限自立案之日起计算',
  history: [compared('2015-05-01', calendarDays(45), litigationLaw.at('第八十三条'), 'SS-SIMPLE')],
})

export const appealAgainstJudgment = limit({
  id: 'appeal-against-judgment',
  name: '不服判决的上诉期限',
  bound: 'latest',
  runsFrom: '判决书送达之日',
  binds: '当事人',
  effect: '逾期不上诉的，第一审判决发生法律效力',
  history: [compared('2015-05-01', calendarDays(15), litigationLaw.at('第八十五条'), 'SS-APPEAL-J')],
})

export const appealAgainstRuling = limit({
  id: 'appeal-against-ruling',
  name: '不服裁定的上诉期限',
  bound: 'latest',
  runsFrom: '裁定书送达之日',
  binds: '当事人',
  effect: '逾期不上诉的，第一审裁定发生法律效力',
  history: [compared('2015-05-01', calendarDays(10), litigationLaw.at('第八十五条'), 'SS-APPEAL-R')],
})

export const secondInstance = limit({
  id: 'second-instance',
  name: '第二审审理期限',
  bound: 'latest',
  runsFrom: '收到上诉状之日',
  binds: '人民法院',
  effect: '应当作出终审判决；有特殊情况需要延长的，由高级人民法院批准',
  history: [compared('2015-05-01', months(3), litigationLaw.at('第八十八条'), 'SS-SECOND')],
})

export const litigationLimits = [
  suit,
  suitAfterReconsideration,
  dutyPerformance,
  suitRegistration,
  suitCopy,
  suitAnswer,
  firstInstance,
  firstInstanceSimplified,
  appealAgainstJudgment,
  appealAgainstRuling,
  secondInstance,
] as const
