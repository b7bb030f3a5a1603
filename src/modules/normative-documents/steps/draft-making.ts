import type { Day } from '../../../kernel/day.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { date, longText, text } from '../../../kernel/register.ts'
import { majorDecisionComment, majorDecisionRegulation } from '../../../law/major-decisions.ts'
import { normativeDocumentNotice as notice, provincialMeasures } from '../../../law/normative-documents.ts'
import { daysBetween } from '../days.ts'
import { adoptionStatement } from '../letters/adoption-statement.ts'
import { commentNotice } from '../letters/comment-notice.ts'
import { drafters, legalHead, signers } from '../participants.ts'
import { has, last, steps } from './draft-step.ts'

/** How many days the public has, from the day after the notice. */
const openFor = (on: Day, until: unknown): number => daysBetween(on, until as Day)
const usual = (on: Day): number => valueOn(majorDecisionComment, on).value.n ?? 0

export const makingSteps = steps({
  begin: {
    name: '开始起草',
    number: 'G1',
    from: 'planned',
    to: 'drafting',
    by: drafters,
    basis: notice.whole,
    fills: ['drafting'],
  },
  prepare: {
    name: '形成征求意见稿',
    leads: true,
    from: 'drafting',
    by: drafters,
    basis: notice.whole,
    fills: ['commentText', 'explanation', 'basis', 'market', 'major', 'urgent'],
    requires: ['commentText', 'explanation', 'basis'],
  },
  consult: {
    name: '登记部门意见',
    from: ['drafting', 'commenting', 'reviewable'],
    by: drafters,
    basis: notice.whole,
    fills: ['consulted'],
    requires: ['consulted'],
  },
  openComment: {
    name: '公开征求意见',
    leads: true,
    number: 'G2',
    from: 'drafting',
    to: 'commenting',
    by: drafters,
    basis: notice.whole,
    requires: ['commentText', 'explanation'],
    data: {
      until: date('截止日期', { required: true, note: '公布之日的次日起算；属于重大行政决策的不少于三十日' }),
      where: text('公布的网站、媒体', { required: true }),
      shorter: longText('期限少于三十日的理由'),
    },
    refuses: {
      major: {
        says: '属于重大行政决策，征求意见期限不足三十日',
        way: '请把截止日期改为公布之日起三十日以后；情况紧急确需缩短的，请先登记为紧急情况',
        basis: majorDecisionRegulation.at('第十五条第一款'),
        when: ({ row }, { on, data }) =>
          row.major === true && row.urgent !== true && openFor(on, data.until) < usual(on),
      },
      shorter: {
        says: '征求意见期限少于三十日，没有说明理由',
        way: '请延长期限，或者写明理由；本省规定了较短期限的，写明该规定',
        basis: provincialMeasures.whole,
        when: (_, { on, data }) => openFor(on, data.until) < usual(on) && !data.shorter,
      },
      past: {
        says: '截止日期早于公布日期',
        way: '请核对截止日期',
        when: (_, { on, data }) => openFor(on, data.until) <= 0,
      },
    },
    letter: commentNotice,
  },
  closeComment: {
    name: '征求意见结束',
    leads: true,
    number: 'G3',
    from: 'commenting',
    to: 'reviewable',
    by: drafters,
    basis: notice.whole,
    fills: ['commentSummary', 'reviewText', 'consulted'],
    requires: ['commentSummary', 'reviewText'],
    refuses: {
      running: {
        says: '征求意见期限尚未届满',
        way: '期限届满以后才能结束；这期间收到的意见都要研究处理',
        basis: notice.whole,
        when: (view, { on }) => on <= String(last(view, 'openComment')?.data.until ?? ''),
      },
    },
    letter: adoptionStatement,
  },
  skipComment: {
    name: '不公开征求意见',
    from: 'drafting',
    to: 'reviewable',
    by: [legalHead, ...signers],
    basis: notice.whole,
    data: { reason: longText('理由和批准', { required: true }) },
    fills: ['reviewText'],
    requires: ['reviewText', 'explanation', 'basis'],
    refuses: {
      ordinary: {
        says: '没有登记紧急情况，应当公开征求意见',
        way: '确属应对突发事件等紧急情况的，先在“形成征求意见稿”中勾选并说明；其他的请公开征求意见',
        basis: notice.whole,
        when: ({ row }) => row.urgent !== true,
      },
    },
  },
  revise: {
    name: '修改后再次送审',
    from: 'drafting',
    to: 'reviewable',
    by: drafters,
    basis: notice.whole,
    fills: ['reviewText', 'reviewIssues', 'consulted'],
    requires: ['reviewText'],
    data: { how: longText('修改情况', { required: true }) },
    refuses: {
      first: {
        says: '还没有公开征求意见',
        way: '请先公开征求意见，意见处理完毕后再送审',
        basis: notice.whole,
        when: (view) => !has(view, 'closeComment') && !has(view, 'skipComment'),
      },
      silent: {
        says: '合法性审核意见没有逐条写明采纳情况',
        way: '请在“合法性审核意见”中逐条选择采纳情况，不采纳的写明理由',
        basis: notice.whole,
        when: ({ row }) =>
          (row.reviewIssues ?? []).some(({ adoption, reason }) => !adoption || (adoption !== 'adopted' && !reason)),
      },
    },
  },
  stop: {
    name: '停止制定',
    from: ['planned', 'drafting', 'commenting', 'reviewable', 'deliberating', 'passed', 'signed', 'numbered'],
    to: 'stopped',
    by: [legalHead, ...signers],
    basis: notice.whole,
    data: { reason: longText('理由', { required: true }) },
  },
})
