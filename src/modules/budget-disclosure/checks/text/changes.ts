import { type Paragraph, placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import { isGlossary } from './claim-statements.ts'
import { AMOUNT, amountsIn, isNearRate, isRate, type ProseAmount, printedRate, readRate } from './prose-amount.ts'
import { failed, held, type Statement } from './statement.ts'

/** 比上年增加Y万元，增长p%: a change with the figure that it is a change of. */
export interface Change {
  readonly paragraph: Paragraph
  /** This year's figure; absent = it cannot be told which. */
  readonly now?: ProseAmount
  /** Whether `now` stands in the same sentence with nothing between but the comparison. */
  readonly near: boolean
  readonly amount: ProseAmount
  readonly up: boolean
  readonly rate?: string
  readonly rateUp?: boolean
  readonly at: number
}

const UP = '增加|增长|上升|提高|调增|增'
const DOWN = '减少|下降|降低|压减|调减|减'
const CHANGE = new RegExp(
  `(?:各)?(${UP}|${DOWN})(?:了)?(${AMOUNT})(?:，?(?:同比)?(?:(${UP}|增幅)|(${DOWN}|降幅|减幅))(?:了|为|达|率为)?(\\d+(?:\\.\\d+)?)%)?`,
  'g',
)
const COMPARED = /(?:与|比|较)(?:上年|上一年|去年|20\d{2}年)/

/** Every change against last year in the explanations. */
export function changesIn({ own }: Book): readonly Change[] {
  return own.paragraphs.flatMap((paragraph) => {
    if (isGlossary(paragraph)) return []
    const { text } = paragraph
    const amounts = amountsIn(paragraph)
    const matches = [...text.matchAll(CHANGE)]
    const changed = new Set(matches.map((match) => match.index + match[0].indexOf(match[2] ?? '')))
    return matches.flatMap((match): readonly Change[] => {
      const from = match.index + match[0].indexOf(match[2] ?? '')
      const amount = amounts.find((one) => one.from === from)
      if (!amount || amount.damaged) return []
      const before = amounts.findLast((one) => one.to <= match.index && !changed.has(one.from))
      const between = before ? text.slice(before.to, match.index) : ''
      const compared = COMPARED.test(between) && !/原因|主要是|其中/.test(between)
      return [
        {
          ...{ paragraph, amount, at: match.index, up: new RegExp(UP).test(match[1] ?? '') },
          ...(before && !before.damaged && compared ? { now: before } : {}),
          near: compared && !between.includes('；') && between.length < 60,
          ...(match[5] ? { rate: match[5], rateUp: match[3] !== undefined } : {}),
        },
      ]
    })
  })
}

/** Whether direction, amount and percentage of each change agree with each other. */
export function changeStatements(book: Book): readonly Statement[] {
  return changesIn(book).flatMap((change) => {
    const { rate, rateUp, up, amount, now } = change
    if (rate === undefined) return []
    const check = 'X3-rate'
    const place = placeAt(change.paragraph, change.at)
    const tell = (says: string, expected: string, actual: string, severity: 'error' | 'warning' | 'info' = 'error') =>
      failed({ check, severity, says, expected, actual, place, of: `${change.at}.${amount.fen}.${rate}` })
    if (rateUp !== up && amount.fen !== 0n)
      return [
        tell(
          `金额写${up ? '增加' : '减少'}${amount.text}，幅度却写${rateUp ? '增长' : '下降'}${rate}%，方向相反。`,
          up ? '增长' : '下降',
          rateUp ? '增长' : '下降',
        ),
      ]
    if (!now) return []
    const last = { fen: up ? now.fen - amount.fen : now.fen + amount.fen, step: now.step + amount.step }
    const right = isRate(readRate(rate), amount, last)
    if (right) return [held(check)]
    if (right === undefined) {
      const says = `上年为零，没有增减幅度可言，文字写的是${rate}%。`
      return amount.fen === 0n ? [] : [tell(says, '不写幅度', `${rate}%`, 'info')]
    }
    if (!change.near || last.fen < 0n) return []
    const expected = printedRate(amount.fen, last.fen)
    const severity = isNearRate(readRate(rate), amount.fen, last.fen) ? 'warning' : 'error'
    return [
      tell(
        `${now.text}比上年${up ? '增加' : '减少'}${amount.text}，幅度应为${expected}，文字写的是${rate}%；金额和幅度至少有一个不对。`,
        expected,
        `${rate}%`,
        severity,
      ),
    ]
  })
}
