import type { CaseView } from '../../kernel/procedure.ts'
import { procedure } from '../../kernel/procedure.ts'
import { choice, date, longText, reference, text } from '../../kernel/register.ts'
import {
  provincialMeasures as measures,
  normativeEvaluation,
  normativeValidity,
} from '../../law/normative-documents.ts'
import { type DocumentFields, documents } from './documents.register.ts'
import { drafters, legal, legalHead, office, signers, system } from './participants.ts'

const standing = ['valid', 'evaluating', 'toRevise', 'toLapse'] as const
const decides = [legalHead, ...signers]
const cleanUp = reference('清理', 'normative-documents.clean-ups')
const reason = longText('理由', { required: true })
const lapsedBy = ({ row }: CaseView<DocumentFields>, on: string) => row.validUntil !== undefined && on > row.validUntil

/** 规范性文件的效力: in force until it is revised, repealed, declared void, or its validity ends by itself. */
export const document = procedure({
  id: 'normative-documents.document',
  name: '规范性文件效力管理',
  basis: measures.whole,
  keeps: documents,
  states: {
    valid: { name: '有效' },
    evaluating: { name: '有效（评估中）' },
    toRevise: { name: '有效（拟修订）' },
    toLapse: { name: '有效（到期失效）' },
    revised: { name: '已修订', ends: true },
    repealed: { name: '废止', ends: true },
    lapsed: { name: '失效', ends: true },
    voided: { name: '宣布失效', ends: true },
  },
  opening: { name: '登记入库', by: [...legal, ...office, system] },
  opensAs: (row) => row.standing ?? (row.lostOn === undefined ? 'valid' : 'repealed'),
  steps: {
    setValidity: {
      name: '登记有效期',
      from: standing,
      by: [...legal, ...office, ...signers, system],
      basis: measures.whole,
      data: { until: date('有效期至', { required: true }) },
      internal: true,
    },
    evaluate: {
      name: '开始实施情况评估',
      number: 'G12',
      from: ['valid', 'toRevise', 'toLapse'],
      to: 'evaluating',
      by: drafters,
      basis: measures.whole,
    },
    continue: {
      name: '评估结论：继续施行',
      number: 'G13',
      from: 'evaluating',
      to: 'valid',
      by: decides,
      basis: measures.whole,
      fills: ['evaluation', 'validUntil'],
      requires: ['evaluation', 'validUntil'],
      data: {
        publishedOn: date('重新公布日期', { required: true }),
        where: text('公布的公报、网站', { required: true }),
      },
      refuses: {
        same: {
          says: '新的有效期没有晚于今天',
          way: '继续施行的，请填写重新公布后的有效期',
          basis: measures.whole,
          when: ({ row }, { today }) => row.validUntil !== undefined && row.validUntil <= today,
        },
        lapsed: {
          says: '有效期已经届满，文件已自动失效，不能再决定继续施行',
          way: '需要继续执行的，按制定程序重新制定公布',
          basis: measures.whole,
          when: (view, { on }) => {
            const end = view.due('expiry')
            return end.is === 'due' && on > end.due
          },
        },
      },
    },
    reviseAfter: {
      name: '评估结论：修订',
      number: 'G13',
      from: 'evaluating',
      to: 'toRevise',
      by: decides,
      basis: measures.whole,
      fills: ['evaluation'],
      requires: ['evaluation'],
      data: { reason },
    },
    lapseAfter: {
      name: '评估结论：到期失效',
      number: 'G13',
      from: 'evaluating',
      to: 'toLapse',
      by: decides,
      basis: measures.whole,
      fills: ['evaluation'],
      requires: ['evaluation', 'validUntil'],
      data: { reason },
    },
    keep: {
      name: '清理结论：保留',
      number: 'G15',
      from: standing,
      by: legal,
      basis: measures.whole,
      data: { cleanUp, reason },
    },
    markRevise: {
      name: '清理结论：修订',
      number: 'G15',
      from: standing,
      to: 'toRevise',
      by: legal,
      basis: measures.whole,
      data: { cleanUp, reason },
    },
    repeal: {
      name: '废止',
      number: 'G15',
      from: standing,
      to: 'repealed',
      by: [...legal, ...signers],
      basis: measures.whole,
      fills: ['lostOn', 'lostBy'],
      requires: ['lostOn', 'lostBy'],
      data: { cleanUp, reason },
    },
    void: {
      name: '宣布失效',
      number: 'G15',
      from: standing,
      to: 'voided',
      by: [...legal, ...signers],
      basis: measures.whole,
      fills: ['lostOn', 'lostBy'],
      requires: ['lostOn', 'lostBy'],
      data: { cleanUp, reason },
    },
    replace: {
      name: '由新文件替代',
      number: 'G13',
      from: standing,
      to: 'revised',
      by: [...office, ...legal],
      basis: measures.whole,
      fills: ['lostOn', 'lostBy'],
      requires: ['lostOn', 'lostBy'],
    },
    lapse: {
      name: '有效期届满，自动失效',
      number: 'G14',
      from: standing,
      to: 'lapsed',
      by: [system, ...legal],
      automatic: 'validUntil',
      basis: measures.whole,
      refuses: {
        running: {
          says: '有效期尚未届满，不能登记失效',
          way: '需要提前终止的，请办理废止或者宣布失效',
          basis: measures.whole,
          when: (view, { on }) => !lapsedBy(view, on),
        },
      },
    },
    review: {
      name: '登记审查建议',
      from: standing,
      by: [...legal, ...drafters],
      basis: measures.whole,
      data: {
        from: choice(
          '来源',
          { citizen: '公民、法人的审查建议', organ: '复议机关、法院', superior: '上级机关' },
          { required: true },
        ),
        suggestion: longText('建议和理由', { required: true }),
        result: longText('研究处理情况'),
      },
      internal: true,
    },
  },
  deadlines: {
    expiry: {
      name: '有效期',
      lasts: normativeValidity,
      runsFrom: 'setValidity',
      replacedBy: { step: 'setValidity', field: 'until' },
      endsAt: ['replace', 'repeal', 'void', 'lapse'],
      binds: 'other',
    },
    evaluation: {
      name: '届满前评估期限',
      lasts: normativeEvaluation,
      runsFrom: { endOf: 'expiry' },
      stopsIn: ['evaluating', 'toRevise', 'toLapse'],
      endsAt: ['replace', 'repeal', 'void', 'lapse'],
      binds: 'office',
      leading: true,
    },
  },
})
