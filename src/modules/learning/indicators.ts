import { exact, type Value } from '../../kernel/figure.ts'
import { type Counted, countRows, derive, gatherText, rate, sumRows } from '../../kernel/indicator.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { legalHead } from '../organization/index.ts'
import { examResults, exams } from './exams.register.ts'
import { HOUR_MINUTES, hoursOf, minutesByPerson, type StudyLine } from './hours.ts'
import { studyHours } from './parameters.ts'
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

/** Who studied how long, as lines that the figures below add up: of sessions and of platforms, each with the least of the year. */
const studied = (name: string, of: Counted['of'], linesOf: (row: Values) => readonly StudyLine[]): Counted => ({
  ...{ id: `learning.minutes-of-${of.id.slice('learning.'.length)}`, name, unit: '', confirmedBy, of },
  counts: `本年${name}的逐人记录`,
  kind: 'counted',
  selects: 'dated',
  adds: ({ row }, { from }) =>
    linesOf(row as Values)
      .map((line) => [...line, valueOn(studyHours, from).value].join('\t'))
      .join('\n'),
  total: (parts) => ({ kind: 'text', text: parts.join('\n') }),
})
type Values = Readonly<Record<string, unknown>>
const from = {
  sessions: studied('集中学法学时', studySessions, ({ attendance, hours }) =>
    ((attendance ?? []) as readonly { readonly person: string; readonly absentFor?: string }[])
      .filter(({ absentFor }) => !absentFor)
      .map(({ person }) => [person, '', Number(hours) * HOUR_MINUTES]),
  ),
  platforms: studied('平台学习时长', platformRecords, ({ learner, platform, minutes }) => [
    [String(learner), String(platform), Number(minutes ?? 0)],
  ]),
}
const people = (id: string, name: string, counts: string, met: boolean) =>
  derive({
    ...{ id: `learning.${id}`, name, unit: '人', counts, confirmedBy, fills: [`learning.${id}`], from },
    by: ({ sessions, platforms }) => exact(peopleIn(`${textOf(sessions)}\n${textOf(platforms)}`, met)),
  })
const textOf = (value: Value): string => (value.kind === 'text' ? value.text : '')

/** Lines of person, platform, minutes, least hours, by tabs: how many people there are, or how many reach the least. */
function peopleIn(text: string, met: boolean): number {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const least = met ? Number(lines[0]?.[3] ?? 0) : 0
  const minutes = minutesByPerson(lines.map(([person = '', platform = '', n]) => [person, platform, Number(n)]))
  return [...minutes.values()].filter((sum) => hoursOf(sum) >= least).length
}
export const learners = people(
  'learners',
  '有学法记录的人数',
  '本年参加过集中学法或者有平台学习记录的人员，一人计一次；只在签到表上的名单外人员不计',
  false,
)
export const hoursMet = people(
  'hours-met',
  '学法学时达标人数',
  `本年集中学法和平台学习合计达到本局规定学时的人员；平台时长每${HOUR_MINUTES}分钟折算一学时，一个平台几次导出的取最大值，只有积分的不折算`,
  true,
)
export const hoursRate = rate({
  id: 'learning.hours-met-rate',
  name: '学法学时达标率',
  unit: '%',
  counts: '学法学时达标人数除以有学法记录的人数',
  confirmedBy,
  fills: ['learning.hours-met-rate'],
  numerator: hoursMet,
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
  hoursMet,
  hoursRate,
]
