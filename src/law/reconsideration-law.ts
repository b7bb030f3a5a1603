import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { reconsiderationRegulation } from './reconsideration-regulation.ts'
import { calendarDays, comparedOn, repealed, workingDays, years } from './row.ts'

/**
 * The two laws on reconsideration. Under the former law only 五日 and 七日 are working days (第四十条第二款), so its ten days are calendar
 * days; since 2024 三日, 五日, 七日 and 十日 are working days (第八十八条第二款). 三十日 and 六十日 are calendar days under both.
 */
export const formerReconsiderationLaw = law({
  id: 'reconsideration-law-1999',
  title: '行政复议法',
  number: '1999年4月29日通过，2017年9月1日修正',
  from: '1999-10-01',
  until: '2023-12-31',
})
export const reconsiderationLaw = law({
  id: 'reconsideration-law-2023',
  title: '行政复议法',
  number: '2023年9月1日修订',
  from: '2024-01-01',
})

const compared = comparedOn('2026-11-24')
const former = formerReconsiderationLaw
const current = reconsiderationLaw

export const reconsiderationApplication = limit({
  id: 'reconsideration-application',
  name: '行政复议申请期限',
  bound: 'latest',
  runsFrom: '知道或者应当知道行政行为之日',
  binds: '申请人',
  effect: '逾期申请不予受理；法律规定的申请期限超过六十日的除外，因不可抗力等正当理由耽误的自障碍消除之日起继续计算',
  history: [
    compared('1999-10-01', calendarDays(60), former.at('第九条第一款'), 'FYO-APPLY'),
    compared('2024-01-01', calendarDays(60), current.at('第二十条第一款'), 'FY-APPLY'),
  ],
})

export const reconsiderationApplicationUntold = limit({
  id: 'reconsideration-application-untold',
  name: '未告知复议权利时的最长申请期限',
  bound: 'latest',
  runsFrom: '知道或者应当知道行政行为内容之日',
  binds: '申请人',
  effect: '未告知复议权利、复议机关和申请期限的，申请期限自知道之日起计算，但最长不得超过一年',
  history: [compared('2024-01-01', years(1), current.at('第二十条第三款'), 'FY-APPLY-UNTOLD')],
})

export const reconsiderationApplicationLongest = limit({
  id: 'reconsideration-application-longest',
  name: '行政复议最长保护期限',
  bound: 'latest',
  runsFrom: '行政行为作出之日',
  binds: '申请人',
  effect: '超过五年的，行政复议机关不予受理；因不动产提出的申请为二十年',
  history: [compared('2024-01-01', years(5), current.at('第二十一条'), 'FY-APPLY-ABS')],
})

export const reconsiderationApplicationImmovable = limit({
  id: 'reconsideration-application-immovable',
  name: '不动产行政复议最长保护期限',
  bound: 'latest',
  runsFrom: '行政行为作出之日',
  binds: '申请人',
  effect: '因不动产提出的申请超过二十年的，行政复议机关不予受理',
  history: [compared('2024-01-01', years(20), current.at('第二十一条'))],
})

export const reconsiderationScreening = limit({
  id: 'reconsideration-screening',
  name: '行政复议申请审查期限',
  bound: 'latest',
  runsFrom: '行政复议机关收到申请之日',
  binds: '行政复议机关',
  effect: '期限届满未作出不予受理决定的，视为受理（2023年以前的申请自负责法制工作的机构收到之日起即为受理）',
  history: [
    compared('1999-10-01', workingDays(5), former.at('第十七条第一款'), 'FYO-SCREEN'),
    compared('2024-01-01', workingDays(5), current.at('第三十条第一款'), 'FY-SCREEN'),
  ],
})

/** The former five days stand in the regulation, which does not call them working days; they are read as the law's own five days. */
export const reconsiderationCorrectionNotice = limit({
  id: 'reconsideration-correction-notice',
  name: '行政复议补正通知期限',
  bound: 'latest',
  runsFrom: '行政复议机关收到申请之日',
  binds: '行政复议机关',
  effect: '应当书面通知申请人补正，并一次性载明需要补正的事项',
  history: [
    compared('2007-08-01', workingDays(5), reconsiderationRegulation.at('第二十九条'), 'FYO-CORR-NOTICE'),
    compared('2024-01-01', workingDays(5), current.at('第三十一条第一款'), 'FY-CORR-NOTICE'),
  ],
})

export const reconsiderationCorrection = limit({
  id: 'reconsideration-correction',
  name: '行政复议补正期限',
  bound: 'latest',
  runsFrom: '申请人收到补正通知之日',
  binds: '申请人',
  effect: '无正当理由逾期不补正的，视为放弃申请并记录在案；有正当理由的可以延长；补正后重新审查',
  history: [compared('2024-01-01', workingDays(10), current.at('第三十一条第二款'), 'FY-CORR-DUE')],
})

export const reconsiderationForwardByPenalizer = limit({
  id: 'reconsideration-forward-by-penalizer',
  name: '经处罚机关提交的复议申请转送期限',
  bound: 'latest',
  runsFrom: '作出行政处罚决定的行政机关收到复议申请之日',
  binds: '作出行政处罚决定的行政机关',
  effect: '认为需要维持行政处罚决定的，应当转送行政复议机关',
  history: [compared('2024-01-01', workingDays(5), current.at('第三十二条第二款'), 'FY-VIA-AGENCY')],
})

export const reconsiderationForwardByCounty = limit({
  id: 'reconsideration-forward-by-county',
  name: '县级政府转送复议申请期限',
  bound: 'latest',
  runsFrom: '县级地方人民政府接到复议申请之日',
  binds: '县级地方人民政府',
  effect: '应当转送有关行政复议机关并告知申请人',
  history: [
    compared('1999-10-01', workingDays(7), former.at('第十八条'), 'FYO-FWD'),
    repealed('2024-01-01', current.whole),
  ],
})

export const suitAfterMandatoryReconsideration = limit({
  id: 'suit-after-mandatory-reconsideration',
  name: '复议前置案件起诉期限',
  bound: 'latest',
  runsFrom: '收到决定书之日或者行政复议期限届满之日',
  binds: '申请人',
  effect: '逾期起诉的，人民法院不予立案',
  history: [compared('2024-01-01', calendarDays(15), current.at('第三十四条'), 'FY-TOCOURT')],
})

export const reconsiderationIntakeLimits = [
  reconsiderationApplication,
  reconsiderationApplicationUntold,
  reconsiderationApplicationLongest,
  reconsiderationApplicationImmovable,
  reconsiderationScreening,
  reconsiderationCorrectionNotice,
  reconsiderationCorrection,
  reconsiderationForwardByPenalizer,
  reconsiderationForwardByCounty,
  suitAfterMandatoryReconsideration,
] as const
