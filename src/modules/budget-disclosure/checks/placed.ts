import type { DisclosureTable, Line, Side } from '../understanding/table.ts'

export interface Placed {
  readonly table: DisclosureTable
  readonly side: Side
  readonly line: Line
}
/** What `each` has bound while one instance of a check is evaluated. */
export interface Bound {
  readonly line?: Placed
  readonly code?: string
  readonly className?: string
  readonly column?: string
  readonly phase?: string
}

/** The code above a code: the nearest that is printed. A form may continue a 类 in the block beside it. */
export function parentCode(table: DisclosureTable, code: string): string | undefined {
  const printed = printedCodes(table)
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = code.slice(0, length)
    if (printed.has(above)) return above
  }
  return undefined
}

export const placedLines = (table: DisclosureTable): readonly Placed[] =>
  table.sides.flatMap((side) => side.lines.map((line) => ({ table, side, line })))

const codes = new WeakMap<DisclosureTable, ReadonlyMap<string, number>>()
/** How often each code is printed; more than once = the table has a block for each unit. */
export function printedCodes(table: DisclosureTable): ReadonlyMap<string, number> {
  const before = codes.get(table)
  if (before) return before
  const counts = new Map<string, number>()
  for (const { line } of placedLines(table))
    if (line.code) counts.set(line.code.code, (counts.get(line.code.code) ?? 0) + 1)
  codes.set(table, counts)
  return counts
}
