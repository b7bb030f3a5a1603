import type { CaseView, Step } from '../../../kernel/procedure.ts'
import { date, files, longText, text } from '../../../kernel/register.ts'
import { judge } from '../../../kernel/rule.ts'
import { bookkeepingAgencyMeasures as measures } from '../../../law/bookkeeping-agency.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { decisionToGrant, decisionToRefuse, extensionNotice } from '../letters/decision.ts'
import { acceptance, correctionNotice, rejection } from '../letters/intake.ts'
import { licenceConditions } from '../licence-conditions.ts'
import type { LicenceFields } from '../licences.register.ts'
import { deciders, handlers, sectionHead } from '../participants.ts'
import type { LicenceState } from './licence-states.ts'

export type LicenceStep = Step<LicenceState, keyof LicenceFields & string, LicenceFields>
export const licenceSteps = <const T extends Readonly<Record<string, LicenceStep>>>(declared: T): T => declared

const concluded = (view: CaseView<LicenceFields>, as: 'grant' | 'refuse') => view.row.conclusion === as
const intake = law.at('第三十二条')
const clock = law.at('第四十二条第一款')

/** From the application to the decision. */
export const applicationSteps = licenceSteps({
  askToCorrect: {
    name: '一次告知补正',
    number: 'L2',
    from: 'received',
    to: 'correcting',
    by: handlers,
    basis: law.at('第三十二条第一款第（四）项'),
    data: {
      defects: longText('需要补正的全部内容', { required: true }),
      correctBy: date('补正期限', { required: true }),
    },
    refuses: {
      onceOnly: {
        says: '已经一次告知过补正内容，不得再次要求补正',
        way: '补正后仍不符合的，请依法作出不予受理决定；已经齐全的请受理',
        basis: law.at('第三十二条第一款第（四）项'),
        when: ({ history }) => history.some(({ step }) => step === 'askToCorrect'),
      },
    },
    letter: correctionNotice,
  },
  correct: {
    name: '收到补正材料',
    number: 'L3',
    from: 'correcting',
    to: 'received',
    by: handlers,
    actor: '申请人',
    basis: intake,
    fills: ['materials', 'practitioners', 'principalQualified', 'internalRules'],
    data: { files: files('补正材料') },
  },
  accept: {
    name: '受理',
    leads: true,
    number: 'L4',
    from: 'received',
    to: 'examining',
    by: handlers,
    basis: law.at('第三十二条第一款第（五）项'),
    requires: ['materials'],
    fills: ['materials'],
    letter: acceptance,
  },
  reject: {
    name: '不予受理',
    number: 'L5',
    from: ['received', 'correcting'],
    to: 'rejected',
    by: [sectionHead],
    basis: intake,
    data: { reason: longText('理由', { required: true }) },
    letter: rejection,
  },
  beginInquiry: {
    name: '听证、检验、鉴定开始',
    from: 'examining',
    to: 'inquiring',
    by: handlers,
    basis: law.at('第四十五条'),
    data: { what: text('事项', { required: true }), told: text('所需时间的书面告知', { required: true }) },
  },
  endInquiry: {
    name: '听证、检验、鉴定结束',
    from: 'inquiring',
    to: 'examining',
    by: handlers,
    basis: law.at('第四十五条'),
  },
  examine: {
    name: '审查',
    leads: true,
    number: 'L6',
    from: 'examining',
    to: 'deciding',
    by: handlers,
    basis: law.at('第三十四条'),
    fills: ['opinion', 'conclusion'],
    requires: ['opinion', 'conclusion'],
    refuses: {
      conditions: {
        says: '申请材料载明的情况不符合资格条件，不能拟准予',
        way: '请核对专职人员人数、负责人资格和内部规范；确不符合的，结论请选“拟不予”',
        basis: measures.unverifiedAt('第四条'),
        when: (view, { on }) => concluded(view, 'grant') && judge(licenceConditions, view.row, on).answer !== 'holds',
      },
    },
  },
  extend: {
    name: '批准延长决定期限',
    number: 'L7',
    from: ['examining', 'deciding'],
    by: deciders,
    basis: clock,
    data: { reason: longText('延长的理由', { required: true }), told: text('告知申请人的方式', { required: true }) },
    letter: extensionNotice,
  },
  grant: {
    name: '准予许可',
    leads: true,
    number: 'L8',
    from: 'deciding',
    to: 'granted',
    by: deciders,
    basis: law.at('第三十八条第一款'),
    apartFrom: ['examine'],
    fills: ['decidedOn', 'decisionNumber'],
    requires: ['decidedOn', 'decisionNumber'],
    refuses: {
      concluded: {
        says: '审查结论不是“拟准予”',
        way: '请退回审查，或者作出不予许可决定',
        when: (view) => !concluded(view, 'grant'),
      },
    },
    letter: decisionToGrant,
  },
  refuse: {
    name: '不予许可',
    number: 'L9',
    from: 'deciding',
    to: 'refused',
    by: deciders,
    basis: law.at('第三十八条第二款'),
    apartFrom: ['examine'],
    fills: ['decidedOn', 'decisionNumber', 'refusalReason'],
    requires: ['decidedOn', 'decisionNumber', 'refusalReason'],
    letter: decisionToRefuse,
  },
  serveRefusal: {
    name: '送达不予许可决定',
    number: 'L10',
    from: 'refused',
    to: 'closed',
    by: handlers,
    basis: measures.unverifiedAt('第六条'),
    data: { servedOn: date('送达日期', { required: true }), proof: text('送达凭证', { required: true }) },
  },
  reexamine: {
    name: '退回审查',
    from: 'deciding',
    to: 'examining',
    by: deciders,
    basis: law.at('第三十四条'),
    data: { reason: longText('退回原因', { required: true }) },
  },
  withdraw: {
    name: '申请人撤回',
    from: ['received', 'correcting', 'examining', 'inquiring', 'deciding'],
    to: 'withdrawn',
    by: handlers,
    actor: '申请人',
    basis: law.whole,
    data: { letter: files('撤回申请书') },
  },
})
