import { limit } from '../kernel/limit.ts'
import { reconsiderationLaw as current, formerReconsiderationLaw as former } from './reconsideration-law.ts'
import { calendarDays, comparedOn, workingDays } from './row.ts'

/** Attached review of normative documents in a reconsideration (附带审查). */

const compared = comparedOn('2026-11-24')

export const normReview = limit({
  id: 'norm-review',
  name: '规范性文件附带审查处理期限',
  bound: 'latest',
  runsFrom: '收到附带审查申请之日',
  binds: '行政复议机关',
  effect: '有权处理的应当依法处理，处理期间中止行政复议',
  history: [
    compared('1999-10-01', calendarDays(30), former.at('第二十六条'), 'FYO-NORM-OWN'),
    compared('2024-01-01', calendarDays(30), current.at('第五十六条'), 'FY-NORM-OWN'),
  ],
})

export const normForward = limit({
  id: 'norm-forward',
  name: '规范性文件附带审查转送期限',
  bound: 'latest',
  runsFrom: '收到附带审查申请之日',
  binds: '行政复议机关',
  effect: '无权处理的应当转送有权处理的行政机关依法处理',
  history: [
    compared('1999-10-01', workingDays(7), former.at('第二十六条'), 'FYO-NORM-FWD'),
    compared('2024-01-01', workingDays(7), current.at('第五十六条'), 'FY-NORM-FWD'),
  ],
})

export const normReply = limit({
  id: 'norm-reply',
  name: '转送规范性文件处理意见回复期限',
  bound: 'latest',
  runsFrom: '接受转送的机关收到转送之日',
  binds: '接受转送的行政机关、国家机关',
  effect: '应当将处理意见回复转送的行政复议机关',
  history: [
    compared('1999-10-01', calendarDays(60), former.at('第二十六条')),
    compared('2024-01-01', calendarDays(60), current.at('第六十条'), 'FY-NORM-RECV'),
  ],
})

export const normQuestion = limit({
  id: 'norm-question',
  name: '通知制定机关书面答复期限',
  bound: 'latest',
  runsFrom: '行政复议中止之日',
  binds: '行政复议机构',
  effect: '应当书面通知规范性文件或者依据的制定机关就相关条款的合法性提出书面答复',
  history: [compared('2024-01-01', workingDays(3), current.at('第五十八条第一款'), 'FY-NORM-ASK')],
})

export const normMakerAnswer = limit({
  id: 'norm-maker-answer',
  name: '规范性文件制定机关书面答复期限',
  bound: 'latest',
  runsFrom: '制定机关收到书面通知之日',
  binds: '规范性文件或者依据的制定机关',
  effect: '应当提交书面答复及相关材料',
  history: [compared('2024-01-01', workingDays(10), current.at('第五十八条第一款'), 'FY-NORM-MAKER')],
})

export const normReviewLimits = [normReview, normForward, normReply, normQuestion, normMakerAnswer] as const
