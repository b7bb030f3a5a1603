import type { CaseView, Moment, Step } from '../../../kernel/procedure.ts'
import { choice, date, files, flag, longText, money, text } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { penaltyDecisionLetter } from '../letters/penalty-decision.ts'
import { penaltyPriorNotice } from '../letters/penalty-prior-notice.ts'
import { deciders, handlers, legal, legalHead } from '../participants.ts'
import type { PenaltyFields } from '../penalties.register.ts'

export const penaltyStates = {
  clue: { name: '线索核查' },
  investigating: { name: '调查取证' },
  reviewing: { name: '法制审核' },
  noticed: { name: '已告知，待陈述申辩或者听证' },
  heard: { name: '待决定' },
  decided: { name: '已决定，待送达' },
  served: { name: '待履行' },
  notFiled: { name: '不予立案', ends: true },
  withdrawn: { name: '已撤案', ends: true },
  closed: { name: '已结案', ends: true },
} as const
type PenaltyStep = Step<keyof typeof penaltyStates, keyof PenaltyFields & string, PenaltyFields>
type View = CaseView<PenaltyFields>
const steps = <const T extends Readonly<Record<string, PenaltyStep>>>(declared: T): T => declared
const last = (view: View, step: string): Moment | undefined => view.history.findLast((moment) => moment.step === step)

export const penaltySteps = steps({
  verify: {
    name: '核定违法行为终了日期',
    from: 'clue',
    by: handlers,
    basis: law.at('第三十六条第二款'),
    data: {
      actEndedOn: date('违法行为终了日期', { required: true, note: '没有连续或者继续状态的，填写违法行为发生之日' }),
      grounds: longText('核定依据', { required: true }),
    },
  },
  file: {
    name: '批准立案',
    from: 'clue',
    to: 'investigating',
    by: deciders,
    basis: law.at('第五十四条第二款'),
    fills: ['officers'],
    requires: ['officers'],
    refuses: {
      unverified: {
        says: '还没有核定违法行为终了日期，不能判断追究时效',
        way: '请先办理「核定违法行为终了日期」',
        basis: law.at('第三十六条'),
        when: (view) => !last(view, 'verify'),
      },
      lapsed: {
        says: '违法行为已超过追究时效',
        way: '请核对违法行为终了日期；确已超过时效的，请办理不予立案',
        basis: law.at('第三十六条第一款'),
        when: (view, { on }) => {
          const due = view.due('limitation')
          return due.is === 'due' && on > due.due
        },
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
  keepEvidence: {
    name: '先行登记保存证据',
    from: 'investigating',
    by: handlers,
    basis: law.at('第五十六条'),
    data: { what: longText('保存的证据', { required: true }), approvedBy: text('批准人', { required: true }) },
  },
  releaseEvidence: {
    name: '对先行登记保存的证据作出处理',
    from: 'investigating',
    by: handlers,
    basis: law.at('第五十六条'),
    data: { how: longText('处理决定', { required: true }) },
    refuses: {
      none: {
        says: '没有先行登记保存的证据',
        way: '无须办理',
        when: (view) => !last(view, 'keepEvidence'),
      },
    },
  },
  conclude: {
    name: '调查终结，移送法制审核',
    from: 'investigating',
    to: 'reviewing',
    by: handlers,
    basis: law.at('第五十七条'),
    fills: [
      'facts',
      'evidence',
      'major',
      'hearingRight',
      'tier',
      'tierReason',
      'fine',
      'confiscated',
      'warning',
      'exempted',
      'power',
    ],
    requires: ['facts', 'evidence'],
    refuses: {
      kept: {
        says: '先行登记保存的证据还没有作出处理',
        way: '请先办理「对先行登记保存的证据作出处理」',
        basis: law.at('第五十六条'),
        when: (view) => {
          const kept = view.history.findLastIndex((moment) => moment.step === 'keepEvidence')
          return kept >= 0 && !view.history.slice(kept).some((moment) => moment.step === 'releaseEvidence')
        },
      },
    },
  },
  withdrawCase: {
    name: '撤销案件',
    from: ['investigating', 'reviewing', 'heard'],
    to: 'withdrawn',
    by: deciders,
    basis: law.at('第五十七条'),
    data: { reason: longText('违法事实不能成立等理由', { required: true }) },
  },
  review: {
    name: '法制审核通过',
    from: 'reviewing',
    by: legal,
    basis: law.at('第五十八条'),
    apartFrom: ['conclude'],
    data: { opinion: longText('审核意见', { required: true }), document: files('法制审核意见书') },
    internal: true,
  },
  returnCase: {
    name: '法制审核退回',
    from: 'reviewing',
    to: 'investigating',
    by: legal,
    basis: law.at('第五十八条'),
    data: { opinion: longText('审核意见', { required: true }) },
  },
  notify: {
    name: '处罚事先告知',
    from: 'reviewing',
    to: 'noticed',
    by: handlers,
    basis: law.at('第四十四条'),
    data: { servedOn: date('当事人签收日期', { required: true }), proof: text('送达凭证', { required: true }) },
    letter: penaltyPriorNotice,
    refuses: {
      unreviewed: {
        says: '属于应当法制审核的案件，还没有审核通过的意见',
        way: '请先由法规科办理「法制审核通过」',
        basis: law.at('第五十八条'),
        when: (view) => view.row.major === true && !last(view, 'review'),
      },
    },
  },
  statement: {
    name: '收到陈述申辩',
    from: 'noticed',
    by: handlers,
    actor: '当事人',
    basis: law.at('第四十五条'),
    data: {
      says: longText('陈述申辩内容', { required: true }),
      treated: longText('复核和采纳情况', { required: true }),
    },
  },
  askHearing: {
    name: '当事人要求听证',
    from: 'noticed',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十四条'),
    refuses: {
      late: {
        says: '要求听证的期限已过',
        way: '请告知当事人，按陈述申辩处理',
        basis: law.at('第六十四条第（一）项'),
        when: (view, { on }) => {
          const due = view.due('hearingRequest')
          return due.is === 'due' && on > due.due
        },
      },
    },
  },
  arrangeHearing: {
    name: '通知听证时间和地点',
    from: 'noticed',
    by: legal,
    basis: law.at('第六十四条'),
    data: { hearingOn: date('听证日期', { required: true }), place: text('地点', { required: true }) },
    refuses: {
      short: {
        says: '距听证不足法定的通知时间',
        way: '请把听证日期推后',
        basis: law.at('第六十四条第（二）项'),
        when: (view, { on, data }) => {
          const due = view.due('hearingNotice')
          return typeof data.hearingOn === 'string' && due.is === 'due' && on > due.due
        },
      },
    },
  },
  hear: {
    name: '举行听证',
    from: 'noticed',
    by: [legalHead],
    basis: law.at('第六十四条'),
    data: { record: files('听证笔录', { required: true }), opinion: longText('听证意见', { required: true }) },
  },
  waive: {
    name: '当事人书面放弃陈述申辩和听证',
    from: 'noticed',
    to: 'heard',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十三条'),
    data: { written: text('书面材料', { required: true }), files: files('扫描件') },
  },
  closeWindow: {
    name: '陈述申辩、听证程序结束',
    from: 'noticed',
    to: 'heard',
    by: handlers,
    basis: law.at('第六十三条'),
    refuses: {
      open: {
        says: '当事人要求听证的期限还没有届满',
        way: '请等期限届满，或者由当事人书面放弃',
        basis: law.at('第六十四条第（一）项'),
        when: (view, { on }) => {
          const due = view.due('hearingRequest')
          return due.is === 'due' && on <= due.due && !last(view, 'hear')
        },
      },
      unheard: {
        says: '当事人已要求听证，还没有举行',
        way: '请先组织听证',
        basis: law.at('第六十四条'),
        when: (view) => last(view, 'askHearing') !== undefined && !last(view, 'hear'),
      },
    },
  },
  discuss: {
    name: '负责人集体讨论',
    from: 'heard',
    by: deciders,
    basis: law.at('第五十七条第二款'),
    data: { record: longText('讨论意见', { required: true }), files: files('讨论记录') },
  },
  decide: {
    name: '作出处罚决定',
    from: 'heard',
    to: 'decided',
    by: deciders,
    apartFrom: ['conclude', 'notify'],
    basis: law.at('第五十七条'),
    fills: ['decision', 'decidedOn', 'decisionNumber'],
    requires: ['decision', 'decidedOn', 'facts'],
    letter: penaltyDecisionLetter,
    refuses: {
      undiscussed: {
        says: '情节复杂或者重大违法的案件应当由负责人集体讨论决定',
        way: '请先办理「负责人集体讨论」',
        basis: law.at('第五十七条第二款'),
        when: (view) => view.row.major === true && !last(view, 'discuss'),
      },
    },
  },
  serve: {
    name: '送达决定书',
    from: 'decided',
    to: 'served',
    by: handlers,
    basis: law.at('第六十一条'),
    data: { receivedOn: date('当事人签收日期', { required: true }), proof: text('送达凭证', { required: true }) },
  },
  publish: {
    name: '公开处罚决定',
    from: ['decided', 'served'],
    by: [...handlers, ...legal],
    basis: law.at('第四十八条'),
    data: { where: text('公开网址', { required: true }) },
  },
  pay: {
    name: '登记缴款',
    from: 'served',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十七条'),
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
    basis: law.at('第七十二条'),
    data: { amount: money('加处罚款金额', { required: true }) },
    refuses: {
      ceiling: {
        says: '加处罚款的数额超出罚款的数额',
        way: '请按不超过罚款数额填写',
        basis: law.at('第七十二条'),
        when: ({ row }, { data }) => BigInt(String(data.amount ?? 0)) > (row.fine ?? 0n),
      },
    },
  },
  enforce: {
    name: '申请人民法院强制执行',
    from: 'served',
    by: deciders,
    basis: law.at('第七十二条'),
    data: { reminder: text('催告书送达凭证', { required: true }), court: text('法院', { required: true }) },
  },
  overturn: {
    name: '处罚决定被变更、撤销或者确认违法',
    from: ['decided', 'served'],
    by: legal,
    basis: law.at('第四十八条第二款'),
    data: {
      by: choice('方式', { reconsideration: '行政复议', court: '行政诉讼', self: '自行纠正' }, { required: true }),
      document: text('文号', { required: true }),
    },
  },
  withdrawPublication: {
    name: '撤回公开的处罚信息',
    from: ['decided', 'served'],
    by: [...handlers, ...legal],
    basis: law.at('第四十八条第二款'),
    data: { explained: flag('已公开说明理由', { required: true }) },
  },
  close: {
    name: '结案归档',
    from: 'served',
    to: 'closed',
    by: handlers,
    basis: law.at('第五十七条'),
    refuses: {
      unpaid: {
        says: '罚款和没收款尚未缴清',
        way: '请登记缴款，或者办理延期、分期、申请强制执行',
        basis: law.at('第六十七条'),
        when: ({ row }) => (row.paid ?? 0n) < (row.fine ?? 0n) + (row.confiscated ?? 0n),
      },
    },
  },
})
