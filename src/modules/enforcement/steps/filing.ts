import { date, longText, text } from '../../../kernel/register.ts'
import { formerPenaltyLaw, penaltyLaw as law } from '../../../law/penalty-law.ts'
import { filingApproval } from '../letters/filing-approval.ts'
import { deciders, handlers } from '../participants.ts'
import { certified } from './officer-guards.ts'
import { last, type PenaltyView, steps } from './penalty-states.ts'

const ended = {
  actEndedOn: date('违法行为终了日期', { required: true, note: '没有连续或者继续状态的，填写违法行为发生之日' }),
  grounds: longText('核定依据', { required: true }),
}
const verified = (view: PenaltyView) => last(view, 'verify') ?? last(view, 'verifyGrave')

/** Found after the limitation: what counts is the day on which the act was found, not the day of filing. */
const isLapsed = (view: PenaltyView): boolean => {
  const due = view.due(last(view, 'verifyGrave') ? 'graveLimitation' : 'limitation')
  return due.is === 'due' && (view.row.foundOn ?? view.openedOn) > due.due
}

/** From the clue to the filing, or to its refusal. */
export const filingSteps = steps({
  verify: {
    name: '核定违法行为终了日期',
    from: 'clue',
    by: handlers,
    basis: law.at('第三十六条第二款'),
    data: ended,
  },
  verifyGrave: {
    name: '核定违法行为终了日期（涉及生命健康安全、金融安全且有危害后果）',
    from: 'clue',
    by: handlers,
    basis: law.at('第三十六条第一款'),
    data: { ...ended, harm: longText('危害后果', { required: true }) },
    refuses: {
      former: {
        says: '违法行为终了于 2021 年 7 月 15 日以前，当时的法律没有五年的追究时效',
        way: '请办理「核定违法行为终了日期」，按二年计算',
        basis: formerPenaltyLaw.unverifiedAt('第二十九条'),
        when: (_view, { data }) => String(data.actEndedOn) < law.from,
      },
    },
  },
  file: {
    name: '批准立案',
    leads: true,
    from: 'clue',
    to: 'investigating',
    by: deciders,
    basis: law.at('第五十四条第二款'),
    fills: ['officers'],
    requires: ['officers'],
    letter: filingApproval,
    refuses: {
      simple: {
        says: '本件登记为简易程序，应当当场决定，不必立案',
        way: '确需立案调查的，请先把「程序」更正为普通程序并说明原因',
        basis: law.at('第五十四条第一款'),
        when: ({ row }) => row.proceeding === 'simple',
      },
      certified,
      unverified: {
        says: '还没有核定违法行为终了日期，不能判断追究时效',
        way: '请先办理「核定违法行为终了日期」',
        basis: law.at('第三十六条'),
        when: (view) => !verified(view),
      },
      lapsed: {
        says: '违法行为被发现时已超过追究时效',
        way: '请核对发现日期和违法行为终了日期；确已超过时效的，请办理不予立案',
        basis: law.at('第三十六条第一款'),
        when: (view) => verified(view) !== undefined && isLapsed(view),
      },
    },
  },
  refuseFiling: {
    name: '不予立案',
    from: 'clue',
    to: 'notFiled',
    by: deciders,
    basis: law.at('第五十四条'),
    data: { reason: longText('理由', { required: true }) },
  },
  transfer: {
    name: '移送有管辖权的机关',
    from: ['clue', 'investigating', 'reviewing', 'heard'],
    to: 'transferred',
    by: deciders,
    basis: law.at('第五十七条'),
    data: {
      to: text('接受移送的机关', { required: true, note: '涉嫌犯罪的填写司法机关' }),
      reason: longText('理由', { required: true }),
      document: text('移送函文号', { required: true }),
    },
  },
})
