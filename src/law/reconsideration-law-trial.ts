import { limit } from '../kernel/limit.ts'
import { reconsiderationLaw as current, formerReconsiderationLaw as former } from './reconsideration-law.ts'
import { calendarDays, comparedOn, workingDays } from './row.ts'

const compared = comparedOn('2026-11-24')

export const reconsiderationCopy = limit({
  id: 'reconsideration-copy',
  name: '行政复议申请书副本发送期限（普通程序）',
  bound: 'latest',
  runsFrom: '受理行政复议申请之日',
  binds: '行政复议机构',
  effect: '应当将申请书副本或者申请笔录复印件发送被申请人',
  history: [
    compared('1999-10-01', workingDays(7), former.at('第二十三条第一款'), 'FYO-COPY'),
    compared('2024-01-01', workingDays(7), current.at('第四十八条'), 'FY-COPY-ORD'),
  ],
})

export const reconsiderationCopySimplified = limit({
  id: 'reconsideration-copy-simplified',
  name: '行政复议申请书副本发送期限（简易程序）',
  bound: 'latest',
  runsFrom: '受理行政复议申请之日',
  binds: '行政复议机构',
  effect: '应当将申请书副本或者申请笔录复印件发送被申请人',
  history: [compared('2024-01-01', workingDays(3), current.at('第五十四条第一款'), 'FY-COPY-SIMP')],
})

/** Ten calendar days under the former law, ten working days since 2024. */
export const reconsiderationAnswer = limit({
  id: 'reconsideration-answer',
  name: '行政复议书面答复期限（普通程序）',
  bound: 'latest',
  runsFrom: '被申请人收到申请书副本之日',
  binds: '被申请人',
  effect: '不按期提出书面答复、提交证据和依据的，视为该行政行为没有证据、依据',
  history: [
    compared('1999-10-01', calendarDays(10), former.at('第二十三条第一款'), 'FYO-ANSWER'),
    compared('2024-01-01', workingDays(10), current.at('第四十八条'), 'FY-ANSWER-ORD'),
  ],
})

export const reconsiderationAnswerSimplified = limit({
  id: 'reconsideration-answer-simplified',
  name: '行政复议书面答复期限（简易程序）',
  bound: 'latest',
  runsFrom: '被申请人收到申请书副本之日',
  binds: '被申请人',
  effect: '不按期提出书面答复、提交证据和依据的，视为该行政行为没有证据、依据',
  history: [compared('2024-01-01', workingDays(5), current.at('第五十四条第一款'), 'FY-ANSWER-SIMP')],
})

export const reconsiderationHearingNotice = limit({
  id: 'reconsideration-hearing-notice',
  name: '行政复议听证通知期限',
  bound: 'before',
  runsFrom: '举行听证之日（向前计算）',
  binds: '行政复议机构',
  effect: '应当在此日之前（含当日）书面通知时间、地点和拟听证事项；被申请人的负责人应当参加听证',
  history: [compared('2024-01-01', workingDays(5), current.at('第五十一条第一款'), 'FY-HEARING-NOTICE')],
})

export const reconsiderationDecision = limit({
  id: 'reconsideration-decision',
  name: '行政复议决定期限（普通程序）',
  bound: 'latest',
  runsFrom: '受理行政复议申请之日',
  binds: '行政复议机关',
  effect: '逾期未决定的，申请人可以自期限届满之日起十五日内起诉',
  history: [
    compared('1999-10-01', calendarDays(60), former.at('第三十一条第一款'), 'FYO-DECIDE'),
    compared('2024-01-01', calendarDays(60), current.at('第六十二条第一款'), 'FY-DECIDE-ORD'),
  ],
})

/** Approved by the head of the organ under the former law, by the head of its reconsideration office since 2024. */
export const reconsiderationExtension = limit({
  id: 'reconsideration-extension',
  name: '行政复议决定延长期限',
  bound: 'latest',
  runsFrom: '原决定期限届满之日',
  binds: '行政复议机关',
  effect: '情况复杂的，经批准并告知当事人后延长，最多不超过三十日',
  history: [
    compared('1999-10-01', calendarDays(30), former.at('第三十一条第一款')),
    compared('2024-01-01', calendarDays(30), current.at('第六十二条第一款')),
  ],
})

export const reconsiderationDecisionSimplified = limit({
  id: 'reconsideration-decision-simplified',
  name: '行政复议决定期限（简易程序）',
  bound: 'latest',
  runsFrom: '受理行政复议申请之日',
  binds: '行政复议机关',
  effect: '不得延长；不宜适用简易程序的可以转为普通程序，期限仍自受理之日起计算',
  history: [compared('2024-01-01', calendarDays(30), current.at('第六十二条第二款'), 'FY-DECIDE-SIMP')],
})

export const reconsiderationSuspensionEnd = limit({
  id: 'reconsideration-suspension-end',
  name: '行政复议中止转终止期限',
  bound: 'latest',
  runsFrom: '因申请人死亡、丧失行为能力或者终止而中止行政复议之日',
  binds: '行政复议机关',
  effect: '满六十日中止原因仍未消除的，决定终止行政复议',
  history: [compared('2024-01-01', calendarDays(60), current.at('第四十一条第（五）项'), 'FY-SUSP-END')],
})

export const reconsiderationOpinionReport = limit({
  id: 'reconsideration-opinion-report',
  name: '行政复议意见书落实情况报送期限',
  bound: 'latest',
  runsFrom: '收到行政复议意见书之日',
  binds: '收到意见书的行政机关',
  effect: '应当将纠正相关违法或者不当行政行为的情况报送行政复议机关',
  history: [compared('2024-01-01', calendarDays(60), current.at('第七十六条'), 'FY-OPINION')],
})

export const reconsiderationTrialLimits = [
  reconsiderationCopy,
  reconsiderationCopySimplified,
  reconsiderationAnswer,
  reconsiderationAnswerSimplified,
  reconsiderationHearingNotice,
  reconsiderationDecision,
  reconsiderationExtension,
  reconsiderationDecisionSimplified,
  reconsiderationSuspensionEnd,
  reconsiderationOpinionReport,
] as const
