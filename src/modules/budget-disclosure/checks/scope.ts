import type { Book } from './book.ts'
import type { Scope } from './check.ts'
import { readFormula } from './formula.ts'
import { isMissing, resolve } from './resolve.ts'

/** Whether a check concerns this disclosure at all. */
export function applies(book: Book, scope: Scope = {}): boolean {
  const { kind, level, year } = book.own
  if (scope.kind && scope.kind !== kind) return false
  if (scope.level ? !scope.level.includes(level) : level === 'government') return false
  if (scope.from !== undefined && (year === undefined || year < scope.from)) return false
  if (scope.until !== undefined && (year === undefined || year > scope.until)) return false
  return (scope.without ?? []).every((term) => isNothing(book, term))
}

function isNothing(book: Book, text: string): boolean {
  return readFormula(`${text} = ${text}`).left.every((term) => {
    const found = resolve(book, term, {})
    return isMissing(found) || found.every(({ fen }) => fen === 0n)
  })
}
