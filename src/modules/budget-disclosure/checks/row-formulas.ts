import { tidy } from '../understanding/label.ts'
import type { DisclosureTable, Line, Side } from '../understanding/table.ts'
import type { Book } from './book.ts'
import type { Check } from './check.ts'
import { operandAt } from './operand.ts'
import { compare, type Outcome, type Outcomes } from './outcome.ts'
import { type Printed, readPrinted } from './printed-formulas.ts'

const rows: Check = { id: 'PF2', name: '各行符合表中印出的算式', formulas: [] }

/** Forms of debt print their identities beside the lines: 一、发行 A=B+D, （一）一般债券 B, （二）专项债券 D. */
export function rowFormulas({ own }: Book): Outcomes {
  const outcomes = own.tables.flatMap((table) => table.sides.flatMap((side) => ofSide(own, table, side)))
  return { outcomes, unverified: [] }
}

function ofSide(own: Book['own'], table: DisclosureTable, side: Side): readonly Outcome[] {
  const named = new Map<string, Line>()
  const formulas: (Printed & { readonly line: Line })[] = []
  for (const line of side.lines)
    for (const text of table.rows[line.row] ?? []) {
      const [, name, right] = /^([A-Z])(?:=([A-Z+-]+))?$/.exec(tidy(text)) ?? []
      if (!name) continue
      named.set(name, line)
      const printed = right ? readPrinted(name, right) : undefined
      if (printed) formulas.push({ ...printed, line })
    }
  if (named.size < MEANT) return []
  return formulas.flatMap(({ line, parts }) =>
    side.figures.flatMap((column) => {
      const at = (one: Line, minus: boolean) => operandAt(own, table, { table, side, line: one }, column, minus)
      const left = at(line, false)
      const right = parts.map(({ name, minus }) => {
        const part = named.get(name)
        return part && at(part, minus)
      })
      const sum = right.flatMap((one) => one ?? [])
      if (!left || sum.length < right.length || [left, ...sum].some(({ is }) => is === 'words')) return []
      return sum.every(({ is }) => is !== 'amount') ? [] : (compare(rows, [left], '=', sum) ?? [])
    }),
  )
}
/** A single letter in one row is a mark of something else. */
const MEANT = 3
