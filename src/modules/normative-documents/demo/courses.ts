import { type Day, dayNumber, dayOf } from '../../../kernel/day.ts'
import { nationalCalendar } from '../../../law/calendar/index.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import type { Story } from '../../../store/demo-story.ts'
import { told } from '../../../store/demo-story.ts'
import { take } from '../../../store/take.ts'
import { draft } from '../draft.procedure.ts'

export const LEGAL = '法规科/法规科工作人员'
export const HEAD = '市财政局/局长'
const OFFICE = '办公室/办公室主任'

/** A document from the plan to where it stands; the days of the main stations, each later one only where it was reached. */
export interface Course {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly row?: Readonly<Record<string, unknown>>
  readonly commented: string
  readonly reviewed: string
  readonly planned: Day
  readonly opened: Day
  readonly until: Day
  readonly summary: string
  /** What the review of competition found; absent where no market actor is touched. */
  readonly competition?: readonly [finding: string, reason: string, heard: string]
  readonly accepted?: Day
  readonly sentBack?: {
    readonly on: Day
    readonly again: Day
    readonly accepted: Day
    readonly issues: readonly Issue[]
  }
  readonly rejected?: { readonly on: Day; readonly issues: readonly Issue[] }
  readonly approved?: Day
  readonly passed?: Day
  readonly published?: Day
  readonly effective?: Day
  readonly validUntil?: Day
  readonly reported?: Day
}
interface Issue {
  readonly aspect: string
  readonly clause?: string
  readonly issue: string
  readonly advice: string
}

/** So many days later, or the next day on which somebody is at work. */
const addDays = (day: Day, days: number): Day => dayOf(nationalCalendar.roll(dayNumber(day) + days))

const clean = { power: 'within', content: 'lawful', procedure: 'kept', form: 'proper', reviewer: '温正言' }
const head = ({ section }: Course) => `finance-${section}/科室负责人`
const handler = ({ section }: Course) => `finance-${section}/科室承办人`

/** The whole course as acts of the demonstration. */
export const acts = (course: Course): readonly DemoAct[] => [
  ...told(draft, { id: course.id, on: course.planned, by: head(course), row: opening(course), steps: steps(course) }),
  ...(course.passed ? issued(course, course.passed) : []),
]

const opening = ({ title, section, planned, row }: Course) => ({
  title,
  planned: 'annual',
  plannedOn: planned,
  drafting: `finance-${section}`,
  necessity: '现行规定不能适应工作需要，有关法律、法规修改后需要作相应规定。',
  ...row,
})

function steps(course: Course): Story['steps'] {
  const { opened, until, commented, competition, accepted } = course
  const by = handler(course)
  return [
    [addDays(course.planned, 20), by, 'begin'],
    [
      addDays(opened, -7),
      by,
      'prepare',
      {
        fills: {
          commentText: commented,
          explanation: '一、制定的必要性\n现行规定不能适应工作需要。\n二、主要内容\n明确职责、程序和监督措施。',
          basis: [{ law: '中华人民共和国预算法' }, { law: '中华人民共和国政府采购法' }],
          market: competition !== undefined,
        },
      },
    ],
    [opened, head(course), 'openComment', { data: { until, where: '市财政局门户网站“征求意见”栏目' } }],
    ...(accepted ? reviewing(course, accepted) : []),
  ]
}

const consulted = [
  { from: '市司法局', opinion: '建议明确与上位法的衔接。', adoption: 'adopted' },
  {
    ...{ from: '市审计局', opinion: '建议增加审计结果运用。', adoption: 'rejected' },
    reason: '审计法律、法规已有规定，不重复规定。',
  },
]

function reviewing(course: Course, accepted: Day): Story['steps'] {
  const by = handler(course)
  const { reviewed, summary, competition, until, sentBack, rejected, approved } = course
  return [
    [
      addDays(until, 3),
      by,
      'closeComment',
      {
        fills: {
          commentSummary: summary,
          reviewText: reviewed,
          consulted,
        },
      },
    ],
    ...(competition
      ? ([
          [
            addDays(until, 4),
            by,
            'competition',
            {
              fills: { competition: competition[0], competitionReason: competition[1] },
              data: { heard: competition[2], reviewer: '科室承办人' },
            },
          ],
        ] as const)
      : []),
    accepting(accepted),
    ...(sentBack ? sentBackSteps(course, sentBack) : []),
    ...(rejected
      ? ([
          [
            rejected.on,
            LEGAL,
            'reject',
            { fills: { reviewIssues: rejected.issues }, data: { ...clean, power: 'beyond' } },
          ],
        ] as const)
      : []),
    ...(approved ? ([[approved, LEGAL, 'approve', { data: clean }]] as const) : []),
  ]
}

const sentBackSteps = (course: Course, sentBack: NonNullable<Course['sentBack']>): Story['steps'] => [
  [
    sentBack.on,
    LEGAL,
    'askAmend',
    { fills: { reviewIssues: sentBack.issues }, data: { ...clean, content: 'unlawful', form: 'improper' } },
  ],
  [
    sentBack.again,
    handler(course),
    'revise',
    {
      fills: {
        reviewText: course.reviewed,
        reviewIssues: sentBack.issues.map((one) => ({ ...one, adoption: 'adopted' })),
      },
      data: { how: '已按审核意见逐条修改。' },
    },
  ],
  accepting(sentBack.accepted),
]

const accepting = (on: Day) =>
  [
    on,
    LEGAL,
    'accept',
    { fills: { ownOpinion: '经自查，符合法定职权和上位法规定。' }, data: { complete: true } },
  ] as const

/** From the meeting to the receipt of the filing; minutes and receipt are files. */
function issued(course: Course, passed: Day): readonly DemoAct[] {
  const { id, published, effective, validUntil, reported, reviewed } = course
  const proof =
    (name: string): ((step: string, field: string, rest?: Fills) => DemoAct['run']) =>
    (step, field, { fills = {}, data = {} } = {}) =>
    async ({ store, as, today }) => {
      const work = as(OFFICE)
      const file = await store.files.put(
        work,
        Buffer.from(`${name}\n${course.title}\n${today}\n`),
        `${name}.txt`,
        'text/plain',
      )
      await take(store, work, draft.id, id, step, { fills: { ...fills, [field]: [file] }, data })
    }
  const minutes = {
    fills: { finalText: reviewed },
    data: { meeting: `${passed.slice(0, 4)}年局务会议`, present: '局领导、各科室负责人共23人', votes: '一致同意' },
  }
  const step = (on: Day, who: string, name: string, input = {}): DemoAct => ({
    on,
    run: ({ store, as }) => take(store, as(who), draft.id, id, name, input),
  })
  return [
    { on: passed, run: proof('局务会议纪要')('pass', 'minutes', minutes) },
    step(addDays(passed, 2), HEAD, 'sign'),
    step(addDays(passed, 3), OFFICE, 'number'),
    ...(published
      ? [
          step(published, OFFICE, 'publish', {
            fills: {
              publishedOn: published,
              effectiveOn: effective,
              validUntil,
              interpretation:
                '一、制定背景\n为适应法律、法规修改和管理实践的需要。\n二、主要变化\n明确了责任主体、办理时限和监督措施。\n三、对企业和群众的影响\n不增加申请材料和办事环节。',
            },
            data: { where: '市财政局门户网站、《云州市人民政府公报》', fileBy: dayOf(dayNumber(published) + 15) },
          }),
        ]
      : []),
    ...(reported
      ? [
          step(reported, OFFICE, 'report', { data: { to: '云州市人民政府', copies: '纸质文本5份，同时报送电子文本' } }),
          {
            on: addDays(reported, 9),
            run: proof('备案回执')('file', 'filingReceipt', {
              data: { receiptNumber: `云备〔${reported.slice(0, 4)}〕${reported.slice(5, 7)}号` },
            }),
          },
        ]
      : []),
  ]
}
interface Fills {
  readonly fills?: Readonly<Record<string, unknown>>
  readonly data?: Readonly<Record<string, unknown>>
}
