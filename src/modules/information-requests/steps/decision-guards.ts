import type { Citation } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import {
  itemsOf,
  lastOf,
  momentsOf,
  openTracks,
  type RequestGuard,
  type RequestItem,
  type RequestView,
  taken,
} from '../case-facts.ts'
import { givesInformation } from '../outcomes.ts'

/** What must be there before a reply is decided; each guard is one sentence that the person reads. */
export const decisionGuards = {
  consulting: guard(
    '还有征求意见没有收齐，期限也没有届满',
    '请先登记第三方或者共同制作机关的意见',
    law.at('第三十三条第三款'),
    (view) => openTracks(view, 'thirdParty').length + openTracks(view, 'agency').length > 0,
  ),
  unanswered: guard(
    '有申请事项没有写明答复结果',
    '请在「拟制答复」中对每一项申请内容分别写明结果和理由',
    law.at('第三十六条'),
    (view) => itemsOf(view).some((item) => !item.result || !item.ground?.trim()),
  ),
  mismatch: guard(
    '办理结果与各申请事项的答复结果对不上',
    '全部公开的填「予以公开」；有公开也有不公开的填「部分公开」；其余填主要事项的结果',
    law.at('第三十七条'),
    (view) => !matches(view.row.outcome, itemsOf(view)),
  ),
  unreviewed: guard(
    '准备公开的信息还没有经过保密与个人信息审查，或者审查结论不允许公开',
    '请保密审查员办理「保密与个人信息审查」；不能确定的，报有关主管部门或者保密行政管理部门确定后再审查',
    law.at('第十七条'),
    (view) => givesInformation(view.row.outcome) && !reviewAllows(view),
  ),
  unsearched: guard(
    '答复信息不存在，但没有检索记录',
    '请先办理「检索并记录」，写明检索的范围、关键词、时间和结果；不属于本机关负责公开的，写明负责公开的机关',
    law.at('第三十六条第（四）项'),
    (view) => results(view, 'cannot.notHeld').some((item) => !item.holder?.trim()) && !taken(view, 'search'),
  ),
  unconsulted: guard(
    '以保护第三方合法权益为由不予公开，但没有书面征求第三方意见的记录',
    '请先办理「书面征求第三方意见」，登记第三方的意见或者期限届满',
    law.at('第三十二条'),
    (view) => results(view, 'deny.thirdParty').length > 0 && !taken(view, 'thirdPartyAnswers'),
  ),
  undetailed: guard(
    '有申请事项缺少该类答复必须写明的内容',
    '禁止公开和行政查询的写明依据的法律；内部事务和过程性信息写明类别；重复申请写明原答复文号；公开出版物和信访投诉写明获取途径或者渠道',
    law.at('第三十六条第（三）项'),
    (view) => itemsOf(view).some(lacksDetail),
  ),
} satisfies Record<string, RequestGuard>

/** A third party refused with good reason: only a decision in the public interest may disclose nevertheless. */
export const thirdPartyRefuses = guard(
  '第三方不同意公开且理由合理，不能直接决定予以公开',
  '不予公开，或者作区分处理；认为不公开可能对公共利益造成重大影响的，请办理「依公共利益决定公开」',
  law.at('第三十二条'),
  (view) => view.row.outcome === 'open' && refusedWithReason(view),
)

export const refusedWithReason = (view: RequestView): boolean =>
  momentsOf(view, 'thirdPartyAnswers').some(({ data }) => data.opinion === 'refuses' && data.wellFounded === true)

function guard(says: string, way: string, basis: Citation, when: RequestGuard['when']): RequestGuard {
  return { says, way, basis, when }
}

const results = (view: RequestView, id: string): readonly RequestItem[] =>
  itemsOf(view).filter((item) => item.result === id)

/** The review counts when it came after the last correction of the request. */
function reviewAllows(view: RequestView): boolean {
  const corrected = view.history.findLastIndex(({ step }) => step === 'correct')
  const review = view.history.findLast(({ step }, index) => step === 'review' && index > corrected)
  const conclusion = review?.data.conclusion
  return conclusion === 'open' || (conclusion === 'partial' && view.row.outcome === 'partial')
}

function matches(outcome: string | undefined, items: readonly RequestItem[]): boolean {
  const found = new Set<string | undefined>(items.map((item) => item.result))
  if (found.has('partial') || (found.has('open') && found.size > 1)) return outcome === 'partial'
  return found.has(outcome)
}

const DETAILS: Readonly<Record<string, (item: RequestItem) => unknown>> = {
  'deny.lawForbids': (item) => item.law,
  'deny.query': (item) => item.law,
  'deny.internal': (item) => ['personnel', 'logistics', 'workflow'].includes(item.kind ?? ''),
  'deny.process': (item) => ['discussion', 'draft', 'consultation', 'submission'].includes(item.kind ?? ''),
  'refuse.repeat': (item) => item.former,
  'refuse.publication': (item) => item.where,
  'refuse.petition': (item) => item.where,
  open: (item) => item.where || item.attachment,
}
const lacksDetail = (item: RequestItem): boolean => {
  const detail = DETAILS[item.result ?? '']
  return detail !== undefined && !detail(item)
}

/** Whether the reply to be sent was decided against a third party that still has to be told. */
export const untoldThirdParty = (view: RequestView): boolean =>
  lastOf(view, 'override') !== undefined && !taken(view, 'tellThirdParty')
