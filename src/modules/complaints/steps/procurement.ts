import type { CaseView, Step } from '../../../kernel/procedure.ts'
import { choice, date, files, flag, longText, text } from '../../../kernel/register.ts'
import { procurementComplaintMeasures as measures } from '../../../law/procurement-complaint-measures.ts'
import { procurementLaw } from '../../../law/procurement-law.ts'
import { procurementRegulation } from '../../../law/procurement-regulation.ts'
import { procurementDecision } from '../letters/procurement-decision.ts'
import { complaintCorrection, complaintNotice, procurementSuspensionNotice } from '../letters/procurement-notices.ts'
import { handlers, sectionHead, signers } from '../participants.ts'
import type { ProcurementComplaintFields } from '../procurement-complaints.register.ts'

export const procurementStates = {
  screening: { name: '审查中' },
  waitCorrection: { name: '待补正' },
  accepted: { name: '已受理，待答复' },
  examining: { name: '审理中' },
  decided: { name: '已决定，待送达公告' },
  refused: { name: '不予受理', ends: true },
  referred: { name: '已移送', ends: true },
  terminated: { name: '已终止', ends: true },
  closed: { name: '已办结', ends: true },
} as const
type ProcurementStep = Step<
  keyof typeof procurementStates,
  keyof ProcurementComplaintFields & string,
  ProcurementComplaintFields
>
const steps = <const T extends Readonly<Record<string, ProcurementStep>>>(declared: T): T => declared

const at = measures.unverifiedAt
const has = (view: CaseView, step: string): boolean => view.history.some((moment) => moment.step === step)
const working = ['accepted', 'examining'] as const
const upheld = ['noEffect', 'beforeAward', 'beforeContract', 'beforePerformance', 'performed']

const conflicted = {
  says: '承办人与本案有利害关系，应当回避',
  way: '请更换承办科室人员后取消“有利害关系”',
  when: ({ row }: CaseView<ProcurementComplaintFields>) => row.conflict === true,
}
const reasoned = {
  says: '投诉事项还没有逐项查明和认定',
  way: '请在投诉事项中逐项填写查明和认定、是否成立',
  when: ({ row }: CaseView<ProcurementComplaintFields>) =>
    (row.matters ?? []).some((matter) => !matter.finding || !matter.founded),
}

export const procurementSteps = steps({
  askToCorrect: {
    name: '一次性书面通知补正',
    number: 'C2',
    from: 'screening',
    to: 'waitCorrection',
    by: handlers,
    basis: at('第二十一条'),
    data: { defects: longText('需要补正的事项', { required: true }), correctBy: date('补正期限', { required: true }) },
    letter: complaintCorrection,
    refuses: {
      once: {
        says: '补正通知只能发一次',
        way: '请按现有材料决定是否受理',
        basis: at('第二十一条'),
        when: (view) => has(view, 'askToCorrect'),
      },
    },
  },
  correct: {
    name: '收到补正材料',
    number: 'C2',
    from: 'waitCorrection',
    to: 'screening',
    by: handlers,
    actor: '投诉人',
    basis: at('第二十七条'),
    data: { files: files('补正材料', { personal: true }) },
  },
  refuse: {
    name: '决定不予受理',
    number: 'C4',
    alias: ['C3'],
    from: ['screening', 'waitCorrection'],
    to: 'refused',
    by: [sectionHead],
    basis: at('第二十一条'),
    data: { reason: longText('理由', { required: true }), sent: text('送达凭证', { required: true }) },
  },
  refer: {
    name: '移送有管辖权的财政部门',
    number: 'C5',
    from: 'screening',
    to: 'referred',
    by: [sectionHead],
    basis: at('第二十一条'),
    data: { to: text('移送机关', { required: true }), sent: text('告知投诉人的凭证', { required: true }) },
  },
  accept: {
    name: '受理',
    number: 'C6',
    from: 'screening',
    to: 'accepted',
    by: handlers,
    basis: at('第二十一条'),
    fills: ['handling'],
    requires: ['handling'],
    refuses: {
      conflicted,
      unqueried: {
        says: '没有投诉前依法质疑的记录',
        way: '未经质疑的投诉应当决定不予受理；已经质疑的，请补填质疑日期',
        basis: at('第十九条'),
        when: ({ row }) => row.queriedOn === undefined,
      },
    },
  },
  serveNotice: {
    name: '发送投诉答复通知书和投诉书副本',
    leads: true,
    number: 'C6',
    from: 'accepted',
    by: handlers,
    basis: at('第二十一条'),
    data: { sent: text('送达凭证', { required: true }), receivedOn: date('被投诉人签收日期') },
    letter: complaintNotice,
  },
  suspendProcurement: {
    name: '通知暂停采购活动',
    number: 'C7',
    from: working,
    by: [sectionHead],
    basis: procurementLaw.at('第五十七条'),
    data: { servedOn: date('通知送达日期', { required: true }) },
    letter: procurementSuspensionNotice,
  },
  resumeProcurement: {
    name: '通知恢复采购活动',
    number: 'C7',
    from: working,
    by: [sectionHead],
    basis: at('第二十八条'),
    refuses: {
      running: {
        says: '没有正在执行的暂停采购活动通知',
        way: '无须办理恢复',
        when: (view) => !has(view, 'suspendProcurement'),
      },
    },
  },
  answered: {
    name: '收到被投诉人答复',
    number: 'C8',
    from: 'accepted',
    to: 'examining',
    by: handlers,
    actor: '被投诉人',
    basis: at('第二十二条'),
    data: { overdue: flag('逾期未答复'), files: files('答复和证据') },
    refuses: {
      unserved: {
        says: '投诉答复通知书还没有发送',
        way: '请先办理「发送投诉答复通知书和投诉书副本」',
        when: (view) => !has(view, 'serveNotice'),
      },
    },
  },
  orderExpertise: {
    name: '委托检测、检验、鉴定或者专家评审',
    number: 'C9',
    from: 'examining',
    by: handlers,
    basis: procurementRegulation.at('第五十八条'),
    track: 'expertise',
    data: {
      kind: choice(
        '事项',
        { test: '检测', inspection: '检验', appraisal: '鉴定', review: '专家评审', material: '补充材料' },
        { required: true },
      ),
      told: text('告知投诉人所需时间的凭证', { required: true }),
    },
  },
  receiveExpertise: {
    name: '收到检测、检验、鉴定或者评审结果',
    number: 'C9',
    from: 'examining',
    by: handlers,
    basis: procurementRegulation.at('第五十八条'),
    track: 'expertise',
    data: { result: longText('结果', { required: true }), files: files('报告') },
  },
  examine: {
    name: '调查取证或者组织质证',
    number: 'C10',
    from: working,
    by: handlers,
    basis: at('第二十三条'),
    data: {
      manner: choice('方式', { inquiry: '调查取证', hearing: '组织质证' }, { required: true }),
      record: longText('情况', { required: true }),
      files: files('笔录'),
    },
  },
  draft: {
    name: '拟制处理决定',
    leads: true,
    from: 'examining',
    by: handlers,
    basis: at('第三十三条'),
    fills: ['matters', 'result', 'reasoning'],
    requires: ['matters', 'result', 'reasoning'],
    refuses: { conflicted, reasoned },
  },
  withdraw: {
    name: '投诉人书面撤回',
    number: 'C11',
    from: ['screening', 'waitCorrection', 'accepted', 'examining'],
    to: 'terminated',
    by: handlers,
    actor: '投诉人',
    basis: at('第三十条'),
    data: {
      written: text('书面撤回材料', { required: true }),
      files: files('撤回申请', { personal: true }),
      told: text('通知相关当事人的凭证', { required: true }),
    },
  },
  dismiss: {
    name: '决定驳回投诉',
    number: 'C12',
    from: 'examining',
    to: 'decided',
    by: signers,
    apartFrom: ['draft'],
    basis: at('第二十九条'),
    fills: ['decidedOn', 'decisionNumber'],
    requires: ['result', 'reasoning', 'decidedOn'],
    letter: procurementDecision,
    refuses: {
      kind: {
        says: '拟制的处理结果是投诉事项成立',
        way: '请办理「决定投诉事项成立」，或者退回重拟',
        when: ({ row }) => upheld.includes(row.result ?? ''),
      },
    },
  },
  uphold: {
    name: '决定投诉事项成立',
    number: 'C13',
    from: 'examining',
    to: 'decided',
    by: signers,
    apartFrom: ['draft'],
    basis: at('第三十一条'),
    fills: ['decidedOn', 'decisionNumber'],
    requires: ['result', 'reasoning', 'decidedOn'],
    letter: procurementDecision,
    refuses: {
      kind: {
        says: '拟制的处理结果是驳回投诉',
        way: '请办理「决定驳回投诉」，或者退回重拟',
        when: ({ row }) => row.result !== undefined && !upheld.includes(row.result),
      },
    },
  },
  close: {
    name: '送达并公告',
    number: 'C14',
    from: 'decided',
    to: 'closed',
    by: handlers,
    basis: at('第三十四条'),
    fills: ['publishedAt'],
    requires: ['publishedAt'],
    data: { sent: text('送达凭证', { required: true }) },
  },
})
