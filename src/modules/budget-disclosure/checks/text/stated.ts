import type { Paragraph } from '../../understanding/prose.ts'
import { AMOUNT, amountsIn, type ProseAmount } from './prose-amount.ts'

/** The first amount that stands directly behind the pattern. What a line break cut is `damaged`: nothing is concluded from it. */
export function statedBehind(paragraph: Paragraph, pattern: string): ProseAmount | undefined {
  const amounts = new Map(amountsIn(paragraph).map((one) => [one.from, one] as const))
  for (const match of paragraph.text.matchAll(new RegExp(`(?:${pattern})(?=${AMOUNT})`, 'g'))) {
    const amount = amounts.get(match.index + match[0].length)
    if (amount) return amount
  }
  return undefined
}
