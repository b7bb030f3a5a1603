import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, repealed, workingDays } from './row.ts'

/** In both regulations 日 are calendar days; only the one limit that says 工作日 is counted in working days. */
export const formerPetitionRegulation = law({
  id: 'petition-regulation-2005',
  title: '信访条例',
  number: '国务院令第431号',
  from: '2005-05-01',
  until: '2022-04-30',
})
export const petitionRegulation = law({
  id: 'petition-regulation-2022',
  title: '信访工作条例',
  number: '中共中央、国务院2022年2月25日发布',
  from: '2022-05-01',
})

const compared = comparedOn('2026-11-24')
const former = formerPetitionRegulation
const current = petitionRegulation

export const petitionNotice = limit({
  id: 'petition-notice',
  name: '信访事项告知期限（直接提出）',
  bound: 'latest',
  runsFrom: '收到信访人直接提出的信访事项之日',
  binds: '收到信访事项的机关、单位',
  effect: '应当书面告知接收情况以及处理途径和程序；信访人姓名（名称）、住址不清的除外',
  history: [
    compared('2005-05-01', calendarDays(15), former.at('第二十二条第二款'), 'XFO-NOTIFY'),
    compared('2022-05-01', calendarDays(15), current.at('第二十三条第二款'), 'XF-NOTIFY'),
  ],
})

export const forwardedPetitionNotice = limit({
  id: 'forwarded-petition-notice',
  name: '信访事项告知期限（转送、交办）',
  bound: 'latest',
  runsFrom: '收到转送、交办的信访事项之日',
  binds: '收到转送、交办的机关、单位',
  effect: '属于本机关、单位职权范围的，应当书面告知信访人接收情况以及处理途径和程序',
  history: [
    compared('2005-05-01', calendarDays(15), former.at('第二十一条第二款')),
    compared('2022-05-01', calendarDays(15), current.at('第二十三条第三款'), 'XF-NOTIFY-FWD'),
  ],
})

export const petitionObjection = limit({
  id: 'petition-objection',
  name: '转送、交办异议期限',
  bound: 'latest',
  runsFrom: '收到转送、交办的信访事项之日',
  binds: '收到转送、交办的机关、单位',
  effect: '不属于职权范围的，应当提出异议并详细说明理由，经核实同意后交还相关材料',
  history: [compared('2022-05-01', workingDays(5), current.at('第二十三条第三款'), 'XF-OBJECT')],
})

/** Since 2022 only for matters of 第三十一条第（六）项; the others follow the clock of their own procedure. */
export const petitionHandling = limit({
  id: 'petition-handling',
  name: '信访事项办理期限',
  bound: 'latest',
  runsFrom: '受理信访事项之日',
  binds: '有权处理的机关、单位',
  effect: '应当办结并出具信访处理意见书',
  history: [
    compared('2005-05-01', calendarDays(60), former.at('第三十三条'), 'XFO-HANDLE'),
    compared('2022-05-01', calendarDays(60), current.at('第三十四条'), 'XF-HANDLE'),
  ],
})

export const petitionExtension = limit({
  id: 'petition-extension',
  name: '信访事项办理延长期限',
  bound: 'latest',
  runsFrom: '原办理期限届满之日',
  binds: '有权处理的机关、单位',
  effect: '情况复杂的，经本机关、单位负责人批准并告知信访人延期理由，延长不得超过三十日',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十三条')),
    compared('2022-05-01', calendarDays(30), current.at('第三十四条')),
  ],
})

export const petitionReviewRequest = limit({
  id: 'petition-review-request',
  name: '请求复查期限',
  bound: 'latest',
  runsFrom: '信访人收到书面答复之日',
  binds: '信访人',
  effect: '对处理意见不服的，可以向原办理机关、单位的上一级机关、单位请求复查',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十四条')),
    compared('2022-05-01', calendarDays(30), current.at('第三十五条'), 'XF-FUCHA-APPLY'),
  ],
})

export const petitionReview = limit({
  id: 'petition-review',
  name: '信访复查期限',
  bound: 'latest',
  runsFrom: '收到复查请求之日',
  binds: '上一级机关、单位',
  effect: '应当提出复查意见并予以书面答复',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十四条')),
    compared('2022-05-01', calendarDays(30), current.at('第三十五条'), 'XF-FUCHA'),
  ],
})

export const petitionFinalReviewRequest = limit({
  id: 'petition-final-review-request',
  name: '请求复核期限',
  bound: 'latest',
  runsFrom: '信访人收到复查书面答复之日',
  binds: '信访人',
  effect: '对复查意见不服的，可以向复查机关、单位的上一级机关、单位请求复核',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十五条第一款')),
    compared('2022-05-01', calendarDays(30), current.at('第三十六条第一款'), 'XF-FUHE-APPLY'),
  ],
})

export const petitionFinalReview = limit({
  id: 'petition-final-review',
  name: '信访复核期限',
  bound: 'latest',
  runsFrom: '收到复核请求之日',
  binds: '复查机关、单位的上一级机关、单位',
  effect: '应当提出复核意见；听证所需时间不计入；信访人仍以同一事实和理由投诉的，不再受理',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十五条第一款')),
    compared('2022-05-01', calendarDays(30), current.at('第三十六条第一款'), 'XF-FUHE'),
  ],
})

/** The regulation of 2022 keeps the duty to answer such proposals (第四十条第四款), but without a limit. */
export const petitionAdviceReply = limit({
  id: 'petition-advice-reply',
  name: '信访改进建议反馈期限',
  bound: 'latest',
  runsFrom: '收到改进建议之日',
  binds: '收到改进建议的行政机关',
  effect: '应当书面反馈情况；未采纳改进建议的，应当说明理由',
  history: [
    compared('2005-05-01', calendarDays(30), former.at('第三十六条第二款'), 'XFO-ADVICE'),
    repealed('2022-05-01', current.whole),
  ],
})

export const petitionLimits = [
  petitionNotice,
  forwardedPetitionNotice,
  petitionObjection,
  petitionHandling,
  petitionExtension,
  petitionReviewRequest,
  petitionReview,
  petitionFinalReviewRequest,
  petitionFinalReview,
  petitionAdviceReply,
] as const
