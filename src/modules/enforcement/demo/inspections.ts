import { addDays, type Day } from '../../../kernel/day.ts'
import type { DemoAct, DemoCity } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { inspections } from '../inspections.register.ts'

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

/** The yearly plan of each section: subjects drawn by lot, one visited after a clue. */
export const inspectionActs = (city: DemoCity): readonly DemoAct[] =>
  city.years.flatMap((year) =>
    PLANS.flatMap(([section, matter, from, count]) =>
      Array.from({ length: count }, (_, index): DemoAct => {
        const on = addDays(`${year}-${from}` as Day, index * 7)
        return {
          on,
          run: ({ store, as }) =>
            save(store, as(`finance-${section}/科室承办人`), inspections.id, { row: visit(index) }),
        }
        function visit(n: number) {
          const result = n === 0 ? 'filed' : city.random.chance(0.4) ? 'rectified' : 'clean'
          return {
            subject: city.random.pick(SUBJECTS),
            matter,
            plan: `云财监〔${year}〕3号`,
            random: n === 0 ? 'clue' : 'random',
            inspectedOn: on,
            section: `finance-${section}`,
            officers: [1, 2].map((n) => ({ officer: `person-finance-${section}-${n}` })),
            result,
            ...(result !== 'clean' && { findings: '原始凭证不完整，账簿登记不及时，责令限期改正。' }),
          }
        }
      }),
    ),
  )
