import { date, longText, text } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { informationFeeMeasures as measures } from '../../../law/information-fee.ts'
import { dueOf, isPast, requestSteps, said, taken, takenSince } from '../case-facts.ts'
import { closureNotice } from '../letters/closure-notice.ts'
import { feeNotice } from '../letters/fee-notice.ts'
import { deputyHead, office } from '../participants.ts'
import { mustBe } from './outcome-guards.ts'

const basis = law.at('第四十二条第一款')

/** The fee: proposed with its calculation, approved by the deputy head, told inside the reply period. */
export const feeSteps = requestSteps({
  proposeFee: {
    name: '提出收费意见',
    from: 'received',
    by: office,
    basis,
    fills: ['feeMethod', 'feeCount', 'feeEarlier', 'feeAmount'],
    requires: ['feeMethod', 'feeCount', 'feeAmount'],
    data: { facts: longText('数量、频次明显超过合理范围的事实', { required: true }) },
    internal: true,
  },
  approveFee: {
    name: '批准收费',
    from: 'received',
    by: [deputyHead],
    basis,
    data: { opinion: longText('批准意见') },
    refuses: {
      unproposed: {
        says: '还没有提出收费意见和计算表',
        way: '请政府信息公开经办人先办理「提出收费意见」',
        when: (view) => !taken(view, 'proposeFee'),
      },
    },
    apartFrom: ['proposeFee'],
    internal: true,
  },
  notifyFee: {
    name: '发出收费通知',
    number: 'F11',
    from: 'received',
    to: 'waitFee',
    by: office,
    basis,
    data: {
      way: text('缴纳方式', { required: true, note: '执收单位、缴款码或者缴款渠道' }),
      receivedOn: date('申请人签收日期', { note: '当面送达的填写；邮寄的待签收后另行登记' }),
    },
    refuses: {
      unapproved: {
        says: '收费未经分管副局长批准，或者批准后又改动了计算',
        way: '请先办理「提出收费意见」和「批准收费」',
        when: (view) => !takenSince(view, 'approveFee', 'proposeFee') || !taken(view, 'proposeFee'),
      },
      late: {
        says: '答复期限已经届满，不能再决定收费',
        way: '请按申请内容答复，不收取费用',
        basis: measures.whole,
        when: (view, { on }) => isPast(view, 'reply', on),
      },
      free: {
        says: '按标准计算的费用为零，不需要收费',
        way: '请直接办理答复',
        basis: measures.whole,
        when: ({ row }) => (row.feeAmount ?? 0n) <= 0n,
      },
    },
    letter: feeNotice,
  },
  feeNoticeReceived: {
    name: '申请人签收收费通知',
    from: 'waitFee',
    by: office,
    actor: '申请人',
    basis: measures.whole,
    data: { proof: text('签收凭证', { required: true }) },
  },
  pay: {
    name: '申请人缴费',
    number: 'F12',
    from: 'waitFee',
    to: 'received',
    by: office,
    actor: '申请人',
    basis: measures.whole,
    fills: ['feePaidOn'],
    requires: ['feePaidOn'],
    data: { receipt: text('非税收入票据号'), lateReason: longText('逾期缴费仍予办理的原因') },
    refuses: {
      late: {
        says: '缴费期限已经届满',
        way: '逾期未缴纳的视为放弃申请；确需继续办理的，请写明原因',
        basis: measures.whole,
        when: (view, attempt) => isPast(view, 'feePayment', attempt.on) && !said(attempt, 'lateReason'),
      },
    },
  },
  abandonUnpaid: {
    name: '逾期不缴费，不再处理',
    number: 'F13',
    from: 'waitFee',
    to: 'closed',
    by: office,
    basis: measures.whole,
    fills: ['outcome'],
    requires: ['outcome'],
    data: { note: longText('说明') },
    refuses: {
      early: {
        says: '缴费期限尚未届满，或者还没有登记申请人签收收费通知的日期',
        way: '请先登记签收日期，等到缴费期限届满的次日再办理',
        basis: measures.whole,
        when: (view, { on }) => on <= (dueOf(view, 'feePayment') ?? on),
      },
      outcome: mustBe('other.noFee'),
    },
    letter: closureNotice,
  },
})
