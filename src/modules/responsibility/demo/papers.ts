import type { Day } from '../../../kernel/day.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { take } from '../../../store/take.ts'
import { institution } from '../institution.procedure.ts'
import { institutions } from '../institutions.register.ts'
import { scores } from '../scores.register.ts'
import { OFFICE, OFFICER } from './cast.ts'
import { proof } from './proof.ts'

type Institution = readonly [on: string, name: string, area: string, owner: string, validYears: number]
const MADE: Readonly<Record<number, readonly Institution[]>> = {
  2023: [
    ['03-28', '云州市财政局重大事项集体决策规则', 'law', 'finance-office', 5],
    ['05-16', '云州市财政局政府采购投诉处理规程', 'procurement', 'finance-procurement', 5],
    ['08-30', '云州市市级财政资金支付操作规程', 'treasury', 'finance-treasury', 2],
    ['11-07', '云州市财政局行政执法公示办法', 'supervision', 'finance-supervision', 5],
  ],
  2024: [
    ['03-15', '云州市财政局行政规范性文件合法性审核办法', 'law', 'finance-regulation', 5],
    ['04-22', '云州市政府债务风险应急处置预案', 'debt', 'finance-debt', 3],
    ['07-09', '云州市市级预算绩效管理工作规程', 'budget', 'finance-performance', 5],
    ['09-12', '云州市财政局依申请公开政府信息办理规程', 'law', 'finance-office', 5],
  ],
}

/** Institutions made in each year, with their validity and the day of the next look; in the second year one of the first revised, an old one repealed. */
export const institutionActs = (years: readonly number[]): readonly DemoAct[] =>
  years.flatMap((year) => [
    ...(MADE[year] ?? []).map(([monthDay, name, area, owner, valid], index) =>
      issued(year, monthDay, `institution-${year}-${index + 1}`, {
        name,
        number: `云财发〔${year}〕${20 + index}号`,
        action: 'made',
        area,
        owner,
        validUntil: `${year + valid}-${monthDay}`,
        reviewBy: `${year + Math.ceil(valid / 2)}-${monthDay}`,
      }),
    ),
    ...(year > Math.min(...years) ? [...changed(year), ...reviewed(year)] : []),
  ])

/** The review of what was made for two years only: looked at in its first year, kept on with the same end. */
const reviewed = (year: number): readonly DemoAct[] => [
  {
    on: `${year}-08-19` as Day,
    run: ({ store, as }) => take(store, as(OFFICE), institution.id, `institution-${year - 1}-3`, 'review', {}),
  },
  {
    on: `${year}-08-27` as Day,
    run: ({ store, as }) =>
      take(store, as(OFFICE), institution.id, `institution-${year - 1}-3`, 'keep', {
        fills: {
          findings: '各项流程与国库集中支付现行规定一致，支付时限执行情况较好，继续执行；有效期届满前再作评估',
          reviewBy: `${year + 1}-06-30`,
        },
      }),
  },
]

const changed = (year: number): readonly DemoAct[] => [
  issued(year, '10-18', `institution-${year}-revised`, {
    name: '云州市财政局政府采购投诉处理规程（修订）',
    number: `云财发〔${year}〕41号`,
    action: 'revised',
    area: 'procurement',
    owner: 'finance-procurement',
    validUntil: `${year + 5}-10-18`,
    reviewBy: `${year + 2}-10-18`,
    replaces: `institution-${year - 1}-2`,
  }),
  issued(year, '11-20', `institution-${year}-repealed`, {
    name: '云州市财政局差旅审批暂行规定',
    number: `云财发〔${year}〕46号`,
    action: 'repealed',
    area: 'internal',
    owner: 'finance-office',
  }),
]

const issued = (year: number, monthDay: string, id: string, row: Readonly<Record<string, string>>): DemoAct => ({
  on: `${year}-${monthDay}` as Day,
  run: async (stage) =>
    save(stage.store, stage.as(OFFICE), institutions.id, {
      id,
      row: { ...row, issuedOn: stage.today, document: [await proof(stage, OFFICE, row.name ?? '', row.number ?? '')] },
    }),
})

/** The scheme of the bureau: rule, full mark, each deduction, cap, due and real numbers; points in hundredths. */
const SCHEME = [
  ['领导小组健全，明确分管领导', 'absent', 100, 50, undefined, undefined, 1],
  ['主要负责人听取法治工作汇报不少于两次', 'missing', 100, 50, 100, 2, 3],
  ['领导班子专题学法不少于六次', 'missing', 150, 30, 120, 6, 6],
  ['年度重点任务逾期', 'each', 200, 20, 100, undefined, 2],
  ['行政复议、诉讼被纠错', 'each', 300, 100, 200, undefined, 1],
  ['年度报告按时报送和公开', 'absent', 50, 50, undefined, undefined, 1],
  ['行政机关负责人出庭应诉', 'bonus', 0, 50, 100, undefined, 1],
  ['行政处罚听证组织规范', 'not-applicable', 100, undefined, undefined, undefined, undefined],
] as const

/** What the legal section scored at the year's end, by the scheme that the bureau entered itself. */
export const scoreActs = (years: readonly number[]): readonly DemoAct[] =>
  years.map((year) => ({
    on: `${year}-12-26` as Day,
    run: async ({ store, as, today }) => {
      for (const [item, rule, full, per, cap, target, actual] of SCHEME)
        await save(store, as(OFFICER), scores.id, {
          row: {
            year,
            scheme: `云州市财政局法治财政建设考核评分办法（云财法〔${Math.min(...years)}〕3号）`,
            item,
            scoredOn: today,
            assessed: 'finance',
            rule,
            full,
            ...(per !== undefined && { per }),
            ...(cap !== undefined && { cap }),
            ...(target !== undefined && { target }),
            ...(actual !== undefined && { actual }),
            why: '按台账和佐证材料评分',
          },
        })
    },
  }))
