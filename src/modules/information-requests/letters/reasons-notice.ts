import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { dayIn, type RequestLetter, said } from '../case-facts.ts'
import { letterTo, onDay, paragraphs, theRequest, you } from './frame.ts'

/** 说明理由通知书: the facts of number and frequency first, then what is asked. */
export const reasonsNotice: RequestLetter = {
  id: 'reasons-notice',
  name: '说明理由通知书',
  compose: (view, attempt, desk) =>
    letterTo(view, attempt, desk, {
      word: '询',
      title: '政府信息公开申请说明理由通知书',
      blocks: [
        paragraph(
          `${theRequest(view)}收悉。经核对，${you(view)}申请公开政府信息的数量、频次明显超过合理范围。根据${cite(law.at('第三十五条'))}的规定，请${you(view)}说明申请的理由。`,
        ),
        heading(1, '一、数量、频次的事实'),
        ...paragraphs(said(attempt, 'facts')),
        heading(1, '二、需要说明的内容'),
        paragraph(`请说明需要获取上述政府信息的理由，以及各件申请之间的联系。可以附相关材料。`),
        paragraph(
          `请于${onDay(dayIn(attempt, 'replyBy'))}前（含当日）以书面形式提交。理由合理但无法在法定期限内答复的，本机关将确定延迟答复的合理期限并告知${you(view)}；理由不合理的，本机关将告知不予处理。`,
        ),
      ],
    }),
}
