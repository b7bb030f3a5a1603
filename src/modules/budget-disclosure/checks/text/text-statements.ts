import type { Book } from '../book.ts'
import { rateStatements } from '../printed-rates.ts'
import { againstPrevious } from './against-previous.ts'
import { basisOf } from './basis.ts'
import { changeStatements, changesIn } from './changes.ts'
import { namedAmounts } from './claim-statements.ts'
import { itemStatements } from './item-statements.ts'
import { performanceStatements } from './performance.ts'
import { procurementStatements } from './procurement.ts'
import { sameChanges } from './same-change.ts'
import { shareStatements } from './shares.ts'
import type { Statement } from './statement.ts'
import { unitListStatements } from './unit-list.ts'

/** Everything that the explanations state in figures, against the tables, last year and themselves. */
export function textStatements(book: Book): readonly Statement[] {
  const named = namedAmounts(book)
  const changes = changesIn(book)
  return [
    ...named.flatMap(({ statement }) => statement ?? []),
    ...itemStatements(book),
    ...changeStatements(book),
    ...shareStatements(book),
    ...sameChanges(book, named, changes),
    ...againstPrevious(book, named, changes),
    ...procurementStatements(book),
    ...performanceStatements(book),
    ...unitListStatements(book),
    ...rateStatements(book),
  ].map((one) =>
    one.finding ? { ...one, finding: { ...one.finding, basis: basisOf(one.check, book.own.level) } } : one,
  )
}
