import { valueOn } from '../../../kernel/parameter.ts'
import type { CaseView, Step } from '../../../kernel/procedure.ts'
import { date, files, longText, text } from '../../../kernel/register.ts'
import { formerReconsiderationLaw as law } from '../../../law/reconsideration-law.ts'
import { reconsiderationRegulation as regulation, reviewersNeeded } from '../../../law/reconsideration-regulation.ts'
import { acceptance, answerNotice, correctionNotice, decision, extensionNotice, refusal } from '../letters/organ.ts'
import type { OrganCaseFields } from '../organ-cases.register.ts'
import { head, legal } from '../participants.ts'

export const organStates = {
  screening: { name: '审查中' },
  waitCorrection: { name: '待补正' },
  accepted: { name: '已受理，待送达副本' },
  answering: { name: '待被申请人答复' },
  examining: { name: '审理中' },
  suspended: { name: '中止' },
  drafted: { name: '待批准决定' },
  decided: { name: '已决定，待送达' },
  refused: { name: '不予受理', ends: true },
  abandoned: { name: '视为放弃申请', ends: true },
  terminated: { name: '已终止', ends: true },
  closed: { name: '已办结', ends: true },
} as const
type OrganStep = Step<keyof typeof organStates, keyof OrganCaseFields & string, OrganCaseFields>
const steps = <const T extends Readonly<Record<string, OrganStep>>>(declared: T): T => declared
const under = ['answering', 'examining'] as const
const past = (view: CaseView, deadline: string, on: string): boolean => {
  const due = view.due(deadline)
  return due.is === 'due' && on > due.due
}

export const organSteps = steps({
  askToCorrect: {
    name: '书面通知补正',
    number: 'R2',
    from: 'screening',
    to: 'waitCorrection',
    by: legal,
    basis: regulation.at('第二十九条'),
    data: { defects: longText('需要补正的事项', { required: true }), correctBy: date('补正期限', { required: true }) },
    letter: correctionNotice,
  },
  correct: {
    name: '收到补正材料',
    number: 'R3',
    from: 'waitCorrection',
    to: 'screening',
    by: legal,
    actor: '申请人',
    basis: regulation.at('第二十九条'),
  },
  abandon: {
    name: '逾期不补正，视为放弃',
    number: 'R3',
    from: 'waitCorrection',
    to: 'abandoned',
    by: legal,
    basis: regulation.at('第二十九条'),
    data: { reason: longText('没有正当理由的认定', { required: true }) },
    refuses: {
      early: {
        says: '补正期限尚未届满',
        way: '请待通知载明的期限届满后再办理',
        basis: regulation.at('第二十九条'),
        when: (view, { on }) =>
          on <= String(view.history.findLast(({ step }) => step === 'askToCorrect')?.data.correctBy ?? on),
      },
    },
  },
  refuse: {
    name: '决定不予受理',
    number: 'R4',
    from: 'screening',
    to: 'refused',
    by: [head],
    basis: law.at('第十七条第一款'),
    data: { reason: longText('理由', { required: true }) },
    letter: refusal,
  },
  accept: {
    name: '受理',
    number: 'R5',
    from: 'screening',
    to: 'accepted',
    by: legal,
    basis: law.at('第十七条第二款'),
    fills: ['reviewers'],
    requires: ['reviewers'],
    letter: acceptance,
    refuses: {
      two: {
        says: '行政复议人员不足法定人数',
        way: '请按实施条例的规定指定足够的行政复议人员',
        basis: regulation.at('第三十二条'),
        when: ({ row }, { on }) => (row.reviewers ?? []).length < valueOn(reviewersNeeded, on).value,
      },
    },
  },
  sendCopy: {
    name: '发送申请书副本和答复通知书',
    number: 'R7',
    from: 'accepted',
    to: 'answering',
    by: legal,
    basis: law.at('第二十三条第一款'),
    data: { servedOn: date('被申请人收到日期', { required: true }) },
    letter: answerNotice,
  },
  receiveAnswer: {
    name: '收到书面答复和证据',
    number: 'R8',
    from: 'answering',
    to: 'examining',
    by: legal,
    actor: '被申请人',
    basis: law.at('第二十三条第一款'),
    data: { answer: files('答复和证据') },
  },
  missAnswer: {
    name: '被申请人未按期答复',
    number: 'R9',
    from: 'answering',
    to: 'examining',
    by: legal,
    basis: law.at('第二十八条第一款第（四）项'),
    refuses: {
      early: {
        says: '被申请人的答复期限尚未届满',
        way: '请待期限届满后再登记',
        basis: law.at('第二十三条第一款'),
        when: (view, { on }) => !past(view, 'answer', on),
      },
    },
  },
  hear: {
    name: '调查取证、听取意见或者听证',
    number: 'R11',
    from: 'examining',
    by: legal,
    basis: law.at('第二十二条'),
    data: { record: longText('情况', { required: true }), files: files('笔录') },
  },
  suspend: {
    name: '中止',
    number: 'R12',
    from: under,
    to: 'suspended',
    by: [head],
    basis: regulation.at('第四十一条'),
    data: { ground: longText('中止事由', { required: true }) },
  },
  resume: {
    name: '恢复审理',
    number: 'R13',
    from: 'suspended',
    to: 'examining',
    by: legal,
    basis: regulation.at('第四十一条'),
  },
  extend: {
    name: '批准延长决定期限',
    number: 'R16',
    from: under,
    by: [head],
    basis: law.at('第三十一条第一款'),
    data: { reason: longText('情况复杂的说明', { required: true }), told: text('告知双方的凭证', { required: true }) },
    letter: extensionNotice,
    refuses: {
      late: {
        says: '决定期限已经届满，不能再延长',
        way: '请尽快作出决定',
        basis: law.at('第三十一条第一款'),
        when: (view, { on }) => past(view, 'decision', on),
      },
      once: {
        says: '决定期限只能延长一次',
        way: '请在延长后的期限内作出决定',
        basis: law.at('第三十一条第一款'),
        when: (view) => view.history.some((moment) => moment.step === 'extend'),
      },
    },
  },
  terminate: {
    name: '终止（撤回、和解、调解）',
    number: 'R17',
    from: [...under, 'suspended'],
    to: 'terminated',
    by: [head],
    basis: regulation.at('第四十二条'),
    fills: ['result', 'decidedOn'],
    requires: ['result', 'decidedOn'],
  },
  draft: {
    name: '提出处理意见',
    leads: true,
    number: 'R18',
    from: 'examining',
    to: 'drafted',
    by: legal,
    basis: law.at('第二十八条第一款'),
    fills: ['facts', 'reasoning', 'order', 'result'],
    requires: ['facts', 'reasoning', 'order', 'result'],
  },
  sendBack: {
    name: '退回补充审理',
    from: 'drafted',
    to: 'examining',
    by: [head],
    basis: law.at('第二十八条第一款'),
    data: { why: longText('意见', { required: true }) },
  },
  decide: {
    name: '批准并作出行政复议决定',
    leads: true,
    number: 'R18',
    from: 'drafted',
    to: 'decided',
    by: [head],
    basis: law.at('第二十八条第一款'),
    apartFrom: ['draft'],
    fills: ['decidedOn'],
    requires: ['decidedOn'],
    letter: decision,
  },
  serve: {
    name: '送达决定书并办结',
    leads: true,
    number: 'R20',
    from: 'decided',
    to: 'closed',
    by: legal,
    basis: law.at('第三十一条第三款'),
    fills: ['decisionServedOn'],
    requires: ['decisionServedOn'],
    data: { proof: text('送达凭证', { required: true }) },
  },
})
