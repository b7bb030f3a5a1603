import { choice, longText, text } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { isPast, requestSteps, taken } from '../case-facts.ts'
import { extensionNotice } from '../letters/extension-notice.ts'
import { disclosureHead, office } from '../participants.ts'

const basis = law.at('第三十三条第二款')

/** Agreed by the head of the disclosure office, then told to the applicant: only what was told before the last day extends. */
export const extensionSteps = requestSteps({
  approveExtension: {
    name: '同意延长答复期限',
    from: 'open',
    by: [disclosureHead],
    basis,
    data: { reasons: longText('延长的理由', { required: true }) },
    refuses: {
      twice: {
        says: '本件已经延长过一次，不能再延长',
        way: '请在延长后的期限内答复',
        basis,
        when: (view) => taken(view, 'extend'),
      },
      late: {
        says: '答复期限已经届满，不能再延长',
        way: '请立即答复，并写明逾期的原因',
        basis,
        when: (view, { on }) => isPast(view, 'reply', on),
      },
    },
    letter: extensionNotice,
  },
  extend: {
    name: '告知申请人延期答复',
    number: 'F18',
    from: 'open',
    by: [disclosureHead, ...office],
    basis,
    data: {
      way: choice(
        '告知方式',
        { post: '邮寄', email: '电子邮件', platform: '平台发送', counter: '当面交付', phone: '电话（附记录）' },
        { required: true },
      ),
      proof: text('告知凭证', { required: true, note: '邮件单号、发送回执编号等' }),
    },
    refuses: {
      unapproved: {
        says: '延长答复期限没有经过政府信息公开工作机构负责人同意',
        way: '请负责人先办理「同意延长答复期限」',
        basis,
        when: (view) => !taken(view, 'approveExtension'),
      },
      twice: {
        says: '本件已经延长过一次，不能再延长',
        way: '请在延长后的期限内答复',
        basis,
        when: (view) => taken(view, 'extend'),
      },
      late: {
        says: '答复期限已经届满，事后告知延期不改变届满日',
        way: '请立即答复，并写明逾期的原因',
        basis,
        when: (view, { on }) => isPast(view, 'reply', on),
      },
    },
  },
})
