import type { Citation } from '../../../kernel/law.ts'
import { dueOf, openTracks, type RequestGuard, said } from '../case-facts.ts'

type OpinionDeadline = 'thirdPartyOpinion' | 'agencyOpinion'

/** Silence is only known once the fifteen working days after their receipt are over. */
export const lapseNotReached = (deadline: OpinionDeadline, basis: Citation): RequestGuard => ({
  says: '对方提出意见的期限尚未届满，或者还没有登记对方签收的日期，不能登记为逾期未提出意见',
  way: '请先登记签收日期，等到期限届满后再登记',
  basis,
  when: (view, attempt) => {
    if (said(attempt, 'opinion') !== 'silent') return false
    const due = dueOf(view, deadline, said(attempt, 'track'))
    return due === undefined || attempt.today < due
  },
})

/** The time that does not count ends with the period, however late the office writes it down. */
export const lapseOnOtherDay = (deadline: OpinionDeadline, basis: Citation): RequestGuard => ({
  says: '逾期未提出意见的，不计入答复期限的时间截至对方期限届满之日',
  way: '请把本步骤的日期填为期限届满之日；以后收到的意见另行记入案卷',
  basis,
  when: (view, attempt) => {
    if (said(attempt, 'opinion') !== 'silent') return false
    const due = dueOf(view, deadline, said(attempt, 'track'))
    return due !== undefined && attempt.on !== due
  },
})

/** The step belongs to a consultation, and none is open. */
export const nothingAsked = (kind: 'thirdParty' | 'agency', basis: Citation): RequestGuard => ({
  says: kind === 'thirdParty' ? '没有正在征求的第三方意见' : '没有正在征求的共同制作机关意见',
  way: '请先发出征求意见书',
  basis,
  when: (view) => openTracks(view, kind).length === 0,
})
