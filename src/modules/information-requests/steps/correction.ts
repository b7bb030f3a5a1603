import { date, longText } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { dueOf, isPast, requestSteps, said, taken } from '../case-facts.ts'
import { closureNotice } from '../letters/closure-notice.ts'
import { correctionNotice } from '../letters/correction-notice.ts'
import { reply } from '../letters/reply.ts'
import { office, system } from '../participants.ts'
import { mustBe } from './outcome-guards.ts'

const basis = law.at('第三十条')

export const correctionSteps = requestSteps({
  askToCorrect: {
    name: '一次性告知补正',
    number: 'F4',
    from: 'received',
    to: 'waitCorrection',
    by: office,
    basis,
    data: {
      points: longText('需要补正的事项', { required: true, note: '逐条列明，一次说全' }),
      example: longText('填写示例'),
      correctBy: date('补正截止日期', { required: true, note: '应当合理，一般不少于十五个工作日' }),
      lateReason: longText('超过七个工作日告知的原因'),
    },
    refuses: {
      twice: {
        says: '本件已经告知过一次补正，不能再次要求补正',
        way: '请按现有申请内容办理；补正后内容仍不明确的，可以答复「补正后申请内容仍不明确」',
        basis,
        when: (view) => taken(view, 'askToCorrect'),
      },
      late: {
        says: '告知补正的七个工作日已经届满',
        way: '应当按现有申请内容办理；确有必要补正的，请写明逾期告知的原因，原因将记入案卷',
        basis,
        when: (view, attempt) => isPast(view, 'correctionNotice', attempt.on) && !said(attempt, 'lateReason'),
      },
      noTime: {
        says: '补正截止日期不晚于告知之日，申请人没有补正的时间',
        way: '请给出合理的补正期限',
        basis,
        when: (_, attempt) => said(attempt, 'correctBy') <= attempt.on,
      },
    },
    letter: correctionNotice,
  },
  correct: {
    name: '收到补正的申请',
    number: 'F5',
    from: 'waitCorrection',
    to: 'received',
    by: [...office, system],
    actor: '申请人',
    basis,
    fills: ['items', 'subject', 'application', 'identityKind', 'identityNumber', 'phone', 'email', 'address'],
    data: { note: longText('补正情况'), goodReason: longText('逾期补正的正当理由') },
    refuses: {
      late: {
        says: '补正期限已经届满',
        way: '申请人有正当理由的，请写明理由后登记；没有正当理由的，视为放弃申请，不再处理',
        basis,
        when: (view, attempt) => isPast(view, 'correction', attempt.on) && !said(attempt, 'goodReason'),
      },
    },
  },
  findUnclear: {
    name: '补正后仍不明确',
    number: 'F6',
    from: 'waitCorrection',
    to: 'decided',
    by: office,
    basis,
    fills: ['decidedOn', 'replyNumber'],
    requires: ['decidedOn'],
    data: { note: longText('补正的内容和仍不明确之处', { required: true }) },
    refuses: { outcome: mustBe('cannot.stillUnclear') },
    apartFrom: ['draft'],
    letter: reply,
  },
  abandonCorrection: {
    name: '逾期不补正，不再处理',
    number: 'F7',
    from: 'waitCorrection',
    to: 'closed',
    by: office,
    basis,
    fills: ['outcome'],
    requires: ['outcome'],
    data: { note: longText('说明', { note: '写明补正告知送达的日期，以及申请人没有说明正当理由' }) },
    refuses: {
      early: {
        says: '补正期限尚未届满，不能视为放弃申请',
        way: '请等到补正截止日期的次日再登记',
        basis,
        when: (view, { on }) => on <= (dueOf(view, 'correction') ?? on),
      },
      outcome: mustBe('other.noCorrection'),
    },
    letter: closureNotice,
  },
})
