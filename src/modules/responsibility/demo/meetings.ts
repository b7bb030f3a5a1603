import { addDays, type Day } from '../../../kernel/day.ts'
import { amend } from '../../../store/amend.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { meetings } from '../meetings.register.ts'
import { CHIEF, OFFICE } from './cast.ts'
import { proof } from './proof.ts'

type Topic = readonly [
  kind: 'study' | 'report' | 'plan' | 'document',
  title: string,
  decision: string,
  unit: string,
  days: number,
]
type Meeting = readonly [
  on: string,
  kind: 'party' | 'executive' | 'monthly' | 'group',
  name: string,
  topics: readonly Topic[],
]

/** Days from the meeting to the day on which the decision was carried out; 0 = not yet. */
const MEETINGS: readonly Meeting[] = [
  [
    '02-06',
    'party',
    '党组会议',
    [
      ['report', '听取上一年度法治财政建设情况汇报', '同意年度报告，按程序报送并公开', 'finance-regulation', 42],
      ['plan', '研究年度法治财政建设工作计划', '同意工作计划，分解到各科室和区财政局', 'finance-regulation', 7],
    ],
  ],
  [
    '03-12',
    'executive',
    '局长办公会议',
    [
      ['document', '审议市级预算管理有关规范性文件', '修改后按程序印发', 'finance-budget', 35],
      ['study', '研究政府采购投诉反映的突出问题', '由采购科提出规范评审的措施', 'finance-procurement', 48],
    ],
  ],
  [
    '04-18',
    'monthly',
    '月度集中办公会',
    [['plan', '部署依法理财、依法办事有关要求', '各科室对照职责自查', 'finance-office', 20]],
  ],
  [
    '06-20',
    'party',
    '党组会议',
    [
      ['report', '听取上半年行政复议、行政应诉情况汇报', '对被纠错的案件逐件整改', 'finance-regulation', 30],
      ['study', '研究政府债务风险防范化解的法律问题', '请法律顾问对处置预案提出意见', 'finance-debt', 61],
    ],
  ],
  [
    '09-05',
    'group',
    '法治财政建设领导小组会议',
    [['plan', '督促检查年度重点任务进展', '对进度滞后的任务由法规科督办', 'finance-regulation', 25]],
  ],
  [
    '10-23',
    'executive',
    '局长办公会议',
    [
      ['document', '审议规范性文件清理意见', '按清理意见公布目录', 'finance-regulation', 30],
      ['study', '研究行政裁量权基准执行中的问题', '由监督科修订裁量基准', 'finance-supervision', 0],
    ],
  ],
  [
    '12-11',
    'party',
    '党组会议',
    [
      ['report', '听取全年法治财政建设情况汇报', '总结经验，列出问题清单', 'finance-regulation', 0],
      ['study', '研究政府信息公开被复议、诉讼的应对', '完善答复前的法制审核', 'finance-office', 0],
    ],
  ],
]

/** The meetings of each year as the office registers them, and the days on which their decisions were carried out. */
export const meetingActs = (years: readonly number[]): readonly DemoAct[] =>
  years.flatMap((year) => MEETINGS.flatMap((meeting) => held(year, meeting)))

function held(year: number, [monthDay, kind, name, topics]: Meeting): readonly DemoAct[] {
  const on = `${year}-${monthDay}` as Day
  const id = `meeting-${on}`
  const decided = (until: Day) =>
    topics.map(([of, title, decision, followUp, days]) => {
      const doneOn = addDays(on, days)
      return { kind: of, title, decision, followUp, ...(days > 0 && doneOn <= until && { doneOn }) }
    })
  const row = { name: `${name}（${year}年${Number(monthDay.slice(0, 2))}月）`, kind, heldOn: on, topics: decided(on) }
  const minutes = topics.map(([, title, decision]) => `${title}：${decision}`)
  return [
    {
      on,
      run: async (stage) => {
        const chair = stage.as(CHIEF).actor.person
        const papers = [await proof(stage, OFFICE, `${name}纪要（${on}）`, ...minutes)]
        await save(stage.store, stage.as(OFFICE), meetings.id, { id, row: { ...row, chair, minutes: papers } })
      },
    },
    ...[...new Set(topics.map((topic) => topic[4]))]
      .filter((days) => days > 0)
      .map(
        (days): DemoAct => ({
          on: addDays(on, days),
          run: ({ store, as, today }) =>
            amend(store, as(OFFICE), meetings.id, id, {
              changes: { topics: decided(today) },
              reason: '登记会议决定事项的落实情况',
            }),
        }),
      ),
  ]
}
