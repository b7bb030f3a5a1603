import type { Book } from './book.ts'
import type { Scope } from './check.ts'
import { readFormula } from './formula.ts'
import { sum } from './outcome.ts'
import { isMissing, type Resolved, resolve } from './resolve.ts'

/** Whether a check concerns this disclosure at all. */
export function applies(book: Book, scope: Scope = {}): boolean {
  const { kind, level, year } = book.own
  if (scope.kind && scope.kind !== kind) return false
  if (scope.level ? !scope.level.includes(level) : level === 'government') return false
  if (scope.from !== undefined && (year === undefined || year < scope.from)) return false
  if (scope.until !== undefined && (year === undefined || year > scope.until)) return false
  if (scope.allUnits !== undefined && scope.allUnits !== unitsAreWhole(book)) return false
  return (scope.without ?? []).every((term) => isNothing(book, term))
}

function isNothing(book: Book, text: string): boolean {
  return readFormula(`${text} = ${text}`).left.every((term) => {
    const found = resolve(book, term, {})
    return isMissing(found) || found.every(({ fen }) => fen === 0n)
  })
}

/** The totals of the units add up to the department's: then every code has to as well. */
export function unitsAreWhole(book: Book): boolean {
  if ((book.related.units ?? []).length === 0) return false
  const totalOf = (set: string): Resolved[] =>
    readFormula(`${set}D1[spending-total] = ${set}D1[spending-total]`).left.map((term) => resolve(book, term, {}))
  const [own, units] = [totalOf('')[0], totalOf('units:')[0]]
  if (!own || !units || isMissing(own) || isMissing(units) || own.length === 0) return false
  const gap = sum(own) - sum(units)
  const step = own[0]?.table.step ?? 1n
  return gap * gap <= step * step * BigInt(units.length + 1)
}
