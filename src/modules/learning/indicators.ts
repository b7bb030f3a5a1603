import { exact } from '../../kernel/figure.ts'
import { type Counted, countDistinct, countRows, gatherText, rate, sumRows } from '../../kernel/indicator.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { legalHead } from '../organization/index.ts'
import { examResults, exams } from './exams.register.ts'
import { platformMinutes } from './parameters.ts'
import { platformRecords } from './platform-records.register.ts'
import { present, studySessions } from './study-sessions.register.ts'

const confirmedBy = [legalHead]

export const sessions = countRows({
  id: 'learning.study-sessions',
  name: '专题集中学法次数',
  unit: '次',
  counts: '本年举行的专题集中学法和党组理论学习中心组学法，按举行日期计；会前学法、讲座和业务培训另计',
  confirmedBy,
  fills: ['learning.study-sessions'],
  of: studySessions,
  where: (row) => row.kind === 'special' || row.kind === 'theory',
})
export const beforeMeetings = countRows({
  id: 'learning.before-meeting-sessions',
  name: '会前学法次数',
  unit: '次',
  counts: '本年党组会、局长办公会会前学法，按举行日期计',
  confirmedBy,
  fills: ['learning.before-meeting-sessions'],
  of: studySessions,
  where: (row) => row.kind === 'before-meeting',
})
const isLecture = (row: { readonly kind: string }) => row.kind === 'lecture' || row.kind === 'training'
export const lectures = countRows({
  id: 'learning.lectures',
  name: '法治讲座和业务法规培训期数',
  unit: '期',
  counts: '本年举办的法治讲座和业务法规培训，按举行日期计',
  confirmedBy,
  fills: ['learning.lectures'],
  of: studySessions,
  where: isLecture,
})
export const lectureAttendance = sumRows({
  id: 'learning.lecture-attendance',
  name: '法治讲座和业务法规培训参加人次',
  unit: '人次',
  counts: '法治讲座和业务法规培训的到场人次，列名而缺席的不计，名单外的以签到表为准',
  confirmedBy,
  fills: ['learning.lecture-attendance'],
  of: studySessions,
  adds: (row) => (isLecture(row) ? present(row) : 0),
})
export const examsHeld = countRows({
  id: 'learning.exams',
  name: '学法考试次数',
  unit: '次',
  counts: '本年举行的学法考试，按考试日期计；补考不另计',
  confirmedBy,
  fills: ['learning.exams'],
  of: exams,
})
const results = (id: string, name: string, counts: string, where: (row: ResultRow) => boolean) =>
  countRows({ id, name, unit: '人次', counts, confirmedBy, fills: [id], of: examResults, where })
interface ResultRow {
  readonly absent?: boolean
  readonly passed?: boolean
  readonly resit?: boolean
}
export const examDue = results(
  'learning.exam-due',
  '学法考试应考人次',
  '本年学法考试的应考人次，补考不计',
  (row) => !row.resit,
)
export const examSat = results(
  'learning.exam-sat',
  '学法考试参加人次',
  '应考人次中实际参加的，补考不计',
  (row) => !row.resit && !row.absent,
)
export const examPassed = results(
  'learning.exam-passed',
  '学法考试合格人次',
  '参加考试中首次即合格的，补考不计',
  (row) => !row.resit && row.passed === true,
)
export const examAttendance = rate({
  id: 'learning.exam-attendance-rate',
  name: '学法考试参考率',
  unit: '%',
  counts: '参加人次除以应考人次',
  confirmedBy,
  fills: ['learning.exam-attendance-rate'],
  numerator: examSat,
  denominator: examDue,
})
export const examPassRate = rate({
  id: 'learning.exam-pass-rate',
  name: '学法考试合格率',
  unit: '%',
  counts: '合格人次除以参加人次',
  confirmedBy,
  fills: ['learning.exam-pass-rate'],
  numerator: examPassed,
  denominator: examSat,
})
export const platforms = gatherText({
  id: 'learning.platforms',
  name: '使用的普法学法平台',
  unit: '',
  counts: '本年有学习记录的平台名称',
  confirmedBy,
  fills: ['learning.platforms'],
  of: platformRecords,
  names: (row) => [`“${platformRecords.fields.platform.choices[row.platform]}”`],
  joins: '',
})

/** What a platform says of a person is the sum so far: of several records of a year the largest counts, platforms are added. */
const learners = countDistinct({
  id: 'learning.platform-learners',
  name: '有平台学习记录的人数',
  unit: '人',
  counts: '本年有平台学习记录的人员，一人使用几个平台计一人',
  confirmedBy,
  fills: [],
  of: platformRecords,
  names: (row) => [row.learner],
})
export const platformMet: Counted = {
  ...learners,
  id: 'learning.platform-met',
  name: '平台学习时长达标人数',
  counts: '本年平台学习时长达到本局规定下限的人员；一个平台几次导出的取最大值，几个平台相加；只有积分的不折算',
  adds: ({ row }, { from }) =>
    `${row.learner}\t${row.platform}\t${row.minutes ?? 0}\t${valueOn(platformMinutes, from).value}`,
  total: (parts) => exact(metIn(parts.map(String))),
}

/** Each part: person, platform, minutes, least number, by tabs. */
function metIn(parts: readonly string[]): number {
  const most = new Map<string, number>()
  let least = 0
  for (const part of parts) {
    const [person, platform, minutes, wanted] = part.split('\t')
    least = Number(wanted)
    const key = `${person}\t${platform}`
    most.set(key, Math.max(most.get(key) ?? 0, Number(minutes)))
  }
  const sums = new Map<string, number>()
  for (const [key, minutes] of most) {
    const person = key.split('\t')[0] ?? ''
    sums.set(person, (sums.get(person) ?? 0) + minutes)
  }
  return [...sums.values()].filter((minutes) => minutes >= least).length
}
export const platformRate = rate({
  id: 'learning.platform-met-rate',
  name: '平台学习时长达标率',
  unit: '%',
  counts: '平台学习时长达标人数除以有平台学习记录的人数',
  confirmedBy,
  fills: [],
  numerator: platformMet,
  denominator: learners,
})

export const indicators = [
  sessions,
  beforeMeetings,
  lectures,
  lectureAttendance,
  examsHeld,
  examDue,
  examSat,
  examPassed,
  examAttendance,
  examPassRate,
  platforms,
  learners,
  platformMet,
  platformRate,
]
