import { addMonths, type Day, dayNumber, dayOf } from '../../kernel/day.ts'
import { valueOn } from '../../kernel/parameter.ts'
import type { Moment } from '../../kernel/procedure.ts'
import { choice, date, files, list, person, register, text, unit, whole } from '../../kernel/register.ts'
import { certificateMeasures } from '../../law/enforcement-certificates.ts'
import { penaltyLaw } from '../../law/penalty-law.ts'
import { certificateYears } from './parameters.ts'
import { keepers, legalHead, staffReaders } from './participants.ts'

/** 行政执法人员: officers with their certificate, its area and how long it holds. */
export const officers = register({
  id: 'enforcement.officers',
  name: '行政执法人员',
  basis: [penaltyLaw.at('第四十二条')],
  fields: {
    officer: person('执法人员', { required: true }),
    employer: unit('所在科室（单位）', { required: true }),
    staffKind: choice('编制', { civil: '公务员', public: '参照管理或者事业编制' }, { required: true }),
    certificateNumber: text('执法证号', { required: true, searched: true }),
    kind: choice('证件类别', { enforcement: '行政执法证', supervision: '行政执法监督证' }, { required: true }),
    area: text('执法区域', { required: true }),
    issuedOn: date('发证日期', { required: true }),
    validUntil: date('有效期至', { required: true }),
    withdrawnOn: date('注销、作废日期'),
    endReason: text('注销、作废原因'),
    legalReviewer: choice('法制审核人员', { no: '否', yes: '是' }, { required: true }),
    training: list('培训', {
      on: date('日期', { required: true }),
      name: text('培训名称', { required: true }),
      kind: choice('类别', { public: '公共法律知识', business: '业务知识', skill: '执法技能' }, { required: true }),
      hours: whole('学时', { required: true }),
    }),
    proof: files('证件扫描件', { personal: true }),
  },
  title: (row) => `执法证 ${row.certificateNumber ?? ''}`,
  columns: ['officer', 'employer', 'certificateNumber', 'area', 'issuedOn', 'validUntil'],
  public: ['officer', 'employer', 'certificateNumber', 'area', 'validUntil'],
  checks: {
    validity: {
      says: '有效期早于发证日期',
      way: '请核对证件上的两个日期',
      field: 'validUntil',
      holds: (row) => row.validUntil > row.issuedOn,
    },
    longest: {
      says: '有效期超过本省规定的最长有效期',
      way: '请核对证件上的两个日期',
      basis: certificateMeasures.whole,
      field: 'validUntil',
      holds: (row) => row.validUntil <= longestUntil(row.issuedOn),
    },
  },
  access: { read: staffReaders, create: keepers, amend: keepers },
  assignedTo: 'employer',
  dated: 'issuedOn',
  closes: true,
})

export type OfficerFields = (typeof officers)['fields']

/** The last day of the longest time that a certificate may hold. */
const longestUntil = (issuedOn: Day): Day =>
  dayOf(addMonths(dayNumber(issuedOn), 12 * valueOn(certificateYears, issuedOn).value))

export interface Certified {
  readonly issuedOn: Day
  readonly validUntil: Day
  readonly withdrawnOn?: Day
}
/** Whether a certificate entitles to enforce on a day. */
export const isCertified = ({ issuedOn, validUntil, withdrawnOn }: Certified, day: Day): boolean =>
  issuedOn <= day && day <= validUntil && (withdrawnOn === undefined || day < withdrawnOn)

/** Whether it was taken for the time being, and not yet given back by that day. */
export const isSuspended = (history: readonly Moment[], day: Day): boolean =>
  history.findLast(({ step, on }) => on <= day && (step === 'suspend' || step === 'giveBack'))?.step === 'suspend'

/** 执法资格考试: one row a person and sitting; special knowledge first, then general. */
export const qualificationExams = register({
  id: 'enforcement.qualification-exams',
  name: '执法资格考试',
  basis: [penaltyLaw.at('第四十二条')],
  fields: {
    examinee: person('应考人员', { required: true }),
    section: unit('所在科室（单位）', { required: true }),
    stage: choice('考试', { special: '专业法律知识考试', general: '公共法律知识考试' }, { required: true }),
    satOn: date('考试日期', { required: true }),
    result: choice('结果', { passed: '合格', failed: '不合格', absent: '缺考' }, { required: true }),
    score: whole('成绩'),
    resit: choice('补考', { no: '否', yes: '是' }, { required: true }),
    proof: files('成绩证明'),
  },
  title: (row) => `执法资格考试（${row.satOn ?? ''}）`,
  columns: ['satOn', 'stage', 'examinee', 'section', 'result', 'score', 'resit'],
  public: [],
  checks: {
    score: {
      says: '参加考试的没有填写成绩',
      way: '请填写成绩；没有参加的请选择缺考',
      field: 'score',
      holds: (row) => row.result === 'absent' || row.score !== undefined,
    },
  },
  access: { read: staffReaders, create: keepers, amend: [legalHead] },
  dated: 'satOn',
  closes: true,
})
