import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { dayIn, type RequestLetter, said } from '../case-facts.ts'
import { letterTo, onDay, sentence, theRequest, you } from './frame.ts'

/** 延迟答复告知书 under article 35: a day set by the office and told to the applicant. */
export const deferralNotice: RequestLetter = {
  id: 'deferral-notice',
  name: '延迟答复告知书',
  compose: (view, attempt, desk) =>
    letterTo(view, attempt, desk, {
      word: '迟',
      title: '政府信息公开申请延迟答复告知书',
      blocks: [
        paragraph(`${theRequest(view)}，以及${you(view)}说明的理由收悉：${sentence(said(attempt, 'reasons'))}`),
        paragraph(
          `经审查，${you(view)}说明的理由合理，但因申请的数量、频次明显超过合理范围，本机关无法在${cite(law.at('第三十三条'))}规定的期限内答复。根据${cite(law.at('第三十五条'))}的规定，确定于${onDay(dayIn(attempt, 'until'))}前（含当日）答复。`,
        ),
        paragraph('特此告知。'),
      ],
    }),
}
