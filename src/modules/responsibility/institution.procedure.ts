import { procedure } from '../../kernel/procedure.ts'
import { longText } from '../../kernel/register.ts'
import { governmentOutline } from '../../law/law-publicity.ts'
import { institutions } from './institutions.register.ts'
import { institutionExpiry, institutionReview } from './parameters.ts'
import { caseHandler, legal, officeHead, sectionHead } from './participants.ts'

const basis = governmentOutline.whole
const keepers = [sectionHead, officeHead, ...legal]
const reason = longText('理由', { required: true })

/** 内部管理制度管理: in force until it is revised, repealed or runs out, and looked at again on the day that it names. */
export const institution = procedure({
  id: 'responsibility.institution',
  name: '内部管理制度管理',
  basis,
  keeps: institutions,
  states: {
    valid: { name: '有效' },
    reviewing: { name: '有效（评估中）' },
    revised: { name: '已修订', ends: true },
    repealed: { name: '已废止', ends: true },
    lapsed: { name: '有效期届满，不再执行', ends: true },
  },
  opening: { name: '登记制度', by: [officeHead, ...legal] },
  opensAs: (row) => (row.action === 'repealed' ? 'repealed' : 'valid'),
  steps: {
    review: {
      name: '开始评估',
      from: 'valid',
      to: 'reviewing',
      by: [caseHandler, ...keepers],
      basis,
    },
    keep: {
      name: '评估结论：继续执行',
      from: ['valid', 'reviewing'],
      to: 'valid',
      by: keepers,
      basis,
      fills: ['findings', 'reviewBy', 'validUntil'],
      requires: ['findings', 'reviewBy'],
      refuses: {
        past: {
          says: '下次评估日期没有晚于今天',
          way: '请填写下一次评估的日期',
          basis,
          when: ({ row }, { today }) => row.reviewBy !== undefined && row.reviewBy <= today,
        },
        over: {
          says: '有效期没有晚于今天',
          way: '继续执行的，请填写新的有效期',
          basis,
          when: ({ row }, { today }) => row.validUntil !== undefined && row.validUntil <= today,
        },
      },
    },
    revise: {
      name: '由修订后的制度替代',
      from: ['valid', 'reviewing'],
      to: 'revised',
      by: keepers,
      basis,
      data: { reason },
    },
    repeal: {
      name: '废止',
      from: ['valid', 'reviewing'],
      to: 'repealed',
      by: keepers,
      basis,
      data: { reason },
    },
    lapse: {
      name: '有效期届满，不再执行',
      from: ['valid', 'reviewing'],
      to: 'lapsed',
      by: keepers,
      basis,
      refuses: {
        running: {
          says: '有效期尚未届满',
          way: '需要提前终止的，请办理废止',
          basis,
          when: ({ row }, { on }) => row.validUntil === undefined || on <= row.validUntil,
        },
      },
    },
  },
  deadlines: {
    review: {
      name: '评估期限',
      lasts: institutionReview,
      runsFrom: { dayOf: 'reviewBy' },
      stopsIn: ['reviewing'],
      endsAt: ['revise', 'repeal', 'lapse'],
      binds: 'office',
      leading: true,
    },
    expiry: {
      name: '有效期',
      lasts: institutionExpiry,
      runsFrom: { dayOf: 'validUntil' },
      endsAt: ['revise', 'repeal', 'lapse'],
      binds: 'office',
      leading: true,
    },
  },
})
