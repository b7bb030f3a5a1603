import {
  choice,
  date,
  files,
  flag,
  list,
  person,
  reference,
  register,
  text,
  unit,
  whole,
} from '../../kernel/register.ts'
import { governmentOutline, mustKnowListOpinions } from '../../law/law-publicity.ts'
import { districtOfficer, legalHead, legalOfficer, personnelOfficer, staffReaders } from '../organization/index.ts'

const access = {
  read: staffReaders,
  create: [legalOfficer, legalHead, personnelOfficer, districtOfficer],
  amend: [legalHead, districtOfficer],
}

/** 学法考试: one row an exam held; who sat and how stands in the results. */
export const exams = register({
  id: 'learning.exams',
  name: '学法考试',
  basis: [governmentOutline.whole, mustKnowListOpinions.whole],
  fields: {
    name: text('考试名称', { required: true, searched: true }),
    heldOn: date('考试日期', { required: true, note: '跨日的填写最后一日' }),
    organizer: unit('组织单位', { required: true }),
    manner: choice('方式', { online: '线上', paper: '闭卷笔试', open: '开卷' }, { required: true }),
    platform: text('平台', { note: '线上考试填写' }),
    passMark: whole('合格分数', { required: true }),
    excellentMark: whole('优秀分数'),
    scope: list('考试范围', { name: text('法律法规', { required: true }) }),
    notice: files('考试通知'),
    proof: files('成绩单和试卷'),
  },
  title: (row) => row.name ?? '',
  columns: ['heldOn', 'name', 'organizer', 'manner', 'passMark'],
  public: [],
  checks: {
    marks: {
      says: '优秀分数低于合格分数',
      way: '请核对两个分数',
      field: 'excellentMark',
      holds: (row) => row.excellentMark === undefined || row.excellentMark >= row.passMark,
    },
  },
  access,
  dated: 'heldOn',
  closes: true,
})

/** 考试成绩: one row a person and exam, entered by import; the absent stand here too. */
export const examResults = register({
  id: 'learning.exam-results',
  name: '考试成绩',
  basis: [governmentOutline.whole],
  fields: {
    exam: reference('考试', 'learning.exams', { required: true }),
    heldOn: date('考试日期', { required: true }),
    examinee: person('应考人员', { required: true }),
    absent: flag('缺考'),
    score: whole('成绩'),
    passed: flag('合格'),
    excellent: flag('优秀'),
    resit: flag('补考'),
  },
  title: (row) => `成绩（${row.heldOn ?? ''}）`,
  columns: ['heldOn', 'exam', 'examinee', 'score', 'passed', 'excellent', 'absent'],
  public: [],
  checks: {
    score: {
      says: '参加考试的应当填写成绩，缺考的不填',
      way: '请填写成绩，或者勾选缺考',
      field: 'score',
      holds: (row) => (row.absent === true) !== (row.score !== undefined),
    },
    passed: {
      says: '缺考的不能是合格或者优秀',
      way: '请取消勾选',
      field: 'passed',
      holds: (row) => !(row.absent && (row.passed || row.excellent)),
    },
  },
  access,
  dated: 'heldOn',
  closes: true,
})
