import { addDays } from '../../kernel/day.ts'
import type { Value } from '../../kernel/figure.ts'
import { countCases, countRows, countSteps, derive, rate, tabulate, within } from '../../kernel/indicator.ts'
import { legalHead } from '../organization/index.ts'
import { cleanUpOpinion } from './clean-up.procedure.ts'
import type { conclusions } from './clean-ups.register.ts'
import { comments } from './comments.register.ts'
import { document } from './document.procedure.ts'
import { documents } from './documents.register.ts'
import { draft } from './draft.procedure.ts'
import { has } from './steps/draft-step.ts'
import { type Leaving, leavingOf, standsOn } from './stock.ts'
import { identitySentence } from './stock-identity.ts'

const common = { unit: '件', confirmedBy: [legalHead] } as const

export const made = countRows({
  ...common,
  id: 'normative-documents.made',
  name: '制发规范性文件数',
  counts: '全年公布的本局或者以本局为主制发的行政规范性文件，按公布日期计',
  fills: ['normative-documents.made'],
  of: documents,
})

const REVIEWED = ['approve', 'askAmend', 'reject'] as const
export const reviewed = countCases({
  ...common,
  id: 'normative-documents.reviewed',
  name: '合法性审核件数',
  counts: '全年出具合法性审核意见的文件，按出具意见的日期计，一件多次送审计一件',
  fills: ['normative-documents.reviewed'],
  of: draft,
  where: ({ history }, period) =>
    history.some(({ step, on }) => (REVIEWED as readonly string[]).includes(step) && within(on, period)),
})
const published = countSteps({
  ...common,
  id: 'normative-documents.published',
  name: '经制定程序公布的规范性文件数',
  counts: '全年经制定程序公布的规范性文件，按公布日期计',
  of: draft,
  steps: ['publish'],
})
const publishedReviewed = countSteps({
  ...common,
  id: 'normative-documents.published-reviewed',
  name: '公布前经过合法性审核的规范性文件数',
  counts: '全年公布的规范性文件中，公布前有合法的审核意见的',
  of: draft,
  steps: ['publish'],
  where: (view) => has(view, 'approve'),
})
export const reviewRate = rate({
  ...common,
  unit: '%',
  id: 'normative-documents.review-rate',
  fills: ['normative-documents.review-rate'],
  name: '规范性文件合法性审核率',
  counts: '公布前经过合法性审核的件数除以公布的件数，应为百分之百',
  numerator: publishedReviewed,
  denominator: published,
})
const reported = countSteps({
  ...common,
  id: 'normative-documents.filed',
  fills: ['normative-documents.filed'],
  name: '报送备案的规范性文件数',
  counts: '全年报送备案的规范性文件，按报送日期计',
  of: draft,
  steps: ['report'],
})
const reportedInTime = countSteps({
  ...common,
  id: 'normative-documents.filed-in-time',
  name: '按时报送备案的规范性文件数',
  counts: '全年报送备案的规范性文件中，在备案期限内报送的',
  of: draft,
  steps: ['report'],
  where: (view) => {
    const filing = view.due('filing')
    return filing.is === 'due' && filing.inTime === true
  },
})
export const filedInTimeRate = rate({
  ...common,
  unit: '%',
  id: 'normative-documents.filed-in-time-rate',
  fills: ['normative-documents.filed-in-time-rate'],
  name: '规范性文件按时备案率',
  counts: '在备案期限内报送的件数除以报送的件数',
  numerator: reportedInTime,
  denominator: reported,
})
export const competition = tabulate({
  ...common,
  id: 'normative-documents.competition',
  fills: ['normative-documents.competition'],
  name: '公平竞争审查件数',
  counts: '全年登记公平竞争审查结论的文件，按审查日期和最后的结论计；不涉及经营者经济活动的不计',
  of: draft,
  cells: ['pass', 'exception', 'fail'],
  places: ({ row, history }, period) =>
    row.competition &&
    row.competition !== 'none' &&
    history.some(({ step, on }) => step === 'competition' && within(on, period))
      ? [row.competition]
      : [],
})
export const commentsReceived = countRows({
  ...common,
  unit: '条',
  id: 'normative-documents.comments',
  fills: ['normative-documents.comments'],
  name: '公开征求意见收到的意见数',
  counts: '全年收到的公众意见，按收到日期计',
  of: comments,
})
const commentsAdopted = countRows({
  ...common,
  unit: '条',
  id: 'normative-documents.comments-adopted',
  name: '采纳的公众意见数',
  counts: '全年收到的公众意见中采纳和部分采纳的，按收到日期计',
  of: comments,
  where: ({ adoption }) => adoption === 'adopted' || adoption === 'partly',
})
export const adoptionRate = rate({
  ...common,
  unit: '%',
  id: 'normative-documents.adoption-rate',
  name: '公众意见采纳率',
  counts: '采纳和部分采纳的意见数除以收到的意见数',
  fills: ['normative-documents.adoption-rate'],
  numerator: commentsAdopted,
  denominator: commentsReceived,
})

const concluded = (id: string, conclusion: keyof typeof conclusions, verb: string) =>
  countSteps({
    ...common,
    unit: '个',
    id: `normative-documents.${id}`,
    name: `清理建议${verb}的文件数`,
    counts: `全年规范性文件清理中结论为${verb}的文件，按作出结论的日期计`,
    fills: [`normative-documents.${id}`],
    of: cleanUpOpinion,
    steps: ['conclude'],
    where: ({ row }) => row.conclusion === conclusion,
  })
export const cleanUpFigures = [
  concluded('keep', 'keep', '保留'),
  concluded('revise', 'revise', '修订'),
  concluded('repeal', 'repeal', '废止'),
  concluded('lapse', 'void', '宣布失效'),
]

const left = (id: string, name: string, counts: string, how: readonly Leaving[], fills: readonly string[] = []) =>
  countCases({
    ...common,
    ...{ id: `normative-documents.${id}`, name, counts, fills },
    of: document,
    selects: 'standing',
    where: (view, period) => {
      const leaving = leavingOf(view)
      return leaving !== undefined && how.includes(leaving.how) && within(leaving.on, period)
    },
  })
export const repealed = left(
  'repealed',
  '废止规范性文件数',
  '全年废止和宣布失效的本局行政规范性文件，按公布日期计',
  ['repealed', 'voided'],
  ['normative-documents.repealed'],
)
const lapsed = left(
  'lapsed',
  '到期失效的规范性文件数',
  '全年有效期届满自动失效的文件，按届满次日计',
  ['lapsed'],
  ['normative-documents.lapsed'],
)
const revised = left(
  'revised',
  '修订的规范性文件数',
  '全年由新文件替代的原文件，按新文件施行日期计',
  ['revised'],
  ['normative-documents.revised'],
)
export const valid = countCases({
  ...common,
  id: 'normative-documents.valid',
  name: '现行有效规范性文件数',
  counts: '年末现行有效的本局行政规范性文件；有效期届满的，不论是否登记均不计',
  fills: ['normative-documents.valid'],
  of: document,
  selects: 'standing',
  where: (view, period) => standsOn(view, period.to),
})
const validBefore = countCases({
  ...common,
  id: 'normative-documents.valid-before',
  name: '年初有效规范性文件数',
  counts: '上年末现行有效的本局行政规范性文件',
  of: document,
  selects: 'standing',
  where: (view, period) => standsOn(view, addDays(period.from, -1)),
})
export const stock = derive({
  ...common,
  unit: '',
  id: 'normative-documents.stock',
  name: '规范性文件年度衔接',
  counts: '年初有效数＋制发数－废止和宣布失效数－到期失效数－修订替代数＝年末有效数',
  from: { before: validBefore, made, repealed, lapsed, revised, after: valid },
  by: ({ before, made, repealed, lapsed, revised, after }) => ({
    kind: 'text',
    text: identitySentence({
      before: numberOf(before),
      made: numberOf(made),
      repealed: numberOf(repealed),
      lapsed: numberOf(lapsed),
      revised: numberOf(revised),
      after: numberOf(after),
    }),
  }),
})
const numberOf = (value: Value): number => (value.kind === 'exact' ? value.n : Number.NaN)

export const indicators = [
  ...[made, reviewed, published, publishedReviewed, reviewRate, reported, reportedInTime, filedInTimeRate],
  ...[
    competition,
    commentsReceived,
    commentsAdopted,
    adoptionRate,
    ...cleanUpFigures,
    repealed,
    lapsed,
    revised,
    valid,
    validBefore,
    stock,
  ],
]
