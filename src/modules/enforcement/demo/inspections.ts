import { addDays, type Day } from '../../../kernel/day.ts'
import type { DemoCity } from '../../../store/demo-door.ts'
import type { Story } from '../../../store/demo-story.ts'
import { handlerOf } from './course.ts'

const SUBJECTS = [
  '云州宏远商贸有限公司',
  '云岭博信会计服务有限公司',
  '云州诚达代理记账有限公司',
  '云州市第一中学',
  '云州市图书馆',
  '云州绿源物业有限公司',
  '云岭招标咨询有限公司',
  '云州瑞安医疗器械有限公司',
  '云州市公路养护中心',
  '云州丰禾农业发展有限公司',
]
const PLANS = [
  ['supervision', '会计信息质量检查', '06-05', 8],
  ['accounting', '代理记账行业检查', '04-10', 6],
  ['procurement', '政府采购代理机构检查', '08-14', 5],
] as const

/** The yearly plan of each section: subjects drawn by lot, one visited after a clue; results published, once too late. */
export const inspectionStories = ({ years, random }: DemoCity): readonly Story[] =>
  years.flatMap((year) =>
    PLANS.flatMap(([section, matter, from, count]) =>
      Array.from({ length: count }, (_, index): Story => {
        const on = addDays(`${year}-${from}` as Day, index * 7)
        const result = index === 0 ? 'filed' : random.chance(0.4) ? 'rectified' : 'clean'
        const publishedOn = addDays(on, year === 2024 && section === 'procurement' && index === 2 ? 41 : 14)
        return {
          id: `inspection-${year}-${section}-${index + 1}`,
          on,
          by: handlerOf(section),
          row: {
            subject: random.pick(SUBJECTS),
            matter,
            plan: `云财监〔${year}〕3号`,
            random: index === 0 ? 'clue' : 'random',
            inspectedOn: on,
            section: `finance-${section}`,
            officers: [1, 2].map((n) => ({ officer: `person-finance-${section}-${n}` })),
            result,
            ...(result !== 'clean' && { findings: '原始凭证不完整，账簿登记不及时，责令限期改正。' }),
          },
          steps: [
            [publishedOn, handlerOf(section), 'publish', { fills: { publishedOn } }],
            [
              addDays(on, 45),
              handlerOf(section),
              'finish',
              { data: { outcome: result === 'clean' ? 'none' : result, notes: '复查记录已归档' } },
            ],
          ],
        }
      }),
    ),
  )
