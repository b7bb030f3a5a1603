import { date, files, longText, text } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { legalReview } from '../letters/legal-review.ts'
import { deciders, handlers, legal } from '../participants.ts'
import { discretionGuards } from './discretion-guards.ts'
import { hearingMustBeTold, majorMustBeMarked } from './major-guards.ts'
import { last, since, steps } from './penalty-states.ts'

/** From the filing to the legality review: evidence, the conclusion, the opinion of the legal section. */
export const investigationSteps = steps({
  recordProcess: {
    name: '登记全过程记录',
    from: 'open',
    by: [...handlers, ...legal],
    basis: law.at('第四十七条'),
    fills: ['recordings'],
    requires: ['recordings'],
    internal: true,
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
  extend: {
    name: '批准延长办案期限',
    from: ['investigating', 'reviewing', 'noticed', 'heard'],
    by: deciders,
    basis: law.at('第六十条'),
    data: {
      until: date('延长至', { required: true }),
      rule: text('另有规定的法律、法规、规章', { required: true, note: '名称和条款；没有另行规定的不能延长' }),
      reason: longText('理由', { required: true }),
    },
    refuses: {
      late: {
        says: '办案期限已经届满，届满以后的延长不改变届满日',
        way: '请尽快作出决定，并在案卷中说明超期原因',
        basis: law.at('第六十条'),
        when: (view, { on }) => {
          const due = view.due('decision')
          return due.is === 'due' && on > due.due
        },
      },
    },
  },
  conclude: {
    name: '调查终结，移送法制审核',
    leads: true,
    from: 'investigating',
    to: 'reviewing',
    by: handlers,
    basis: law.at('第五十七条'),
    fills: [
      'facts',
      'evidence',
      'majorKind',
      'hearingRight',
      'power',
      'standard',
      'tier',
      'tierReason',
      'departure',
      'base',
      'fine',
      'confiscated',
      'warning',
      'other',
      'exempted',
    ],
    requires: ['facts', 'evidence', 'majorKind'],
    refuses: {
      kept: {
        says: '先行登记保存的证据还没有作出处理',
        way: '请先办理「对先行登记保存的证据作出处理」',
        basis: law.at('第五十六条'),
        when: (view) => since(view, 'keepEvidence', 'releaseEvidence'),
      },
      hearing: hearingMustBeTold,
      major: majorMustBeMarked,
      ...discretionGuards,
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
    leads: true,
    from: ['reviewing', 'heard'],
    by: legal,
    basis: law.at('第五十八条'),
    apartFrom: ['conclude'],
    data: { opinion: longText('审核意见', { required: true }), document: files('法制审核意见书') },
    letter: legalReview,
    internal: true,
  },
  returnCase: {
    name: '法制审核退回',
    from: ['reviewing', 'heard'],
    to: 'investigating',
    by: legal,
    basis: law.at('第五十八条'),
    data: { opinion: longText('审核意见', { required: true }) },
  },
})
