import {
  choice,
  composed,
  date,
  files,
  list,
  longText,
  person,
  reference,
  register,
  text,
  unit,
  whole,
} from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { gradeNames, gradeOf, marksOf } from './file-score.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

/** 案卷评查: one row a file that was drawn, marked point by point by people who did not handle it. */
export const fileReviews = register({
  id: 'enforcement.file-reviews',
  name: '案卷评查',
  basis: [enforcementPublicityOpinions.whole],
  fields: {
    round: text('评查批次', { required: true, note: '评查通知的名称和文号' }),
    reviewedOn: date('评查日期', { required: true }),
    kind: choice(
      '案卷种类',
      { penalty: '行政处罚', licence: '行政许可', coercion: '行政强制', inspection: '行政检查', other: '其他' },
      { required: true },
    ),
    file: text('案卷名称、文号', { required: true, searched: true }),
    penalty: reference('行政处罚案件', 'enforcement.penalties'),
    section: unit('承办科室', { required: true }),
    handlers: list('承办人', { person: person('承办人', { required: true }) }, { required: true }),
    reviewers: list('评查人', { person: person('评查人', { required: true }) }, { required: true }),
    points: list(
      '评查项目',
      {
        item: text('项目', { required: true }),
        full: whole('满分', { required: true }),
        lost: whole('扣分', { required: true }),
        fault: longText('问题', { note: '扣分的写明问题和页次' }),
      },
      { required: true, note: '按本局评查标准逐项打分' },
    ),
    marks: composed('得分 / 满分', marksOf as never),
    grade: choice('等次', gradeNames, { required: true }),
    summary: longText('评查意见'),
    rectification: longText('整改情况'),
    proof: files('评查表和整改材料'),
  },
  title: (row) => `${row.file ?? ''}评查`,
  columns: ['reviewedOn', 'round', 'kind', 'file', 'section', 'marks', 'grade'],
  sections: { 案卷: 'round', 打分: 'points', 意见和整改: 'summary' },
  public: [],
  checks: {
    apart: {
      says: '评查人是本案的承办人',
      way: '请由没有承办本案的人员评查',
      field: 'reviewers',
      holds: ({ handlers, reviewers }) =>
        !reviewers.some((one) => handlers.some((other) => other.person === one.person)),
    },
    two: {
      says: '评查人少于两人',
      way: '请至少由两人评查',
      field: 'reviewers',
      holds: ({ reviewers }) => new Set(reviewers.map((one) => one.person)).size >= 2,
    },
    lost: {
      says: '有项目的扣分超过满分，或者小于零',
      way: '请核对该项目的满分和扣分',
      field: 'points',
      holds: ({ points }) => points.every(({ full, lost }) => lost >= 0 && lost <= full),
    },
    fault: {
      says: '扣分的项目没有写明问题',
      way: '请写明问题和所在页次，以便承办科室整改',
      field: 'points',
      holds: ({ points }) => points.every(({ lost, fault }) => lost === 0 || Boolean(fault)),
    },
    grade: {
      says: '等次与得分不符',
      way: '得分率九成以上为优秀，六成以上为合格，不足六成为不合格',
      field: 'grade',
      holds: (row) => row.grade === gradeOf(row.points),
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  assignedTo: 'section',
  dated: 'reviewedOn',
  closes: true,
})
export type FileReviewFields = (typeof fileReviews)['fields']
