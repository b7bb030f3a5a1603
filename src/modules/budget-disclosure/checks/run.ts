import type { Book } from './book.ts'
import { catalogue } from './catalogue/catalogue.ts'
import { evaluate } from './evaluate.ts'
import { headerSums } from './header-sums.ts'
import { levelSums } from './level-sums.ts'
import type { Outcomes } from './outcome.ts'
import { printedFormulas } from './printed-formulas.ts'
import { rowFormulas } from './row-formulas.ts'

/** Evaluates every identity over what was understood. Pure. */
export function runIdentities(book: Book): Outcomes {
  const all = [
    headerSums(book),
    levelSums(book),
    printedFormulas(book),
    rowFormulas(book),
    ...catalogue(book.own.words).map((check) => evaluate(book, check)),
  ]
  return {
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    unverified: all.flatMap(({ unverified }) => unverified),
  }
}
