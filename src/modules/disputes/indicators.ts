import { countCases, countSteps, type Period, rate, tabulate, within } from '../../kernel/indicator.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import { legalHead } from '../organization/index.ts'
import { groupOf, type OutcomeGroup } from './outcomes.ts'
import { reconsideration } from './reconsideration.procedure.ts'
import type { ReconsiderationFields } from './reconsiderations.register.ts'
import { suit } from './suit.procedure.ts'
import type { SuitFields } from './suits.register.ts'

const confirmedBy = [legalHead]
const reviewed = ['decide', 'mediate', 'terminate'] as const

export const reconsiderationsHandled = countSteps({
  id: 'disputes.reconsiderations-handled',
  name: '处理行政复议案件数',
  unit: '件',
  counts: '全年以本局为被申请人、收到复议决定或者终止、调解结案的行政复议案件，按收到日期计',
  confirmedBy,
  fills: ['disputes.reconsiderations-handled'],
  of: reconsideration,
  steps: reviewed,
})
export const litigationsHandled = countCases({
  id: 'disputes.litigations-handled',
  name: '办理行政诉讼案件数',
  unit: '件',
  counts: '全年以本局为被告、收到起诉状副本的行政诉讼案件，按收到日期计；上诉的另计一件',
  confirmedBy,
  fills: ['disputes.litigations-handled'],
  of: suit,
  where: ({ row }, period) => within(row.receivedOn, period),
})

export const reconsiderationsCorrected = countSteps({
  id: 'disputes.reconsiderations-corrected',
  name: '行政复议纠错件数',
  unit: '件',
  counts: '全年以本局为被申请人、复议决定撤销、变更、确认违法或者无效、责令履行的案件，按收到日期计',
  confirmedBy,
  fills: ['disputes.reconsiderations-corrected'],
  of: reconsideration,
  steps: reviewed,
  where: ({ row }) => groupOf(row.result) === 'corrected',
})
export const litigationsLost = countSteps({
  id: 'disputes.litigations-lost',
  name: '行政诉讼败诉件数',
  unit: '件',
  counts: '全年收到生效裁判、判决本局败诉（撤销、变更、确认违法或者无效、判令履行或者给付）的案件，按收到日期计',
  confirmedBy,
  fills: ['disputes.litigations-lost'],
  of: suit,
  steps: ['judgeAppeal', 'takeEffect'],
  where: ({ row }) => groupOf(row.result) === 'corrected',
})

const heardIn = ({ row }: CaseView<SuitFields>, period: Period) =>
  (row.hearings ?? []).filter((hearing) => within(hearing.on, period))

export const suitsHeard = countCases({
  id: 'disputes.suits-heard',
  name: '开庭审理的行政诉讼案件数',
  unit: '件',
  counts: '全年开庭审理的行政诉讼案件，按开庭日期计，一件多次开庭计一件',
  confirmedBy,
  of: suit,
  where: (view, period) => heardIn(view, period).length > 0,
})
export const suitsAttended = countCases({
  id: 'disputes.suits-attended',
  name: '负责人出庭的行政诉讼案件数',
  unit: '件',
  counts: '开庭审理的行政诉讼案件中，本局正职、副职或者其他分管的负责人出庭的；一审级出庭一次即计',
  confirmedBy,
  of: suit,
  where: (view, period) => heardIn(view, period).some((hearing) => hearing.code.startsWith('A')),
})
export const appearanceRate = rate({
  id: 'disputes.head-appearance-rate',
  name: '行政机关负责人出庭应诉率',
  unit: '%',
  counts: '负责人出庭的案件数除以开庭审理的案件数',
  confirmedBy,
  fills: ['disputes.head-appearance-rate'],
  numerator: suitsAttended,
  denominator: suitsHeard,
})

type Group = 'review' | 'suitDirect' | 'suitAfterReview'
const COLUMNS: Readonly<Record<OutcomeGroup, string>> = {
  upheld: 'maintain',
  corrected: 'correct',
  other: 'other',
  open: 'pending',
}
const cellsOf = (group: Group): readonly string[] =>
  [...Object.values(COLUMNS), 'total'].map((one) => `${group}.${one}`)

/** The outcome counts in the year in which it was received; what is open on the last day counts as pending. */
function placed(
  group: Group,
  period: Period,
  view: CaseView<ReconsiderationFields> | CaseView<SuitFields>,
  endings: readonly string[],
): readonly string[] {
  const ended = view.history.findLast((moment) => endings.includes(moment.step) && moment.on <= period.to)
  if (ended && !within(ended.on, period)) return []
  const column = COLUMNS[ended ? groupOf(view.row.result) : 'open']
  return [`${group}.${column}`, `${group}.total`]
}

const explained = '因政府信息公开引起的案件，结果按收到生效裁判、复议决定的日期计，年末未收到的计尚未审结'

export const reviewTable = tabulate({
  id: 'disputes.review-table',
  name: '政府信息公开行政复议情况',
  unit: '件',
  counts: explained,
  confirmedBy,
  fills: ['disputes.disclosure-table'],
  of: reconsideration,
  cells: cellsOf('review'),
  places: (view, period) => (view.row.actKind === 'disclosure' ? placed('review', period, view, reviewed) : []),
})
export const suitTable = tabulate({
  id: 'disputes.suit-table',
  name: '政府信息公开行政诉讼情况',
  unit: '件',
  counts: explained,
  confirmedBy,
  fills: ['disputes.disclosure-table'],
  of: suit,
  cells: [...cellsOf('suitDirect'), ...cellsOf('suitAfterReview')],
  places: (view, period) =>
    view.row.actKind === 'disclosure'
      ? placed(view.row.reconsidered === 'after' ? 'suitAfterReview' : 'suitDirect', period, view, [
          'judgeAppeal',
          'takeEffect',
        ])
      : [],
})

export const indicators = [
  reconsiderationsHandled,
  litigationsHandled,
  reconsiderationsCorrected,
  litigationsLost,
  suitsHeard,
  suitsAttended,
  appearanceRate,
  reviewTable,
  suitTable,
]
