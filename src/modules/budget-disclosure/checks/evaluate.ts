import { type Book, tablesOf } from './book.ts'
import type { Check } from './check.ts'
import { readFormula } from './formula.ts'
import { instancesOf } from './instances.ts'
import type { Operand } from './operand.ts'
import { compare, type Outcome, type Outcomes, type Unverified } from './outcome.ts'
import { type Instance, isMissing, type Missing, resolve } from './resolve.ts'
import { applies } from './scope.ts'

/** Evaluates one check in all its instances. */
export function evaluate(book: Book, check: Check): Outcomes {
  if (!applies(book, check.scope)) return { outcomes: [], unverified: [] }
  const outcomes: Outcome[] = []
  const reasons = new Map<string, Missing>()
  for (const instance of instancesOf(book, check)) {
    const result = evaluateOne(book, check, instance)
    if (result && 'missing' in result) reasons.set(result.says, result)
    else if (result) outcomes.push(result)
  }
  return { outcomes, unverified: told(check, [...reasons.values()], outcomes.length > 0) }
}

/** What a form does not print is no gap in the checking where other instances ran. */
function told(check: Check, reasons: readonly Missing[], ran: boolean): readonly Unverified[] {
  const worth = reasons.filter(
    ({ missing }) => missing === 'words' || (!check.ifPrinted && !ran && (missing === 'table' || missing === 'form')),
  )
  const first = worth[0]
  return first ? [{ check, why: first.says }] : []
}

/** Undefined = nothing was printed that could be compared. */
function evaluateOne(book: Book, check: Check, instance: Instance): Outcome | Missing | undefined {
  let gap: Missing | undefined
  let failed: Outcome | undefined
  for (const text of check.formulas) {
    const { left, relation, right } = readFormula(text)
    const sides: Operand[][] = [[], []]
    let missing: Missing | undefined
    for (const [at, terms] of [left, right].entries())
      for (const term of terms) {
        const found = resolve(book, term, instance)
        if (isMissing(found)) {
          if (!term.optional || found.missing === 'words' || found.missing === 'set') missing ??= found
        } else sides[at]?.push(...found)
      }
    gap ??= missing
    if (missing) continue
    const outcome = compare(check, sides[0] ?? [], relation, sides[1] ?? [])
    if (check.choose !== 'any' || !outcome || outcome.is !== 'failed') return outcome
    failed ??= outcome
  }
  return failed ?? gap
}

export const kindsThere = (book: Book): ReadonlySet<string> => new Set(book.own.tables.map(({ kind }) => kind))
export const anyTable = (book: Book, kinds: readonly string[]): boolean =>
  kinds.some((kind) => tablesOf(book.own, kind).length > 0)
