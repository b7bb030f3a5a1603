import type { Book } from '../book.ts'
import { sum } from '../outcome.ts'
import { printedAmount } from '../printed-amount.ts'
import { isGlossary, termOf } from './claim-statements.ts'
import { statedBehind } from './stated.ts'
import { failed, held, type Statement } from './statement.ts'

const MONEY = '涉及(?:项目)?(?:预算|财政性)?(?:资金|金额)(?:合计|共|总额)?(?:为)?'

/** Projects with performance targets are some of the projects: their money is no more than that of all projects of a budget. */
export function performanceStatements(book: Book): readonly Statement[] {
  const projects = termOf(book, 'D3[total].project')
  const [cell] = projects ?? []
  if (book.own.kind !== 'budget' || !projects || !cell) return []
  return book.own.paragraphs.flatMap((paragraph) => {
    if (isGlossary(paragraph) || !/绩效目标/.test(paragraph.text) || /整体支出/.test(paragraph.text)) return []
    const amount = /项目/.test(paragraph.text) ? statedBehind(paragraph, MONEY) : undefined
    if (!amount || amount.damaged) return []
    const whole = sum(projects)
    if (amount.fen <= whole + amount.step) return [held('B9.5')]
    return [
      failed({
        ...{ check: 'B9.5', severity: 'warning', place: amount.place, of: `${amount.from}.${amount.fen}` },
        says: `文字写编报绩效目标的项目涉及资金${amount.text}，多于全部项目支出${printedAmount(whole, cell.table.unit, cell.table.step)}。`,
        expected: `不超过${printedAmount(whole, cell.table.unit, cell.table.step)}`,
        actual: amount.text,
        ...{ table: cell.table.kind, at: { table: cell.table.index, row: cell.row, column: cell.column } },
      }),
    ]
  })
}
