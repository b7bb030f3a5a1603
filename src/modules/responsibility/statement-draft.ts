import { chineseDay, type Day } from '../../kernel/day.ts'

/** What the records say of a leader's year. */
export interface StatementFacts {
  readonly year: number
  readonly first: boolean
  readonly duties: readonly DutyFact[]
  readonly meetings: readonly MeetingFact[]
  readonly studies: readonly { readonly on: Day; readonly topic: string; readonly chaired: boolean }[]
  readonly figures: readonly FigureFact[]
}
export interface DutyFact {
  readonly duty: string
  readonly target?: number
  readonly met: readonly { readonly on: Day; readonly what: string }[]
}
export interface MeetingFact {
  readonly on: Day
  readonly name: string
  readonly topics: readonly { readonly title: string; readonly decision?: string; readonly doneOn?: Day }[]
}
export interface FigureFact {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** As it is printed; ＊ while its evidence is not complete. */
  readonly printed: string
  /** Counted before the year was closed. */
  readonly interim: boolean
  readonly counts: string
  readonly rows: number
}
export interface StatementDraft {
  readonly text: string
  readonly sources: readonly {
    readonly name: string
    readonly value: string
    readonly basis: string
    readonly figure?: string
  }[]
}

/** A draft in the order in which statements are made. Nothing is said that no record says; what only the person knows is marked （待补充）. */
export function draftStatement(facts: StatementFacts): StatementDraft {
  const { duties, meetings, studies, figures } = facts
  const topics = meetings.flatMap((one) => one.topics)
  const decided = topics.filter((topic) => topic.decision)
  const done = decided.filter((topic) => topic.doneOn)
  const known = figures.filter(({ printed }) => printed !== '＊')
  const lines = [
    '一、履行法治建设职责情况',
    ...(duties.length > 0 ? duties.map(dutyLine) : ['（待补充）']),
    '二、研究和决定法治工作情况',
    meetings.length > 0
      ? `主持召开研究法治工作的会议${meetings.length}次，研究议题${topics.length}项，作出决定${decided.length}项，已经落实${done.length}项。`
      : '（待补充）',
    ...meetings.map(meetingLine),
    '三、带头学法情况',
    ...studyLines(studies),
    '四、依法履职的主要数据',
    known.length > 0
      ? `${known.map(spoken).join('，')}${known.some(({ interim }) => interim) ? '（截至成稿之日）' : ''}。`
      : '（待补充）',
    '五、下一步打算',
    '（待补充）',
  ]
  return { text: lines.join('\n'), sources: [...figures.map(figureSource), ...recordSources(facts)] }
}

const spoken = ({ name, printed, unit }: FigureFact): string =>
  `${name.replace(/(次|期|(?<!案)件)?数$/, '')}${printed}${unit}`
const onDay = (on: Day): string => chineseDay(on).replace(/^\d+年/, '')

const dutyLine = ({ duty, target, met }: DutyFact): string => {
  const named = met.map(({ on, what }) => `${onDay(on)}${what}`).join('；')
  const wanted = target === undefined ? '' : `，应当不少于${target}次，履行${met.length}次`
  return met.length > 0 ? `${duty}${wanted}：${named}。` : `${duty}${wanted}：本年没有履职记录（待补充）。`
}

const meetingLine = ({ on, name, topics }: MeetingFact): string =>
  `${onDay(on)}${name}：${topics
    .map(({ title, decision, doneOn }) => {
      const followed = doneOn ? `，${onDay(doneOn)}落实` : '，正在落实'
      return `${title}${decision ? `，决定${decision}${followed}` : ''}`
    })
    .join('；')}。`

function studyLines(studies: StatementFacts['studies']): readonly string[] {
  if (studies.length === 0) return ['（待补充）']
  const chaired = studies.filter((one) => one.chaired)
  return [
    `参加集中学法${studies.length}次，其中主持${chaired.length}次。`,
    ...(chaired.length > 0
      ? [`主持学习：${chaired.map(({ on, topic }) => `${onDay(on)}“${topic}”`).join('、')}。`]
      : []),
  ]
}

const figureSource = ({
  id,
  name,
  unit,
  printed,
  interim,
  counts,
  rows,
}: FigureFact): StatementDraft['sources'][number] => ({
  name,
  value: `${printed}${printed === '＊' ? '' : unit}`,
  basis: `${counts}。依据${rows}条记录${interim ? '，年度尚未结账，为截至成稿之日的数' : ''}`,
  figure: id,
})

const recordSources = ({ duties, meetings, studies }: StatementFacts): StatementDraft['sources'] => [
  ...(duties.length > 0
    ? [{ name: '第一责任人职责清单', value: `${duties.length}项`, basis: duties.map(({ duty }) => duty).join('；') }]
    : []),
  ...(meetings.length > 0
    ? [
        {
          name: '研究法治工作的会议',
          value: `${meetings.length}次`,
          basis: meetings.map(({ on, name }) => `${on} ${name}`).join('；'),
        },
      ]
    : []),
  ...(studies.length > 0
    ? [
        {
          name: '集中学法',
          value: `${studies.length}次`,
          basis: studies.map(({ on, topic }) => `${on} ${topic}`).join('；'),
        },
      ]
    : []),
]
