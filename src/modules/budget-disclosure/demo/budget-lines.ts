import { fen } from '../../../kernel/money.ts'
import type { BudgetLine } from '../making/budget-line.ts'
import type { Body } from './bodies.ts'
import { mainFunctionOf } from './functions.ts'

const RUNNING = '01'
const MANAGEMENT = '02'
const pension: BudgetLine['functionNames'] = [
  '社会保障和就业支出',
  '行政事业单位养老支出',
  '机关事业单位基本养老保险缴费支出',
]
const housing: BudgetLine['functionNames'] = ['住房保障支出', '住房改革支出', '住房公积金']

/** A whole number between two others, both included. */
export type Between = (from: number, to: number) => number

/** The lines of a body in a year: people, running, the three public items, one or two projects. Amounts in whole hundreds of yuan. */
export function budgetLinesOf({ name: body, code: agency, people }: Body, between: Between): readonly BudgetLine[] {
  const { code, names } = mainFunctionOf(body)
  const line = (
    of: string,
    functionNames: BudgetLine['functionNames'],
    economic: string,
    yuan: number,
    project?: string,
  ): BudgetLine => ({
    ...{ agency, agencyName: body, function: of, economic, fund: 'general' },
    ...(functionNames && { functionNames }),
    ...(project !== undefined && { project }),
    amount: fen(Math.round(yuan / 100) * 10_000),
  })
  const own = (kind: string, name: string): readonly [string, BudgetLine['functionNames']] => [
    `${code}${kind}`,
    [...names, name],
  ]
  const run = own(RUNNING, '行政运行')
  const managed = own(MANAGEMENT, '一般行政管理事务')
  const each = (from: number, to: number) => people * between(from, to)
  return [
    line(...run, '30101', each(46_000, 52_000)),
    line(...run, '30102', each(52_000, 60_000)),
    line(...run, '30103', each(18_000, 24_000)),
    line(...run, '30201', each(5_000, 7_000)),
    line(...run, '30206', each(1_000, 1_600)),
    line(...run, '30211', each(2_000, 4_000)),
    line(...run, '30217', each(150, 350)),
    line(...run, '30231', Math.ceil(people / 20) * between(18_000, 26_000)),
    line(...run, '30239', each(7_000, 8_500)),
    line(...run, '30302', each(3_000, 5_000)),
    line('2080505', pension, '30108', each(15_000, 17_500)),
    line('2210201', housing, '30113', each(11_000, 13_000)),
    line(...managed, '30227', each(8_000, 20_000), '业务管理专项'),
    line(...managed, '31002', each(1_000, 4_000), '办公设备购置'),
  ]
}
