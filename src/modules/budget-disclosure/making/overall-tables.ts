import { type BudgetLine, type Fund, fiscal, funds, of, total } from './budget-line.ts'
import { classesOf } from './coded-rows.ts'
import type { MadeTable } from './made-table.ts'
import { numbered, sideBySide } from './side-by-side.ts'

const sources = (lines: readonly BudgetLine[], some: readonly Fund[]) =>
  some.map((fund, at) => [numbered(at, `${funds[fund]}收入`), total(lines, of(fund))])

/** 收支总表: money by where it comes from, beside what it is spent on by 类. */
export function overallTable(lines: readonly BudgetLine[], year: number, word: string): MadeTable {
  const all = total(lines)
  const classes = classesOf(lines, year).map(([name, under], at) => [numbered(at, name), total(under)])
  return {
    kind: 'D1',
    title: `收支${word}总表`,
    head: [
      ['收入', '', '支出', ''],
      ['项目', `${word}数`, '项目', `${word}数`],
    ],
    rows: [
      ...sideBySide(sources(lines, Object.keys(funds) as Fund[]), classes),
      ['本年收入合计', all, '本年支出合计', all],
      ['收入总计', all, '支出总计', all],
    ],
  }
}

/** 财政拨款收支总表: the three budgets beside what each is spent on. */
export function fiscalTable(lines: readonly BudgetLine[], year: number, word: string): MadeTable {
  const granted = lines.filter(of(...fiscal))
  const amounts = (under: readonly BudgetLine[]) => [total(under), ...fiscal.map((fund) => total(under, of(fund)))]
  const classes = classesOf(granted, year).map(([name, under], at) => [numbered(at, name), ...amounts(under)])
  return {
    kind: 'D4',
    title: `财政拨款收支${word}总表`,
    head: [
      ['收入', '', '支出', '', '', '', ''],
      ['项目', `${word}数`, '项目', '合计', ...fiscal.map((fund) => funds[fund])],
    ],
    rows: [
      ...sideBySide(sources(granted, fiscal), classes),
      ['本年收入合计', total(granted), '本年支出合计', ...amounts(granted)],
      ['收入总计', total(granted), '支出总计', ...amounts(granted)],
    ],
  }
}
