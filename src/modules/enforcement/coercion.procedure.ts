import { type CaseView, procedure } from '../../kernel/procedure.ts'
import { choice, date, files, longText, text } from '../../kernel/register.ts'
import { coercionLaw as law, seizure, seizureExtension } from '../../law/coercion-law.ts'
import { type CoercionFields, coercions } from './coercions.register.ts'
import { deciders, handlers } from './participants.ts'

const isSeizure = ({ kind }: { readonly kind?: unknown }): boolean => kind === 'seal' || kind === 'seize'
const has = (view: CaseView<CoercionFields>, step: string): boolean =>
  view.history.some((moment) => moment.step === step)

/** 行政强制: what is sealed or seized is dealt with or given back within thirty days, extended once by at most thirty more. */
export const coercion = procedure({
  id: 'enforcement.coercion',
  name: '行政强制',
  basis: law.at('第二十五条第一款'),
  keeps: coercions,
  states: {
    imposed: { name: '实施中' },
    lifted: { name: '已解除', ends: true },
    disposed: { name: '已作出处理决定', ends: true },
  },
  opening: { name: '登记行政强制决定', by: handlers },
  opensAs: 'imposed',
  tracks: {
    appraisal: {
      name: '检测、检验、检疫或者技术鉴定',
      basis: law.at('第二十五条第三款'),
      opensAt: 'orderAppraisal',
      closesAt: ['receiveAppraisal'],
    },
  },
  steps: {
    orderAppraisal: {
      name: '送检测、检验、检疫或者技术鉴定',
      from: 'imposed',
      by: handlers,
      basis: law.at('第二十五条第三款'),
      track: 'appraisal',
      data: {
        what: text('事项和机构', { required: true }),
        until: date('预计完成日期', { required: true }),
        told: text('书面告知当事人的凭证', { required: true }),
      },
    },
    receiveAppraisal: {
      name: '收到检测、检验、检疫或者鉴定结果',
      from: 'imposed',
      by: handlers,
      basis: law.at('第二十五条第三款'),
      track: 'appraisal',
      data: { result: longText('结果', { required: true }), files: files('报告') },
    },
    extend: {
      name: '批准延长查封、扣押期限',
      from: 'imposed',
      by: deciders,
      basis: law.at('第二十五条第一款'),
      data: {
        reason: longText('情况复杂的理由', { required: true }),
        told: text('书面告知当事人的凭证', { required: true }),
      },
      refuses: {
        kind: {
          says: '只有查封、扣押可以延长期限',
          way: '请核对强制措施的种类',
          basis: law.at('第二十五条第一款'),
          when: ({ row }) => !isSeizure(row),
        },
        once: {
          says: '查封、扣押期限已经延长过一次',
          way: '延长期限不得超过三十日，请在期限内作出处理决定或者解除',
          basis: law.at('第二十五条第一款'),
          when: (view) => has(view, 'extend'),
        },
        late: {
          says: '查封、扣押期限已经届满，不能再延长',
          way: '请立即解除查封、扣押，退还财物',
          basis: law.at('第二十八条第一款第（四）项'),
          when: (view, { on }) => {
            const due = view.due('seizure')
            return due.is === 'due' && on > due.due
          },
        },
      },
    },
    lift: {
      name: '解除强制措施',
      from: 'imposed',
      to: 'lifted',
      by: deciders,
      basis: law.at('第二十八条第一款'),
      fills: ['until'],
      requires: ['until'],
      data: {
        reason: longText('理由', { required: true }),
        returned: text('退还财物的凭证', { required: true, note: '没有财物的填“无”' }),
      },
    },
    dispose: {
      name: '作出处理决定',
      from: 'imposed',
      to: 'disposed',
      by: deciders,
      basis: law.at('第二十七条'),
      fills: ['until'],
      requires: ['until'],
      data: {
        how: choice('处理', { confiscated: '没收', destroyed: '销毁', other: '其他处理' }, { required: true }),
        decision: text('处理决定文号', { required: true }),
      },
    },
  },
  deadlines: {
    seizure: {
      name: '查封、扣押期限',
      lasts: seizure,
      concerns: isSeizure,
      runsFrom: { dayOf: 'decidedOn' },
      extendedBy: [{ step: 'extend', lasts: seizureExtension }],
      excludes: ['appraisal'],
      endsAt: ['lift', 'dispose'],
      binds: 'office',
      leading: true,
    },
  },
})
