import { choice, date, longText, money, text } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { caseClosing } from '../letters/case-closing.ts'
import { paymentReminder } from '../letters/payment-reminder.ts'
import { deciders, handlers, legal } from '../participants.ts'
import { processStages } from '../penalties.register.ts'
import { last, type PenaltyView, since, steps } from './penalty-states.ts'

const isUnpaid = ({ row }: PenaltyView): boolean => (row.paid ?? 0n) < (row.fine ?? 0n) + (row.confiscated ?? 0n)

/** Stages of article 47 of which the file has no record. What did not happen in a case needs none. */
function unrecorded({ row }: PenaltyView): boolean {
  const recorded = new Set((row.recordings ?? []).map(({ stage }) => stage))
  const needed = Object.keys(processStages).filter((stage) => row.proceeding === 'ordinary' || stage !== 'review')
  return needed.some((stage) => !recorded.has(stage as keyof typeof processStages))
}

/** From the served decision to the closed file. */
export const executionSteps = steps({
  pay: {
    name: '登记缴款',
    from: 'served',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十七条第三款'),
    fills: ['paid'],
    requires: ['paid'],
  },
  postpone: {
    name: '批准延期或者分期缴纳',
    from: 'served',
    by: deciders,
    basis: law.at('第六十六条第二款'),
    data: { until: date('缴纳期限', { required: true }), reason: longText('理由', { required: true }) },
  },
  surcharge: {
    name: '加处罚款',
    from: 'served',
    by: deciders,
    basis: law.at('第七十二条第一款'),
    data: { amount: money('加处罚款金额', { required: true }) },
    refuses: {
      early: {
        says: '缴纳罚款的期限还没有届满',
        way: '请等期限届满后按逾期日数计算',
        basis: law.at('第七十二条第一款'),
        when: (view, { on }) => {
          const due = view.due('payment')
          return due.is === 'due' && on <= due.due
        },
      },
      ceiling: {
        says: '加处罚款的数额超出罚款的数额',
        way: '请按不超过罚款数额填写',
        basis: law.at('第七十二条第一款'),
        when: ({ row }, { data }) => BigInt(String(data.amount ?? 0)) > (row.fine ?? 0n),
      },
    },
  },
  remind: {
    name: '催告履行',
    from: 'served',
    by: handlers,
    basis: law.at('第七十二条'),
    data: { servedOn: date('催告书送达日期', { required: true }), proof: text('送达凭证', { required: true }) },
    letter: paymentReminder,
    refuses: {
      paid: {
        says: '罚款和没收款已经缴清',
        way: '无须催告',
        basis: law.at('第六十七条'),
        when: (view) => !isUnpaid(view),
      },
    },
  },
  enforce: {
    name: '申请人民法院强制执行',
    from: 'served',
    by: deciders,
    basis: law.at('第七十二条'),
    data: { court: text('法院', { required: true }), request: text('申请书文号', { required: true }) },
    refuses: {
      unreminded: {
        says: '还没有催告当事人履行',
        way: '请先办理「催告履行」',
        basis: law.at('第七十二条'),
        when: (view) => !last(view, 'remind'),
      },
      early: {
        says: '催告书送达后还不满十个工作日',
        way: '请等期限届满；当事人仍不履行的再申请',
        basis: law.at('第七十二条'),
        when: (view, { on }) => {
          const due = view.due('reminder')
          return due.is === 'due' && on <= due.due
        },
      },
    },
  },
  overturn: {
    name: '处罚决定被变更、撤销或者确认违法',
    from: ['decided', 'served'],
    by: legal,
    basis: law.at('第四十八条第二款'),
    data: {
      by: choice('方式', { reconsideration: '行政复议', court: '行政诉讼', self: '自行纠正' }, { required: true }),
      result: choice(
        '结果',
        { changed: '变更', revoked: '撤销', illegal: '确认违法', void: '确认无效' },
        { required: true },
      ),
      document: text('文号', { required: true }),
    },
  },
  withdrawPublication: {
    name: '撤回公开的处罚信息',
    from: ['decided', 'served'],
    by: [...handlers, ...legal],
    basis: law.at('第四十八条第二款'),
    fills: ['publicationWithdrawnOn', 'withdrawalReason'],
    requires: ['publicationWithdrawnOn', 'withdrawalReason'],
    refuses: {
      unpublished: {
        says: '处罚决定没有公开过',
        way: '无须撤回',
        basis: law.at('第四十八条第二款'),
        when: (view) => !last(view, 'publish'),
      },
    },
  },
  close: {
    name: '结案归档',
    leads: true,
    from: 'served',
    to: 'closed',
    by: handlers,
    basis: law.at('第四十七条'),
    letter: caseClosing,
    refuses: {
      unpaid: {
        says: '罚款和没收款尚未缴清',
        way: '请登记缴款，或者办理延期、分期、申请强制执行',
        basis: law.at('第六十七条'),
        when: (view) => isUnpaid(view) && !last(view, 'enforce') && !isRevoked(view),
      },
      unreported: {
        says: '当场作出的处罚决定还没有报本机关备案',
        way: '请先办理「当场处罚报本机关备案」',
        basis: law.at('第五十二条第三款'),
        when: (view) => view.row.proceeding === 'simple' && !last(view, 'report'),
      },
      published: {
        says: '处罚决定已被变更、撤销或者确认违法，公开的信息还没有撤回',
        way: '请先办理「撤回公开的处罚信息」',
        basis: law.at('第四十八条第二款'),
        when: (view) => last(view, 'publish') !== undefined && since(view, 'overturn', 'withdrawPublication'),
      },
      unrecorded: {
        says: '全过程记录不全：启动、调查取证、审核、决定、送达、执行都应当有记录',
        way: '请办理「登记全过程记录」；当场处罚的没有审核环节',
        basis: law.at('第四十七条'),
        when: unrecorded,
      },
    },
  },
})

const isRevoked = (view: PenaltyView): boolean =>
  ['revoked', 'void'].includes(String(last(view, 'overturn')?.data.result))
