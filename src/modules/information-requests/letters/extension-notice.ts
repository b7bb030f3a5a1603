import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureReplyExtension, disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { dueOf, type RequestLetter, said } from '../case-facts.ts'
import { lengthOf, letterTo, onDay, sentence, theRequest, you } from './frame.ts'

/** 延期答复告知书: the old last day, the new one, and why. Must reach the applicant before the old last day. */
export const extensionNotice: RequestLetter = {
  id: 'extension-notice',
  name: '延期答复告知书',
  compose: (view, attempt, desk) => {
    const due = dueOf(view, 'reply')
    const lasts = lengthOf(disclosureReplyExtension, view.row.receivedOn ?? view.openedOn)
    const days = due
      ? `答复期限原于${onDay(due)}届满，延长${lasts}，延长后的届满日为${onDay(desk.calendarDue(disclosureReplyExtension, due))}。`
      : `答复期限延长${lasts}，自原答复期限届满之日起计算；征求第三方和其他机关意见所需时间不计算在内。`
    return letterTo(view, attempt, desk, {
      word: '延',
      title: '政府信息公开申请延期答复告知书',
      blocks: [
        paragraph(`本机关于${onDay(view.row.receivedOn)}收到${theRequest(view)}。`),
        paragraph(
          `因${said(attempt, 'reasons')
            .replace(/^因/, '')
            .replace(
              /[。；]$/,
              '',
            )}，本机关不能在原期限内答复${you(view)}。根据${cite(law.at('第三十三条第二款'))}的规定，经本机关政府信息公开工作机构负责人同意，${days}`,
        ),
        paragraph(sentence('特此告知')),
      ],
    })
  },
}
