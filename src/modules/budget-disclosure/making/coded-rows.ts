import type { Fen } from '../../../kernel/money.ts'
import { type Classification, namesOf } from '../understanding/classification.ts'
import { type BudgetLine, type Select, total } from './budget-line.ts'

interface Coding {
  readonly list: Classification
  /** Digits of each level, from 类 down. */
  readonly levels: readonly number[]
  readonly codeOf: (line: BudgetLine) => string
  readonly namesIn?: (line: BudgetLine) => readonly string[] | undefined
}
export const functional: Coding = {
  list: 'functional',
  levels: [3, 5, 7],
  codeOf: (line) => line.function,
  namesIn: (line) => line.functionNames,
}
export const economic: Coding = { list: 'economic', levels: [3, 5], codeOf: (line) => line.economic }

const nameOf = (
  { list, levels, namesIn }: Coding,
  code: string,
  under: readonly BudgetLine[],
  year: number,
): string => {
  const level = levels.indexOf(code.length)
  const printed = namesIn && under.map((line) => namesIn(line)?.[level]).find(Boolean)
  return printed || (namesOf(list, code, year)[0]?.name ?? '')
}

/** A row for every code and every code above it, then the total; the columns are sums of the lines chosen. */
export function codedRows(
  coding: Coding,
  lines: readonly BudgetLine[],
  year: number,
  columns: readonly Select[],
): readonly (readonly (string | Fen)[])[] {
  const { levels, codeOf } = coding
  const codes = new Set(lines.flatMap((line) => levels.map((digits) => codeOf(line).slice(0, digits))))
  const row = (code: string, name: string, under: readonly BudgetLine[]) => [
    code,
    name,
    ...columns.map((column) => total(under, column)),
  ]
  return [
    ...[...codes].toSorted().map((code) => {
      const under = lines.filter((line) => codeOf(line).startsWith(code))
      return row(code, nameOf(coding, code, under, year), under)
    }),
    row('', '合计', lines),
  ]
}

/** The 类 that occur, each with its name and lines. */
export const classesOf = (
  lines: readonly BudgetLine[],
  year: number,
): readonly (readonly [string, readonly BudgetLine[]])[] =>
  [...Map.groupBy(lines, (line) => line.function.slice(0, 3))]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, under]) => [nameOf(functional, code, under, year), under])
