import type { Citation } from '../../kernel/law.ts'
import { disclosureReportFormat } from '../../law/disclosure-guidance.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import { informationFeeMeasures } from '../../law/information-fee.ts'

/** The outcomes of a request: rows 3 to 23 of table 三 of the annual report, in its order. */
export interface Outcome {
  readonly row: number
  readonly group: '予以公开' | '部分公开' | '不予公开' | '无法提供' | '不予处理' | '其他处理'
  readonly name: string
  readonly basis: Citation
  /** Whether the office owes a reply; other.other may be concluded with or without one. */
  readonly reply: boolean
}

const outcome = (row: number, group: Outcome['group'], name: string, basis: Citation, reply = true): Outcome => ({
  row,
  group,
  name,
  basis,
  reply,
})

export const outcomes = {
  open: outcome(3, '予以公开', '予以公开', law.at('第三十六条第（二）项')),
  partial: outcome(4, '部分公开', '部分公开', law.at('第三十七条')),
  'deny.secret': outcome(5, '不予公开', '属于国家秘密', law.at('第十四条')),
  'deny.lawForbids': outcome(6, '不予公开', '其他法律行政法规禁止公开', law.at('第十四条')),
  'deny.threeSafety': outcome(7, '不予公开', '危及“三安全一稳定”', law.at('第十四条')),
  'deny.thirdParty': outcome(8, '不予公开', '保护第三方合法权益', law.at('第十五条')),
  'deny.internal': outcome(9, '不予公开', '属于三类内部事务信息', law.at('第十六条第一款')),
  'deny.process': outcome(10, '不予公开', '属于四类过程性信息', law.at('第十六条第二款')),
  'deny.caseFile': outcome(11, '不予公开', '属于行政执法案卷', law.at('第十六条第二款')),
  'deny.query': outcome(12, '不予公开', '属于行政查询事项', law.at('第三十六条第（七）项')),
  'cannot.notHeld': outcome(13, '无法提供', '本机关不掌握相关政府信息', law.at('第三十六条第（四）项')),
  'cannot.needMake': outcome(14, '无法提供', '没有现成信息需要另行制作', law.at('第三十八条')),
  'cannot.stillUnclear': outcome(15, '无法提供', '补正后申请内容仍不明确', law.at('第三十条')),
  'refuse.petition': outcome(16, '不予处理', '信访举报投诉类申请', law.at('第三十九条第一款')),
  'refuse.repeat': outcome(17, '不予处理', '重复申请', law.at('第三十六条第（六）项')),
  'refuse.publication': outcome(18, '不予处理', '要求提供公开出版物', law.at('第三十九条第二款')),
  'refuse.excessive': outcome(19, '不予处理', '无正当理由大量反复申请', law.at('第三十五条')),
  'refuse.reconfirm': outcome(20, '不予处理', '要求行政机关确认或重新出具已获取信息', disclosureReportFormat.whole),
  'other.noCorrection': outcome(
    21,
    '其他处理',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    law.at('第三十条'),
    false,
  ),
  'other.noFee': outcome(
    22,
    '其他处理',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    informationFeeMeasures.whole,
    false,
  ),
  'other.other': outcome(23, '其他处理', '其他', disclosureReportFormat.whole, false),
} as const satisfies Record<string, Outcome>

export type OutcomeId = keyof typeof outcomes

export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[]

/** As they stand in a list to choose from: 不予公开：属于国家秘密. */
export const outcomeNames = Object.fromEntries(
  Object.entries(outcomes).map(([id, { group, name }]) => [id, group === name ? name : `${group}：${name}`]),
) as Readonly<Record<OutcomeId, string>>

/** What one item asked can be answered with: everything but the kinds of closing without a reply. */
export const itemOutcomeNames = Object.fromEntries(
  Object.entries(outcomeNames).filter(([id]) => !id.startsWith('other.')),
) as Readonly<Record<Exclude<OutcomeId, `other.${string}`>, string>>

export const outcomeOf = (id: string | undefined): Outcome | undefined =>
  id === undefined ? undefined : (outcomes as Readonly<Record<string, Outcome>>)[id]

/** Whether something is handed out, so that a review must come first (条例 第十七条). */
export const givesInformation = (id: string | undefined): boolean => id === 'open' || id === 'partial'

/** Whether the reply refuses disclosure, wholly or in part (行政复议法 第二十三条第一款第（四）项). */
export const refusesDisclosure = (id: string | undefined): boolean =>
  id === 'partial' || id?.startsWith('deny.') === true
