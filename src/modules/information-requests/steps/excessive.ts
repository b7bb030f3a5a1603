import { date, flag, longText } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { requestSteps, said } from '../case-facts.ts'
import { deferralNotice } from '../letters/deferral-notice.ts'
import { reasonsNotice } from '../letters/reasons-notice.ts'
import { reply } from '../letters/reply.ts'
import { disclosureHead, office } from '../participants.ts'
import { mustBe } from './outcome-guards.ts'

const basis = law.at('第三十五条')

/** Number and frequency clearly beyond reason. The reply period keeps running while reasons are awaited. */
export const excessiveSteps = requestSteps({
  askReasons: {
    name: '要求说明理由',
    number: 'F8',
    from: 'received',
    to: 'waitReason',
    by: office,
    basis,
    data: {
      facts: longText('数量、频次的事实', { required: true, note: '写明起止日期、件数、事项数等' }),
      replyBy: date('说明理由截止日期', { required: true }),
    },
    refuses: {
      noTime: {
        says: '说明理由的截止日期不晚于通知之日',
        way: '请给申请人留出合理的时间',
        basis,
        when: (_, attempt) => said(attempt, 'replyBy') <= attempt.on,
      },
    },
    letter: reasonsNotice,
  },
  acceptReasons: {
    name: '理由合理，按期办理',
    from: 'waitReason',
    to: 'received',
    by: office,
    basis,
    data: { reasons: longText('申请人说明的理由', { required: true }) },
  },
  refuseExcessive: {
    name: '理由不合理，不予处理',
    number: 'F9',
    from: 'waitReason',
    to: 'decided',
    by: [disclosureHead],
    basis,
    fills: ['decidedOn', 'replyNumber'],
    requires: ['decidedOn'],
    data: { reasons: longText('申请人说明的理由及不合理之处', { required: true }) },
    refuses: { outcome: mustBe('refuse.excessive') },
    apartFrom: ['draft'],
    letter: reply,
  },
  defer: {
    name: '理由合理，延迟答复',
    number: 'F10',
    from: 'waitReason',
    to: 'received',
    by: [disclosureHead],
    basis,
    data: {
      reasons: longText('申请人说明的理由', { required: true }),
      until: date('确定的答复日期', { required: true }),
      told: flag('已告知申请人', { required: true }),
    },
    refuses: {
      past: {
        says: '确定的答复日期不晚于今天',
        way: '请确定一个合理的、今后的日期',
        basis,
        when: (_, attempt) => said(attempt, 'until') <= attempt.on,
      },
      untold: {
        says: '没有告知申请人延迟答复的期限',
        way: '请把延迟答复告知书发给申请人，再勾选「已告知申请人」',
        basis,
        when: (_, { data }) => data.told !== true,
      },
    },
    letter: deferralNotice,
  },
})
