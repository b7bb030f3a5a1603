import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, months, years } from './row.ts'

export const litigationInterpretation = law({
  id: 'litigation-interpretation-2018',
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  number: '法释〔2018〕1号',
  from: '2018-02-08',
})

/** Attendance of the head of the sued agency in court. */
export const headAttendanceProvisions = law({
  id: 'head-attendance-provisions',
  title: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
  number: '法释〔2020〕3号',
  from: '2020-07-01',
})

const compared = comparedOn('2026-11-24')
const SINCE = '2018-02-08'

export const suitUntold = limit({
  id: 'suit-untold',
  name: '未告知起诉期限时的最长起诉期限',
  bound: 'latest',
  runsFrom: '知道或者应当知道行政行为内容之日',
  binds: '原告',
  effect: '未告知起诉期限的，起诉期限自知道之日起计算，但最长不得超过一年',
  history: [compared(SINCE, years(1), litigationInterpretation.at('第六十四条第一款'))],
})

export const suitAfterInaction = limit({
  id: 'suit-after-inaction',
  name: '不履行法定职责案件起诉期限',
  bound: 'latest',
  runsFrom: '行政机关履行法定职责期限届满之日',
  binds: '原告',
  effect: '逾期起诉的，人民法院不予立案',
  history: [compared(SINCE, months(6), litigationInterpretation.at('第六十六条'))],
})

export const jurisdictionObjection = limit({
  id: 'jurisdiction-objection',
  name: '管辖异议期限',
  bound: 'latest',
  runsFrom: '被告收到起诉状副本之日',
  binds: '被告',
  effect: '第一审期限内未提出而在第二审提出的，人民法院不予审查',
  history: [compared(SINCE, calendarDays(15), litigationInterpretation.at('第十条第一款'), 'SS-JURISD')],
})

export const courtSummons = limit({
  id: 'court-summons',
  name: '开庭传唤期限',
  bound: 'before',
  runsFrom: '开庭之日（向前计算）',
  binds: '人民法院',
  effect: '应当在此日之前（含当日）用传票传唤当事人；通知行政机关负责人出庭应诉的，同样提前三日',
  history: [compared(SINCE, calendarDays(3), litigationInterpretation.at('第七十一条'), 'SS-SUMMON')],
})

export const appealAnswer = limit({
  id: 'appeal-answer',
  name: '上诉答辩期限',
  bound: 'latest',
  runsFrom: '对方当事人收到上诉状副本之日',
  binds: '对方当事人',
  effect: '不提出答辩状的，不影响人民法院审理',
  history: [compared(SINCE, calendarDays(15), litigationInterpretation.at('第一百零八条第二款'), 'SS-APPEAL-ANS')],
})

export const retrialApplication = limit({
  id: 'retrial-application',
  name: '申请再审期限',
  bound: 'latest',
  runsFrom: '判决、裁定或者调解书发生法律效力之日',
  binds: '当事人',
  effect: '逾期申请的不予受理；有新证据等法定情形的，自知道或者应当知道之日起计算',
  history: [compared(SINCE, months(6), litigationInterpretation.at('第一百一十条'), 'SS-RETRIAL')],
})

export const judgmentEnforcement = limit({
  id: 'judgment-enforcement',
  name: '申请执行期限',
  bound: 'latest',
  runsFrom: '法律文书规定的履行期间最后一日',
  binds: '当事人',
  effect: '无正当理由逾期申请的，人民法院不予受理',
  history: [compared(SINCE, years(2), litigationInterpretation.at('第一百五十三条第一款'), 'SS-ENFORCE')],
})

export const actEnforcement = limit({
  id: 'act-enforcement',
  name: '行政机关申请强制执行期限',
  bound: 'latest',
  runsFrom: '被执行人的法定起诉期限届满之日',
  binds: '没有强制执行权的行政机关',
  effect: '无正当理由逾期申请的，人民法院不予受理',
  history: [compared(SINCE, months(3), litigationInterpretation.at('第一百五十六条'))],
})

export const judicialAdviceReply = limit({
  id: 'judicial-advice-reply',
  name: '规范性文件司法建议答复期限',
  bound: 'latest',
  runsFrom: '收到司法建议之日',
  binds: '接收司法建议的行政机关',
  effect: '应当书面答复；情况紧急的，人民法院可以建议立即停止执行该规范性文件',
  history: [compared(SINCE, calendarDays(60), litigationInterpretation.at('第一百四十九条第四款'), 'SS-JUDADVICE')],
})

export const litigationInterpretationLimits = [
  suitUntold,
  suitAfterInaction,
  jurisdictionObjection,
  courtSummons,
  appealAnswer,
  retrialApplication,
  judgmentEnforcement,
  actEnforcement,
  judicialAdviceReply,
] as const
