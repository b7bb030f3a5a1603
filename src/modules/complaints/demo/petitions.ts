import { addDays, type Day } from '../../../kernel/day.ts'
import type { DemoCity } from '../../../store/demo-door.ts'
import type { Story } from '../../../store/demo-story.ts'

const INTAKE = '市财政局/政府信息公开经办人'
const SUBJECTS = [
  ['反映某代理记账公司超范围经营', 'tipoff', 'accounting'],
  ['反映惠农补贴发放迟缓', 'petition', 'agriculture'],
  ['反映政府采购项目评审不公', 'tipoff', 'procurement'],
  ['咨询会计资格考试费用退还', 'petition', 'accounting'],
  ['反映工程款结算被拖欠', 'petition', 'appraisal-centre'],
  ['建议公开更多财政专项资金分配结果', 'suggestion', 'budget'],
  ['反映单位私设小金库', 'tipoff', 'supervision'],
  ['反映非税收入票据开具问题', 'petition', 'revenue'],
] as const
const CHANNELS = ['web', 'letter', 'phone', 'hotline', 'visit', 'forwarded'] as const

/** A petition every three weeks: most accepted and answered, some told where to go, one extended, one asking for a review. */
export const petitionStories = ({ years, random, until }: DemoCity): readonly Story[] =>
  years.flatMap((year) =>
    Array.from({ length: 16 }, (_, index): Story => {
      const on = addDays(`${year}-01-09` as Day, index * 22 + random.between(0, 5))
      const [subject, kind, section] = random.pick(SUBJECTS)
      const steps = random.chance(0.2) ? elsewhere(on) : handled(on, section, index, random)
      return {
        id: `petition-${year}-${index + 1}`,
        on,
        by: INTAKE,
        row: {
          receivedOn: on,
          channel: random.pick(CHANNELS),
          kind,
          petitioner: random.pick(['谷某', '沈某', '路某', '单某', '齐某']),
          contact: `1990000${random.between(1000, 9999)}`,
          subject,
          content: `${subject}，请求依法查处并书面答复。`,
        },
        steps: steps.filter(([day]) => day <= until),
      }
    }),
  )

const elsewhere = (on: Day): Story['steps'] => [
  [addDays(on, 6), INTAKE, 'tellWhere', { data: { to: '有管辖权的区财政局', told: '书面告知' } }],
]

function handled(on: Day, section: string, index: number, random: DemoCity['random']): Story['steps'] {
  const accepted = addDays(on, random.between(2, 9))
  const extended = index === 6
  const answered = addDays(accepted, extended ? 78 : random.between(18, 50))
  return [
    [
      accepted,
      INTAKE,
      'accept',
      { fills: { triage: 'petition', handling: `finance-${section}` }, data: { told: '受理告知书已寄出' } },
    ],
    ...(extended
      ? ([
          [
            addDays(accepted, 55),
            '市财政局/分管副局长',
            'extend',
            { data: { reason: '需向多个单位核实', told: '书面告知' } },
          ],
        ] as const)
      : []),
    [
      answered,
      section === 'appraisal-centre' ? '办公室/办公室主任' : `finance-${section}/科室负责人`,
      'answer',
      {
        fills: {
          opinion: random.pick(['support', 'explain', 'reject']),
          answer: '经调查核实，现将有关情况和处理意见告知如下：所反映的事项已依法处理。',
          substantiated: random.pick(['yes', 'partly', 'no']),
        },
        data: { told: '处理意见书已送达' },
      },
    ],
    [addDays(answered, 40), INTAKE, 'close', { fills: { satisfied: random.pick(['yes', 'fair', 'no']) } }],
  ]
}
