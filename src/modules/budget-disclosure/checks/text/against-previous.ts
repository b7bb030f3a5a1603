import { fen } from '../../../../kernel/money.ts'
import type { Book } from '../book.ts'
import { sum } from '../outcome.ts'
import { printedAmount } from '../printed-amount.ts'
import type { Change } from './changes.ts'
import { type Named, termOf } from './claim-statements.ts'
import { statedItems } from './item-statements.ts'
import { failed, held, type Statement } from './statement.ts'

const STEP = 10_000n
const unit = { name: '万元', fen: fen(1_000_000) }

/** The changes of the prose against last year's published tables. Comparisons with execution are of another figure. */
export function againstPrevious(book: Book, named: readonly Named[], changes: readonly Change[]): readonly Statement[] {
  const { previous } = book.related
  if (!previous) return []
  const before: Book = { own: previous, related: {} }
  const items = statedItems(book)
  return changes.flatMap((change) => {
    const { now, paragraph, amount, up } = change
    if (!now || !change.near || /执行数/.test(paragraph.text.slice(now.to, change.at))) return []
    const term = named.find((one) => one.paragraph === paragraph && one.amount.from === now.from)?.term
    const item = items.find((one) => one.paragraph === paragraph && one.from <= now.from && now.from < one.to)
    const last = term ? totalOf(before, term) : item && lastOf(before, item.line?.line.code?.code)
    if (last === undefined) return []
    const expected = now.fen - last
    const said = up ? amount.fen : -amount.fen
    const gap = expected > said ? expected - said : said - expected
    if (gap <= 2n * (amount.step > STEP ? amount.step : STEP)) return [held('X3')]
    return [
      failed({
        ...{ check: 'X3', severity: 'error', place: amount.place, of: `${amount.place.page}.${change.at}` },
        says: `${now.text}比上年${up ? '增加' : '减少'}${amount.text}，但是上一年度公布的是${printedAmount(last, unit, STEP)}，相差应为${printedAmount(expected, unit, STEP)}。`,
        ...{ expected: printedAmount(expected, unit, STEP), actual: `${up ? '增加' : '减少'}${amount.text}` },
      }),
    ]
  })
}

function totalOf(book: Book, term: string): bigint | undefined {
  const operands = termOf(book, term)
  return operands && operands.length > 0 ? sum(operands) : undefined
}

/** Last year's figure of a code; a code that last year's table of the same kind does not print was nothing. */
function lastOf(before: Book, code: string | undefined): bigint | undefined {
  if (!code) return undefined
  for (const kind of ['D5', 'fiscal-spending', 'D3']) {
    const found = totalOf(before, `${kind}[code ${code}]`)
    if (found !== undefined) return found
  }
  return undefined
}
