import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import type { RequestItem } from '../case-facts.ts'
import { outcomes } from '../outcomes.ts'
import { groundKinds } from '../request-fields.ts'
import { sentence } from './frame.ts'

/** What the reply says of one item: the sentence of its outcome with the article, then the ground that the office wrote. */
export function wordingOf(item: RequestItem, you: string): string {
  const compose = WORDINGS[item.result ?? '']
  const ground = item.ground?.trim() ? sentence(item.ground) : ''
  return compose ? `${compose(item, you)}${ground}` : ground
}

const at = (place: string): string => `根据${cite(law.at(place))}的规定`
const kindOf = (item: RequestItem): string => (item.kind ? groundKinds[item.kind] : '')

type Wording = (item: RequestItem, you: string) => string

const WORDINGS: Readonly<Record<string, Wording>> = {
  open: (item, you) =>
    item.where
      ? `${you}申请公开的该项政府信息已经主动公开。${at('第三十六条第（一）项')}，现告知获取的方式、途径：${sentence(item.where)}`
      : `${you}申请公开的该项政府信息可以公开。${at('第三十六条第（二）项')}，现向${you}提供${item.attachment ? `《${item.attachment.replace(/[《》]/g, '')}》` : '该政府信息'}。`,
  partial: (item, you) =>
    `${you}申请公开的该项政府信息中含有不应当公开的内容，但能够作区分处理。${at('第三十七条')}，现提供可以公开的内容${item.attachment ? `（见所附《${item.attachment.replace(/[《》]/g, '')}》）` : ''}，并对不予公开的内容说明理由：`,
  'deny.secret': (_, you) => `${you}申请公开的该项政府信息属于依法确定的国家秘密。${at('第十四条')}，本机关不予公开。`,
  'deny.lawForbids': (item, you) =>
    `${you}申请公开的该项政府信息属于法律、行政法规禁止公开的政府信息（${item.law ?? ''}）。${at('第十四条')}，本机关不予公开。`,
  'deny.threeSafety': (_, you) =>
    `${you}申请公开的该项政府信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。${at('第十四条')}，本机关不予公开。`,
  'deny.thirdParty': (_, you) =>
    `${you}申请公开的该项政府信息涉及第三方合法权益，经书面征求第三方意见，公开会对第三方合法权益造成损害。根据${cite(law.at('第十五条'))}、第三十二条的规定，本机关不予公开。`,
  'deny.internal': (item, you) =>
    `${you}申请公开的该项政府信息属于本机关内部事务信息中的${kindOf(item)}。${at('第十六条第一款')}，本机关不予公开。`,
  'deny.process': (item, you) =>
    `${you}申请公开的该项政府信息属于本机关在履行行政管理职能过程中形成的过程性信息中的${kindOf(item)}。${at('第十六条第二款')}，本机关不予公开。`,
  'deny.caseFile': (_, you) =>
    `${you}申请公开的该项政府信息属于行政执法案卷信息。${at('第十六条第二款')}，本机关不予公开。`,
  'deny.query': (item, you) =>
    `${you}申请公开的该项信息，有关法律、行政法规对其获取有特别规定（${item.law ?? ''}）。${at('第三十六条第（七）项')}，请依照该规定办理。`,
  'cannot.notHeld': (item, you) =>
    item.holder
      ? `${you}申请公开的该项政府信息不属于本机关负责公开。${at('第三十六条第（五）项')}，建议向${sentence(`${item.holder}提出申请`)}`
      : `经检索，本机关没有${you}申请公开的该项政府信息。${at('第三十六条第（四）项')}，现告知${you}该政府信息不存在。`,
  'cannot.needMake': (_, you) =>
    `${you}申请公开的该项信息没有现成的政府信息，需要本机关对现有政府信息进行加工、分析。${at('第三十八条')}，本机关不予提供。`,
  'cannot.stillUnclear': (_, you) =>
    `经本机关告知补正，${you}补正后的申请内容仍不明确，本机关无法据此确定所申请的政府信息。${at('第三十条')}，本机关无法提供。`,
  'refuse.petition': (item, you) =>
    `${you}以政府信息公开申请的形式进行信访、投诉、举报等活动。${at('第三十九条第一款')}，本机关不作为政府信息公开申请处理，${you}可以通过下列渠道提出：${sentence(item.where ?? '')}`,
  'refuse.repeat': (item, you) =>
    `${you}曾申请公开相同政府信息，本机关已作出答复（${item.former ?? ''}）。${at('第三十六条第（六）项')}，现告知${you}不予重复处理。`,
  'refuse.publication': (item, you) =>
    `${you}要求提供的是公开出版物。${at('第三十九条第二款')}，现告知获取的途径：${sentence(item.where ?? '')}`,
  'refuse.excessive': (_, you) =>
    `${you}申请公开政府信息的数量、频次明显超过合理范围，经本机关要求说明理由，所说明的理由不合理。${at('第三十五条')}，本机关不予处理。`,
  'refuse.reconfirm': (_, you) =>
    `${you}要求本机关确认或者重新出具${you}已经获取的政府信息，不属于申请获取${cite(law.at('第二条'))}规定的政府信息，本机关不予处理。`,
}

export const reasonOf = (item: RequestItem): string => (item.result ? cite(outcomes[item.result].basis) : '')
