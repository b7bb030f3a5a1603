import { addMonths, type Day, dayNumber } from '../../../kernel/day.ts'
import type { Limit } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { choice, date, files, longText, text } from '../../../kernel/register.ts'
import {
  provincialMeasures as measures,
  normativeEffectGap,
  normativeTrialValidity,
  normativeValidity,
  normativeDocumentNotice as notice,
} from '../../../law/normative-documents.ts'
import { daysBetween } from '../days.ts'
import { filingReport } from '../letters/filing-report.ts'
import { publishedText } from '../letters/published-text.ts'
import { drafters, legal, office } from '../participants.ts'
import { steps } from './draft-step.ts'

/** Whether a document is to last longer than such documents may. */
function lastsTooLong(lasts: Limit, from: Day | undefined, until: Day | undefined): boolean {
  if (from === undefined || until === undefined) return false
  const years = valueOn(lasts, from).value.n ?? 0
  return dayNumber(until) > addMonths(dayNumber(from), years * 12)
}

export const issueSteps = steps({
  number: {
    name: '统一登记、统一编号',
    number: 'G8',
    from: 'signed',
    to: 'numbered',
    by: office,
    basis: notice.whole,
    fills: ['number', 'registration'],
  },
  publish: {
    name: '公布',
    number: 'G9',
    from: 'numbered',
    to: 'published',
    by: office,
    basis: notice.whole,
    fills: ['publishedOn', 'effectiveOn', 'validUntil', 'trial', 'interpretation'],
    requires: ['publishedOn', 'effectiveOn', 'validUntil', 'interpretation', 'finalText'],
    data: {
      where: text('公布的公报、网站', { required: true }),
      soon: longText('公布后不满三十日施行的理由'),
      fileBy: date('备案截止日期', { required: true, note: '按本省规定填写；没有另行规定的，为公布之日起第十五日' }),
    },
    refuses: {
      otherDay: {
        says: '公布日期与办理日期不是同一天',
        way: '请把办理日期填为实际公布的日期',
        when: ({ row }, { on }) => row.publishedOn !== on,
      },
      soon: {
        says: '公布后不满三十日即施行，没有说明理由',
        way: '请推迟施行日期，或者写明不立即施行将有碍执行等理由',
        basis: measures.whole,
        when: ({ row }, { on, data }) =>
          row.effectiveOn !== undefined &&
          daysBetween(on, row.effectiveOn) < (valueOn(normativeEffectGap, on).value.n ?? 0) &&
          !data.soon,
      },
      tooLong: {
        says: '有效期超过规定的最长年限',
        way: '有效期一般不超过五年，请提前截止日期；届满前评估后可以继续施行',
        basis: measures.whole,
        when: ({ row }) => lastsTooLong(normativeValidity, row.effectiveOn, row.validUntil),
      },
      trial: {
        says: '试行、暂行文件的有效期超过二年',
        way: '请提前截止日期，或者取消“试行、暂行”并修改名称',
        basis: measures.whole,
        when: ({ row }) => row.trial === true && lastsTooLong(normativeTrialValidity, row.effectiveOn, row.validUntil),
      },
    },
    letter: publishedText,
  },
  report: {
    name: '报送备案',
    number: 'G10',
    from: 'published',
    by: [...office, ...legal],
    basis: measures.whole,
    fills: ['filingNumber'],
    data: { to: text('报送机关', { required: true }), copies: text('份数和报送方式', { required: true }) },
    letter: filingReport,
  },
  file: {
    name: '收到备案回执',
    number: 'G10',
    from: 'published',
    to: 'filed',
    by: [...office, ...legal],
    actor: '备案机关',
    basis: measures.whole,
    fills: ['filingReceipt'],
    requires: ['filingNumber', 'filingReceipt'],
    data: { receiptNumber: text('备案登记号', { required: true }) },
  },
  object: {
    name: '收到备案审查意见',
    number: 'G11',
    from: 'filed',
    to: 'correcting',
    by: legal,
    actor: '备案机关',
    basis: measures.whole,
    data: { objection: longText('审查意见', { required: true }), correctBy: date('纠正期限', { required: true }) },
  },
  correct: {
    name: '自行纠正并报告',
    from: 'correcting',
    to: 'filed',
    by: [...legal, ...drafters],
    basis: measures.whole,
    data: {
      how: choice('处理', { revise: '修改', repeal: '废止', explain: '说明理由，维持原文' }, { required: true }),
      report: longText('纠正情况', { required: true }),
      proof: files('材料'),
    },
  },
})
