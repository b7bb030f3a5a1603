import type { Day } from '../../kernel/day.ts'
import {
  countCases,
  countDistinct,
  countRows,
  countSteps,
  type Period,
  rate,
  sumMoney,
  sumRows,
  within,
} from '../../kernel/indicator.ts'
import { addFen, fen } from '../../kernel/money.ts'
import { valueOn } from '../../kernel/parameter.ts'
import type { Fields } from '../../kernel/register.ts'
import { certificate } from './certificate.procedure.ts'
import { coercions } from './coercions.register.ts'
import { fileReviews } from './file-reviews.register.ts'
import { faultsIn } from './file-score.ts'
import { inspections } from './inspections.register.ts'
import { type Certified, isCertified, isSuspended, officers, qualificationExams } from './officers.register.ts'
import { trainingHoursDue } from './parameters.ts'
import { legalHead, sectionHead } from './participants.ts'
import { penalties } from './penalties.register.ts'
import { penalty } from './penalty.procedure.ts'
import { powers } from './powers.register.ts'
import type { PenaltyView } from './steps/penalty-states.ts'

const confirmedBy = [legalHead]

const distinct = <F extends Fields>(
  declaration: Omit<Parameters<typeof countDistinct<F>>[0], 'confirmedBy' | 'fills'>,
) => countDistinct<F>({ ...declaration, confirmedBy, fills: [declaration.id] })

export const examSections = distinct({
  id: 'enforcement.exam-sections',
  name: '参加执法资格考试的科室数',
  unit: '个',
  counts: '全年有人参加行政执法人员资格考试的科室（单位），同一科室只计一次；缺考的不计',
  of: qualificationExams,
  names: (row) => (row.result === 'absent' ? [] : [row.section]),
})
export const examOfficers = distinct({
  id: 'enforcement.exam-officers',
  name: '参加执法资格考试人数',
  unit: '名',
  counts: '全年参加行政执法人员资格考试的工作人员，同一人只计一次；缺考的不计',
  of: qualificationExams,
  names: (row) => (row.result === 'absent' ? [] : [row.examinee]),
})
export const examPassed = distinct({
  id: 'enforcement.exam-passed',
  name: '通过执法资格考试人数',
  unit: '名',
  counts: '全年公共法律知识考试合格的人员，同一人只计一次',
  of: qualificationExams,
  names: (row) => (row.result === 'passed' && row.stage === 'general' ? [row.examinee] : []),
})
export const certifiedOfficers = countCases({
  id: 'enforcement.certified-officers',
  name: '持证执法人员数',
  unit: '名',
  counts: '年末持有有效行政执法证件的人员，暂扣、注销、作废和过期的不计',
  confirmedBy,
  fills: ['enforcement.certified-officers'],
  of: certificate,
  selects: 'standing',
  where: ({ row, history }, { to }) => isCertified(row as Certified, to) && !isSuspended(history, to),
})
export const trainingHours = sumRows({
  id: 'enforcement.training-hours',
  name: '执法人员培训学时合计',
  unit: '学时',
  counts: '执法人员本年参加培训的学时合计，按培训日期计',
  confirmedBy,
  fills: ['enforcement.training-hours'],
  of: officers,
  selects: 'standing',
  adds: (row, period) => hoursIn(row, period),
})

const hoursIn = (
  row: { readonly training?: readonly { readonly on: Day; readonly hours: number }[] },
  period: Period,
) => (row.training ?? []).filter((one) => within(one.on, period)).reduce((sum, one) => sum + one.hours, 0)

export const trainedEnough = countCases({
  id: 'enforcement.trained-enough',
  name: '培训学时达标人数',
  unit: '名',
  counts: '年末持有有效行政执法证件、本年培训学时达到规定学时的人员',
  confirmedBy,
  fills: ['enforcement.trained-enough'],
  of: certificate,
  selects: 'standing',
  where: ({ row, history }, period) =>
    isCertified(row as Certified, period.to) &&
    !isSuspended(history, period.to) &&
    hoursIn(row, period) >= valueOn(trainingHoursDue, period.to).value,
})
export const trainedEnoughRate = rate({
  id: 'enforcement.trained-enough-rate',
  name: '培训学时达标率',
  unit: '',
  counts: '培训学时达标人数÷持证执法人员数',
  confirmedBy,
  fills: ['enforcement.trained-enough-rate'],
  numerator: trainedEnough,
  denominator: certifiedOfficers,
})

const inUse = (row: { readonly withdrawnOn?: string }, to: string) =>
  row.withdrawnOn === undefined || row.withdrawnOn > to

export const powersAssigned = countRows({
  id: 'enforcement.powers',
  name: '分解到岗的执法职权数',
  unit: '项',
  counts: '年末在用且已经分解到执法岗位的职权',
  confirmedBy,
  fills: ['enforcement.powers'],
  of: powers,
  selects: 'standing',
  where: (row, period) => inUse(row, period.to) && (row.assignments?.length ?? 0) > 0,
})
export const enforcementPosts = distinct({
  id: 'enforcement.posts',
  name: '执法岗位数',
  unit: '个',
  counts: '年末承担在用执法职权的岗位，同一岗位只计一次',
  of: powers,
  selects: 'standing',
  names: (row, period) => (inUse(row, period.to) ? (row.assignments ?? []).map((one) => one.post) : []),
})
export const penaltyDecisions = countSteps({
  id: 'enforcement.penalty-decisions',
  name: '行政处罚处理决定数',
  unit: '件',
  counts: '全年作出的行政处罚决定，包括当场处罚，按决定日期计；不予处罚的不计',
  confirmedBy,
  fills: ['enforcement.penalty-decisions'],
  of: penalty,
  steps: ['decide', 'decideOnTheSpot'],
  where: ({ row }) => !row.exempted,
})
export const exempted = countSteps({
  id: 'enforcement.exempted',
  name: '不予行政处罚决定数',
  unit: '件',
  counts: '全年作出的不予行政处罚决定，按决定日期计',
  confirmedBy,
  fills: ['enforcement.exempted'],
  of: penalty,
  steps: ['decide'],
  where: ({ row }) => row.exempted === true,
})
export const majorReviews = countSteps({
  id: 'enforcement.major-reviews',
  name: '重大执法决定法制审核次数',
  unit: '次',
  counts: '全年对行政处罚案件完成的法制审核，退回补充的另计一次',
  confirmedBy,
  fills: ['enforcement.major-reviews'],
  of: penalty,
  steps: ['review', 'returnCase'],
})
/** Whether its publication came in time. */
function isInTime(view: PenaltyView): boolean {
  const due = view.due('publication')
  return due.is === 'due' && due.inTime === true
}
const published = (id: string, name: string, counts: string, isCounted: (view: PenaltyView) => boolean) =>
  countSteps({
    ...{ id, name, unit: '件', counts, confirmedBy, fills: [id] },
    of: penalty,
    steps: ['publish'],
    where: isCounted,
  })
export const publishedDecisions = published(
  'enforcement.published-decisions',
  '公开的行政处罚决定数',
  '全年公开的行政处罚决定，按公开日期计',
  () => true,
)
export const publishedInTime = published(
  'enforcement.published-in-time',
  '按期公开的行政处罚决定数',
  '全年在七个工作日内公开的行政处罚决定，按公开日期计；当场处罚的自决定之日起算',
  isInTime,
)
export const publishedInTimeRate = rate({
  id: 'enforcement.published-in-time-rate',
  name: '行政处罚决定公开及时率',
  unit: '',
  counts: '按期公开的行政处罚决定数÷公开的行政处罚决定数',
  confirmedBy,
  fills: ['enforcement.published-in-time-rate'],
  numerator: publishedInTime,
  denominator: publishedDecisions,
})
export const fines = sumMoney({
  id: 'enforcement.fines',
  name: '罚没金额',
  unit: '元',
  counts: '全年作出的行政处罚决定中的罚款和没收违法所得，按决定日期计',
  confirmedBy,
  fills: ['enforcement.fines'],
  of: penalties,
  selects: 'touching',
  adds: ({ row }, period) =>
    within(row.decidedOn, period) ? addFen(row.fine ?? fen(0), row.confiscated ?? fen(0)) : fen(0),
})
export const inspected = countRows({
  id: 'enforcement.inspections',
  name: '行政检查户次',
  unit: '户次',
  counts: '全年实施的行政检查，按检查日期计，一户一次计一户次',
  confirmedBy: [sectionHead, legalHead],
  fills: ['enforcement.inspections'],
  of: inspections,
})

export const coercionDecisions = countRows({
  id: 'enforcement.coercion-decisions',
  name: '行政强制处理决定数',
  unit: '件',
  counts: '全年作出的行政强制决定，按决定日期计',
  confirmedBy,
  fills: ['enforcement.coercion-decisions'],
  of: coercions,
})

const ofFiles = { confirmedBy, of: fileReviews } as const
export const filesReviewed = countRows({
  ...ofFiles,
  id: 'enforcement.files-reviewed',
  name: '评查案卷数',
  unit: '卷',
  counts: '全年评查的行政执法案卷，按评查日期计',
  fills: ['enforcement.files-reviewed'],
})
export const filesExcellent = countRows({
  ...ofFiles,
  id: 'enforcement.files-excellent',
  name: '优秀案卷数',
  unit: '卷',
  counts: '全年评查的行政执法案卷中评为优秀的',
  fills: ['enforcement.files-excellent'],
  where: ({ grade }) => grade === 'excellent',
})
export const fileFaults = sumRows({
  ...ofFiles,
  id: 'enforcement.file-faults',
  name: '案卷评查发现的问题数',
  unit: '个',
  counts: '全年评查的行政执法案卷中扣分的项目，一个项目计一个',
  fills: ['enforcement.file-faults'],
  adds: ({ points }) => faultsIn(points),
})

export const indicators = [
  examSections,
  examOfficers,
  examPassed,
  certifiedOfficers,
  trainingHours,
  trainedEnough,
  trainedEnoughRate,
  powersAssigned,
  enforcementPosts,
  penaltyDecisions,
  exempted,
  majorReviews,
  publishedDecisions,
  publishedInTime,
  publishedInTimeRate,
  fines,
  inspected,
  coercionDecisions,
  filesReviewed,
  filesExcellent,
  fileFaults,
]
