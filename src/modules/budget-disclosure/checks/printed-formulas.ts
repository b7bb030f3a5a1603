import { tidy } from '../understanding/label.ts'
import type { DisclosureTable, FigureColumn, Line, Side } from '../understanding/table.ts'
import type { Book } from './book.ts'
import type { Check } from './check.ts'
import { type Operand, operandAt } from './operand.ts'
import { compare, type Outcome, type Outcomes } from './outcome.ts'

const columns: Check = { id: 'PF1', name: '各列符合表头印出的算式', formulas: [] }

/** The row of formulas may begin with a word (公式), and then looks like the first row of figures. */
const BELOW = 1

/** One formula as a form prints it: A=B+C, 1=2+3-4. */
export interface Printed {
  readonly whole: string
  readonly parts: readonly { readonly name: string; readonly minus: boolean }[]
}

/** Forms that print their own identities (debt forms, 栏次 1=2+3) are held to them, whatever the columns mean. */
export function printedFormulas({ own }: Book): Outcomes {
  const outcomes = own.tables.flatMap((table) => {
    const names = new Map<string, number>()
    const formulas: Printed[] = []
    for (const row of table.rows.slice(0, table.headerRows + BELOW))
      for (const [column, text] of row.entries()) {
        const [, name, right] = /^([A-Z]|\d{1,2})(?:=([A-Z\d+-]+))?$/.exec(tidy(text)) ?? []
        if (!name) continue
        names.set(name, column)
        const printed = right ? readPrinted(name, right) : undefined
        if (printed) formulas.push(printed)
      }
    return formulas.flatMap((formula) => ofTable(own, table, formula, names))
  })
  return { outcomes, unverified: [] }
}

export function readPrinted(whole: string, right: string): Printed | undefined {
  const words = right.match(/[+-]?(?:[A-Z]|\d{1,2})/g) ?? []
  if (words.join('') !== right) return undefined
  return { whole, parts: words.map((word) => ({ name: word.replace(/^[+-]/, ''), minus: word.startsWith('-') })) }
}

function ofTable(
  own: Book['own'],
  table: DisclosureTable,
  { whole, parts }: Printed,
  names: ReadonlyMap<string, number>,
): readonly Outcome[] {
  return table.sides.flatMap((side) => {
    const at = (name: string): FigureColumn | undefined => side.figures.find((one) => one.at === names.get(name))
    const left = at(whole)
    const right = parts.map(({ name, minus }) => ({ column: at(name), minus }))
    if (!left || right.some(({ column }) => !column)) return []
    return side.lines.flatMap((line) => {
      const cell = cellIn(own, table, side, line)
      const sum = right.flatMap(({ column, minus }) => (column ? (cell(column, minus) ?? []) : []))
      const total = cell(left, false)
      if (!total || [total, ...sum].some(({ is }) => is === 'words') || sum.every(({ is }) => is !== 'amount'))
        return []
      return compare(columns, [total], '=', sum) ?? []
    })
  })
}

const cellIn =
  (own: Book['own'], table: DisclosureTable, side: Side, line: Line) =>
  (column: FigureColumn, minus: boolean): Operand | undefined =>
    operandAt(own, table, { table, side, line }, column, minus)
