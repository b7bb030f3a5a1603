import { type BudgetLine, both, type Fund, fiscal, funds, isBasic, isStaff, of, type Select } from './budget-line.ts'
import { codedRows, economic, functional } from './coded-rows.ts'
import type { MadeTable } from './made-table.ts'
import { fiscalTable, overallTable } from './overall-tables.ts'
import { threePublicOf } from './three-public.ts'

const everything: Select = () => true
const isProject: Select = (line) => !isBasic(line)
const CODED = ['科目编码', '科目名称'] as const

/** The nine tables of a department or unit in the national order, consistent because all are sums of the same lines. */
export function tablesOf(lines: readonly BudgetLine[], year: number, kind: 'budget' | 'final'): readonly MadeTable[] {
  const word = kind === 'budget' ? '预算' : '决算'
  const coded = (
    id: string,
    title: string,
    some: readonly BudgetLine[],
    columns: Readonly<Record<string, Select>>,
  ) => ({
    kind: id,
    title,
    head: [[...CODED, ...Object.keys(columns)]],
    rows: codedRows(functional, some, year, Object.values(columns)),
  })
  const spending = { 合计: everything, 基本支出: isBasic, 项目支出: isProject }
  const byFund = Object.fromEntries((Object.keys(funds) as Fund[]).map((fund) => [`${funds[fund]}收入`, of(fund)]))
  return [
    overallTable(lines, year, word),
    coded('D2', `收入${word}表`, lines, { 合计: everything, ...byFund }),
    coded('D3', `支出${word}表`, lines, spending),
    fiscalTable(lines, year, word),
    coded('D5', `一般公共预算财政拨款支出${word}表`, lines.filter(of('general')), spending),
    basicTable(lines, year, word),
    threeTable(lines, word),
    coded('D8', `政府性基金预算财政拨款支出${word}表`, lines.filter(of('fund')), spending),
    coded('D9', `国有资本经营预算财政拨款支出${word}表`, lines.filter(of('capital')), spending),
  ]
}

function basicTable(lines: readonly BudgetLine[], year: number, word: string): MadeTable {
  const basic = lines.filter(both(of('general'), isBasic))
  return {
    kind: 'D6',
    title: `一般公共预算财政拨款基本支出${word}表`,
    head: [[...CODED, '合计', '人员经费', '公用经费']],
    rows: codedRows(economic, basic, year, [everything, isStaff, (line) => !isStaff(line)]),
  }
}

function threeTable(lines: readonly BudgetLine[], word: string): MadeTable {
  const { all, abroad, cars, bought, running, reception } = threePublicOf(lines)
  return {
    kind: 'D7',
    title: `一般公共预算“三公”经费支出${word}表`,
    head: [['合计', '因公出国（境）费', '公务用车购置及运行费', '公务用车购置费', '公务用车运行费', '公务接待费']],
    rows: [[all, abroad, cars, bought, running, reception]],
  }
}

/** The tables that hold nothing, which are published all the same with a note. */
export const emptyTables = (lines: readonly BudgetLine[]): readonly Fund[] =>
  fiscal.filter((fund) => fund !== 'general' && !lines.some(of(fund)))
