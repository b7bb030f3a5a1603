import type { Step } from '../../../kernel/procedure.ts'
import { date, files, longText, text } from '../../../kernel/register.ts'
import { petitionRegulation as law } from '../../../law/petition-regulation.ts'
import { petitionAcceptance, petitionOpinion } from '../letters/petition-letters.ts'
import { handlers, intake, officeHead, sectionHead, signers } from '../participants.ts'
import type { PetitionFields } from '../petitions.register.ts'

export const petitionStates = {
  registered: { name: '已登记，待分类' },
  forwardedIn: { name: '收到转送、交办，待分类' },
  accepted: { name: '办理中' },
  answered: { name: '已答复' },
  review: { name: '复查中' },
  finalReview: { name: '复核中' },
  returned: { name: '已退回转送机关', ends: true },
  toldWhere: { name: '已告知有权处理的机关', ends: true },
  forwarded: { name: '已转下级办理', ends: true },
  otherRoute: { name: '已转入其他法定途径', ends: true },
  notAccepted: { name: '不再受理', ends: true },
  closed: { name: '已办结', ends: true },
} as const
type PetitionStep = Step<keyof typeof petitionStates, keyof PetitionFields & string, PetitionFields>
const steps = <const T extends Readonly<Record<string, PetitionStep>>>(declared: T): T => declared
const told = { told: text('告知凭证', { note: '姓名、住址不清无法告知的写明原因', required: true }) } as const

const arrived = ['registered', 'forwardedIn'] as const

export const petitionSteps = steps({
  object: {
    name: '提出异议退回',
    number: 'X2',
    from: 'forwardedIn',
    to: 'returned',
    by: [officeHead],
    basis: law.at('第二十三条'),
    data: { reason: longText('理由', { required: true }) },
  },
  tellWhere: {
    name: '告知有权处理的机关',
    number: 'X3',
    from: arrived,
    to: 'toldWhere',
    by: intake,
    basis: law.at('第二十三条'),
    data: { to: text('有权处理的机关', { required: true }), ...told },
  },
  forward: {
    name: '转下级机关办理并告知',
    number: 'X4',
    from: arrived,
    to: 'forwarded',
    by: intake,
    basis: law.at('第二十三条'),
    data: { to: text('转往机关', { required: true }), ...told },
    refuses: {
      report: {
        says: '检举控告材料不得转给被检举控告的人员或者单位',
        way: '请移送有管理权限的机关，并注明保密',
        basis: law.at('第三十条'),
        when: ({ row }) => row.kind === 'report' && row.confidential !== true,
      },
    },
  },
  route: {
    name: '转入其他法定途径',
    from: arrived,
    to: 'otherRoute',
    by: intake,
    basis: law.at('第三十一条'),
    fills: ['triage'],
    requires: ['triage'],
    data: { how: longText('途径和告知内容', { required: true }), ...told },
    refuses: {
      petition: {
        says: '分类为按信访程序办理的，不能转入其他途径',
        way: '请办理「受理并书面告知」',
        when: ({ row }) => row.triage === 'petition',
      },
    },
  },
  accept: {
    name: '受理并书面告知',
    number: 'X5',
    from: arrived,
    to: 'accepted',
    by: intake,
    basis: law.at('第二十三条'),
    fills: ['triage', 'handling'],
    requires: ['triage', 'handling'],
    data: told,
    letter: petitionAcceptance,
  },
  stopRepeated: {
    name: '同一事项正在办理，不予受理',
    number: 'X6',
    from: [...arrived, 'accepted'],
    to: 'notAccepted',
    by: [officeHead, sectionHead],
    basis: law.at('第十九条'),
    data: { same: text('正在办理的机关和事项', { required: true }), ...told },
  },
  hear: {
    name: '听取陈述、听证或者调解',
    number: 'X7',
    from: ['accepted', 'finalReview'],
    by: handlers,
    basis: law.at('第三十一条'),
    data: { record: longText('情况', { required: true }), files: files('记录') },
  },
  extend: {
    name: '批准延长办理期限',
    number: 'X8',
    from: 'accepted',
    by: signers,
    basis: law.at('第三十四条'),
    data: { reason: longText('延长理由', { required: true }), ...told },
    refuses: {
      once: {
        says: '办理期限只能延长一次',
        way: '请在延长后的期限内办结',
        basis: law.at('第三十四条'),
        when: (view) => view.history.some((moment) => moment.step === 'extend'),
      },
      late: {
        says: '办理期限已经届满，不能再延长',
        way: '请尽快作出处理意见',
        basis: law.at('第三十四条'),
        when: (view, { on }) => {
          const due = view.due('handling')
          return due.is === 'due' && on > due.due
        },
      },
    },
  },
  answer: {
    name: '作出处理意见书',
    leads: true,
    number: 'X9',
    from: 'accepted',
    to: 'answered',
    by: [sectionHead, officeHead],
    basis: law.at('第三十二条'),
    fills: ['opinion', 'answer', 'answerNumber', 'substantiated'],
    requires: ['opinion', 'answer'],
    data: told,
    letter: petitionOpinion,
  },
  askReview: {
    name: '收到复查请求',
    number: 'X10',
    from: 'answered',
    to: 'review',
    by: intake,
    actor: '信访人',
    basis: law.at('第三十五条'),
    data: { to: text('复查机关', { required: true }) },
    refuses: {
      late: {
        says: '请求复查的期限已过',
        way: '请告知信访人不再受理，并办理归档',
        basis: law.at('第三十五条'),
        when: (view, { on }) => {
          const due = view.due('reviewRequest')
          return due.is === 'due' && on > due.due
        },
      },
    },
  },
  reviewed: {
    name: '收到复查意见',
    number: 'X10',
    from: 'review',
    to: 'answered',
    by: intake,
    basis: law.at('第三十五条'),
    data: { result: longText('复查意见', { required: true }), files: files('复查意见书') },
  },
  askFinalReview: {
    name: '收到复核请求',
    number: 'X11',
    from: 'answered',
    to: 'finalReview',
    by: intake,
    actor: '信访人',
    basis: law.at('第三十六条'),
    refuses: {
      unreviewed: {
        says: '本件还没有经过复查',
        way: '请先登记复查请求和复查意见',
        when: (view) => !view.history.some((moment) => moment.step === 'reviewed'),
      },
    },
  },
  finallyReviewed: {
    name: '收到复核意见',
    number: 'X12',
    from: 'finalReview',
    to: 'closed',
    by: intake,
    basis: law.at('第三十六条'),
    data: { result: longText('复核意见', { required: true }), files: files('复核意见书') },
  },
  close: {
    name: '办结归档',
    from: 'answered',
    to: 'closed',
    by: intake,
    basis: law.at('第三十五条'),
    fills: ['satisfied'],
    data: { receivedOn: date('信访人收到处理意见书日期') },
  },
})
