import { caseView } from '../../store/case-view.ts'
import type { Job, Store, Work } from '../../store/contract.ts'
import { rows } from '../../store/query.ts'
import { take } from '../../store/take.ts'
import { systemWork } from '../organization/index.ts'
import type { RequestView } from './case-facts.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'

const OPINIONS = {
  thirdParty: { deadline: 'thirdPartyOpinion', step: 'thirdPartyAnswers' },
  agency: { deadline: 'agencyOpinion', step: 'agencyAnswers' },
} as const

/**
 * Every morning: consultations whose fifteen working days are over are closed as of their last day, so that the reply period does not
 * stand still because nobody wrote it down; requests past their last day are marked. Nothing is refused or ended by itself.
 */
export const dailyRound: Job = {
  name: 'information-requests.daily-round',
  title: '政府信息公开申请每日巡查',
  every: '20 6 * * *',
  run: async (store, work, _data, report) => {
    const open = await rows<{ id: string }>(
      store.db,
      "select id from information_requests_requests where state = 'received' or due < $1 and ended_on is null order by id",
      [work.today],
    )
    let lapsed = 0
    let overdue = 0
    for (const [index, { id }] of open.entries()) {
      lapsed += await closeLapsed(store, work, id)
      overdue += await markOverdue(store, work, id)
      await report(index + 1, open.length)
    }
    return { says: `登记第三方和共同制作机关逾期未提出意见${lapsed}项，超过答复期限${overdue}件` }
  },
}

async function closeLapsed(store: Store, work: Work, id: string): Promise<number> {
  const view = await viewOf(store, id)
  let closed = 0
  for (const [key, kind] of Object.entries(view.tracks)) {
    const opinion = OPINIONS[kind as keyof typeof OPINIONS]
    const reckoned = opinion && view.due(opinion.deadline, key)
    if (!opinion || reckoned?.is !== 'due' || reckoned.due >= work.today || reckoned.provisional) continue
    await take(store, systemWork(store, work), request.id, id, opinion.step, {
      on: reckoned.due,
      key: `lapse-${id}-${key}`,
      data: { track: key, opinion: 'silent' },
    })
    closed++
  }
  return closed
}

async function markOverdue(store: Store, work: Work, id: string): Promise<number> {
  const view = await viewOf(store, id)
  const reckoned = view.due('reply')
  const marked = view.history.some(({ step }) => step === 'markOverdue')
  if (marked || reckoned.is !== 'due' || reckoned.endedOn !== undefined || work.today <= reckoned.due) return 0
  await take(store, systemWork(store, work), request.id, id, 'markOverdue', { key: `overdue-${id}-${reckoned.due}` })
  return 1
}

const viewOf = async (store: Store, id: string): Promise<RequestView> =>
  (await caseView(store, requests.id, id)) as unknown as RequestView
