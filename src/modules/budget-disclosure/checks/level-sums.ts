import { tidy } from '../understanding/label.ts'
import type { DisclosureTable, Line, Side } from '../understanding/table.ts'
import { type Book, isCoded } from './book.ts'
import type { Check } from './check.ts'
import { operandAt } from './operand.ts'
import { compare, type Outcome, type Outcomes } from './outcome.ts'

const levels: Check = { id: 'B9.4', name: '上一级等于下一级各行之和', formulas: [] }
const total: Check = { id: 'B9.4-total', name: '合计等于各行之和', formulas: [] }
const TOTALS = new Set(['total', 'income-total', 'spending-total'])

/** Tables whose rows are parts of rows above by the label column they stand in: lists of sources, procurement. */
export function levelSums({ own }: Book): Outcomes {
  const outcomes = own.tables.flatMap((table) => {
    const [side] = table.sides
    if (!side || table.sides.length > 1 || isCoded(side)) return []
    if (!table.levels && (side.name !== 'income' || side.names.length < 2)) return []
    return sideSums(own, table, side)
  })
  return { outcomes, unverified: [] }
}

type Leveled = { readonly line: Line; readonly level: number }

function sideSums(own: Book['own'], table: DisclosureTable, side: Side): readonly Outcome[] {
  const lines = side.lines
    .filter(({ key, cells }) => !TOTALS.has(key) && [...cells.values()].some(({ reading }) => reading.is !== 'nothing'))
    .map((line): Leveled => ({ line, level: levelOf(table, side, line) }))
  const column = side.figures[0]
  if (!column || side.figures.length > 1) return []
  const at = (line: Line) => operandAt(own, table, { table, side, line }, column, false)
  const sum = (check: Check, whole: Line, parts: readonly Line[]): readonly Outcome[] => {
    const left = at(whole)
    const right = parts.map(at).filter((one) => one !== undefined)
    if (!left || right.length === 0 || [left, ...right].some(({ is }) => is === 'words')) return []
    const outcome = compare(check, [left], '=', right)
    return outcome ? [outcome] : []
  }
  const whole = side.lines.find(({ key }) => TOTALS.has(key))
  const tops = lines.filter(({ level }) => level === 0).map(({ line }) => line)
  return [
    ...(whole ? sum(total, whole, tops) : []),
    ...lines.flatMap((one, position) => sum(levels, one.line, partsBelow(lines, one, position))),
  ]
}

/** The rows of the next level up to the next row of the same level. Parts introduced by 其中 need not be all. */
function partsBelow(lines: readonly Leveled[], { level }: Leveled, at: number): readonly Line[] {
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((one) => one.level <= level)
  const parts = rest.slice(0, end < 0 ? rest.length : end).filter((one) => one.level === level + 1)
  return parts.some(({ line }) => line.label.partial) ? [] : parts.map(({ line }) => line)
}

/** Several label columns may stand for one level: 专项名称 and 经济科目. */
function levelOf(table: DisclosureTable, side: Side, { depth }: Line): number {
  if (!table.levels) return depth
  const header = table.rows.slice(0, table.headerRows).map((row) => tidy(row[side.names[depth] ?? -1] ?? ''))
  const found = table.levels.findIndex((words) => words.some((word) => header.includes(word)))
  return found < 0 ? depth : found
}
