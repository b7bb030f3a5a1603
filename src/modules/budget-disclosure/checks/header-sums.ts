import type { DisclosureTable, FigureColumn, Side } from '../understanding/table.ts'
import type { Book } from './book.ts'
import type { Check } from './check.ts'
import { type Operand, operandAt } from './operand.ts'
import { compare, type Outcomes } from './outcome.ts'

const rows: Check = {
  id: 'R1',
  name: '合计列等于各列之和',
  formulas: [],
}
/** What a column consists of where the header does not group the columns. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  fiscal: ['general', 'fund', 'capital'],
  'unit-funds': ['business', 'operating', 'superior', 'subordinate', 'other'],
  basic: ['staff', 'public'],
  three: ['abroad', 'cars', 'reception'],
  cars: ['cars-bought', 'cars-run'],
  region: ['own-level', 'lower-levels'],
  limit: ['limit-general', 'limit-special'],
  balance: ['balance-general', 'balance-special'],
  spending: ['basic', 'project', 'up-pay', 'operating-spending', 'subsidy'],
}
const WHOLE = /^(合计|总计|小计)$|(合计|总计|小计)$/

/** Each total column is the sum of the columns that the header puts beside it: row by row, in every table. */
export function headerSums({ own }: Book): Outcomes {
  const outcomes = own.tables.flatMap((table) =>
    table.sides.flatMap((side) =>
      sumsOf(side).flatMap(({ whole, parts }) =>
        side.lines.flatMap((line) => {
          const at = (column: FigureColumn) => operandAt(own, table, { table, side, line }, column, false)
          const left = [whole].map(at).filter((one) => one !== undefined)
          const right = parts.map(at).filter((one) => one !== undefined)
          const result = blocked(left, right) ? undefined : compare(rows, left, '=', right)
          return result && !(result.is === 'failed' && uncertain(table, parts)) ? [result] : []
        }),
      ),
    ),
  )
  return { outcomes, unverified: [] }
}

/** Where nothing but the total is printed in a row, the form gives no parts. */
const blocked = (left: readonly Operand[], right: readonly Operand[]): boolean =>
  [...left, ...right].some(({ is }) => is === 'words') || right.every(({ is }) => is !== 'amount')

/** A column that nobody recognises may be something else than an addend. */
const uncertain = (_: DisclosureTable, parts: readonly FigureColumn[]): boolean =>
  parts.some(({ measure }) => measure === '')

interface Sum {
  readonly whole: FigureColumn
  readonly parts: readonly FigureColumn[]
}

/** The sums of a side, phase by phase. */
export function sumsOf(side: Side): readonly Sum[] {
  const usable = side.figures.filter(({ measure, phase }) => measure !== 'rate' && phase !== 'previous')
  const phases = new Set(usable.map(({ phase }) => phase))
  return [...phases].flatMap((phase) => ofPhase(usable.filter((column) => column.phase === phase)))
}

function ofPhase(columns: readonly FigureColumn[]): readonly Sum[] {
  const there = new Map(columns.map((column) => [column.measure, column] as const))
  return columns.flatMap((whole) => {
    const group = groupOf(whole)
    if (!group) return byMeaning(whole, there)
    const inside = columns.filter((one) => one !== whole && startsWith(one.path, group))
    const parts = inside.filter(
      (one) => !inside.some((other) => other !== one && contains(other, one, group)) && !one.partial && !isRest(one),
    )
    return parts.length > 0 ? [{ whole, parts }] : byMeaning(whole, there)
  })
}

/** The header cells that a total column stands under; undefined = the column is no total. */
const groupOf = ({ path, measure }: FigureColumn): readonly string[] | undefined => {
  const leaf = path.findLastIndex((text) => WHOLE.test(text) && !/^(预算|决算)数/.test(text))
  if (leaf >= 0) return path.slice(0, leaf)
  return measure === 'total' && path.length > 0 ? path.slice(0, -1) : undefined
}

const startsWith = (path: readonly string[], group: readonly string[]): boolean =>
  path.length > group.length && group.every((text, at) => path[at] === text)

/** Whether one column is a subtotal over another, by its header or by its meaning. */
function contains(whole: FigureColumn, part: FigureColumn, within: readonly string[]): boolean {
  const group = groupOf(whole)
  if (group && group.length > within.length) return startsWith(part.path, group)
  return PARTS[whole.measure]?.includes(part.measure) ?? false
}

function byMeaning(whole: FigureColumn, there: ReadonlyMap<string, FigureColumn>): readonly Sum[] {
  const parts = (PARTS[whole.measure] ?? []).flatMap((name) => there.get(name) ?? [])
  return parts.length > 0 ? [{ whole, parts }] : []
}

/** Balances and 机关运行经费 stand beside the sums of a form, not inside. */
const isRest = ({ measure }: FigureColumn): boolean =>
  ['running', 'closing', 'balance', 'limit', 'year-balance'].includes(measure)
