import { placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import { sum } from '../outcome.ts'
import { isGlossary, sentenceBefore, termOf } from './claim-statements.ts'
import { amountsIn, isNearRate, isRate, type ProseAmount, printedRate, readRate } from './prose-amount.ts'
import { failed, held, type Statement } from './statement.ts'

const SHARE = /，占(?:全年|全部)?((?:本年)?支出合计|本年收入合计|三公经费)?(?:的)?(\d+(?:\.\d+)?)%/g
/** What a share is of, where the prose says so. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  支出合计: ['D3[total]', 'D1[year-spending]', 'D1[spending-total]'],
  收入合计: ['D2[total]', 'D1[year-income]', 'D1[income-total]'],
  三公经费: ['D7[total].three'],
}

interface Whole {
  readonly fen: bigint
  readonly step: bigint
  readonly says: string
}

/** b万元，占p%: of the figure that opens the sentence, or of what the prose names. */
export function shareStatements(book: Book): readonly Statement[] {
  const check = 'X7-share'
  return book.own.paragraphs.flatMap((paragraph) => {
    if (isGlossary(paragraph)) return []
    const text = paragraph.text.replace(/[“”"]/g, ' ')
    const amounts = amountsIn(paragraph)
    return [...text.replaceAll(' 三公 ', '三公').matchAll(SHARE)].flatMap((found): readonly Statement[] => {
      const [said, of, rate = ''] = found
      const at = text.replaceAll(' 三公 ', '三公') === text ? found.index : positionIn(text, found.index)
      const part = amounts.find(({ to }) => to === at)
      if (!part || part.damaged) return []
      const whole = of ? tableWhole(book, of) : sentenceWhole(amounts, paragraph.text, part)
      if (!whole) return []
      const right = isRate(readRate(rate), part, whole)
      if (right || right === undefined) return right ? [held(check)] : []
      const expected = printedRate(part.fen, whole.fen)
      const severity = isNearRate(readRate(rate), part.fen, whole.fen) ? 'warning' : 'error'
      return [
        failed({
          ...{ check, severity, place: placeAt(paragraph, part.from), of: `${part.from}.${part.fen}` },
          says: `${part.text}占${whole.says}的${expected}，文字写的是「${said.slice(1)}」。`,
          ...{ expected, actual: `${rate}%` },
        }),
      ]
    })
  })
}

/** Positions move by the two marks that each 三公 before it lost. */
function positionIn(text: string, at: number): number {
  let position = at
  let from = text.indexOf(' 三公 ')
  while (from >= 0 && from < position) {
    position += 2
    from = text.indexOf(' 三公 ', from + 4)
  }
  return position
}

function tableWhole(book: Book, of: string): Whole | undefined {
  for (const term of WHOLES[of.replace('本年', '')] ?? []) {
    const operands = termOf(book, term)
    const [first] = operands ?? []
    if (operands && first && sum(operands) !== 0n) return { fen: sum(operands), step: first.table.step, says: of }
  }
  return undefined
}

/** The figure in front of 其中, or of 主要用于以下方面, in the same sentence. */
function sentenceWhole(amounts: readonly ProseAmount[], text: string, part: ProseAmount): Whole | undefined {
  const before = sentenceBefore(text, part.from)
  const opens = before.search(/其中|以下方面/)
  if (opens < 0) return undefined
  const start = part.from - before.length
  const whole = amounts.findLast(({ from, to }) => from >= start && to <= start + opens)
  return whole && !whole.damaged && whole.fen >= part.fen ? { ...whole, says: whole.text } : undefined
}
