import { choice, date, files, longText, text } from '../../../kernel/register.ts'
import { disclosureReportFormat } from '../../../law/disclosure-guidance.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { requestSteps } from '../case-facts.ts'
import { closureNotice } from '../letters/closure-notice.ts'
import { disclosureHead, legalHead, legalOfficer, office, system } from '../participants.ts'
import { mustBe } from './outcome-guards.ts'

/** Other ends of a case, and what may follow the reply. */
export const endingSteps = requestSteps({
  sign: {
    name: '登记申请人签收',
    from: 'served',
    by: office,
    actor: '申请人',
    basis: law.at('第四十五条'),
    fills: ['signedOn'],
    requires: ['signedOn'],
    internal: true,
  },
  withdraw: {
    name: '申请人撤回申请',
    number: 'F22',
    from: 'open',
    to: 'closed',
    by: [...office, system],
    actor: '申请人',
    basis: disclosureReportFormat.whole,
    fills: ['outcome'],
    requires: ['outcome'],
    data: { statement: longText('书面撤回的情况', { required: true }), files: files('撤回申请书', { personal: true }) },
    refuses: { outcome: mustBe('other.other') },
    letter: closureNotice,
  },
  closeOtherwise: {
    name: '其他原因终止办理',
    from: 'open',
    to: 'closed',
    by: [disclosureHead],
    basis: disclosureReportFormat.whole,
    fills: ['outcome', 'repeats'],
    requires: ['outcome'],
    data: { reason: longText('原因', { required: true, note: '如与另一件合并办理' }) },
    refuses: { outcome: mustBe('other.other') },
    letter: closureNotice,
  },
  linkDispute: {
    name: '登记行政复议、行政诉讼',
    number: 'F23',
    from: ['served', 'closed'],
    by: [legalOfficer, legalHead, ...office],
    basis: law.at('第五十一条'),
    data: {
      kind: choice(
        '类别',
        { reconsideration: '行政复议', suit: '未经复议直接起诉', suitAfter: '复议后起诉' },
        { required: true },
      ),
      caseNumber: text('案号', { required: true }),
      organ: text('复议机关或者人民法院', { required: true }),
      filedOn: date('收到日期', { required: true }),
    },
    internal: true,
  },
  recordDisputeResult: {
    name: '登记复议、诉讼结果',
    from: ['served', 'closed'],
    by: [legalOfficer, legalHead, ...office],
    basis: law.at('第五十一条'),
    data: {
      caseNumber: text('案号', { required: true }),
      result: choice('结果', { maintained: '结果维持', corrected: '结果纠正', other: '其他结果' }, { required: true }),
      content: longText('主要内容', { required: true }),
    },
    internal: true,
  },
})
