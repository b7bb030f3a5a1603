import type { Paragraph } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import { readFormula } from '../formula.ts'
import type { Operand } from '../operand.ts'
import { sum } from '../outcome.ts'
import { printedAmount } from '../printed-amount.ts'
import { isMissing, resolve } from '../resolve.ts'
import { type Claim, claims } from './claims.ts'
import { AMOUNT, amountsIn, type ProseAmount } from './prose-amount.ts'
import { failed, held, rounded, type Statement } from './statement.ts'

/** An amount of the prose that names a figure of a table. */
export interface Named {
  readonly claim: Claim
  readonly amount: ProseAmount
  readonly paragraph: Paragraph
  /** The term that agrees; absent = none does, or no table holds it. */
  readonly term?: string
  readonly statement?: Statement
}

const patterns = new Map(claims.map((claim) => [claim, new RegExp(`(?:${claim.says})(?=${AMOUNT})`, 'g')] as const))

/** Every amount that a phrase names, compared with the table. */
export function namedAmounts(book: Book): readonly Named[] {
  return book.own.paragraphs.flatMap((paragraph) => {
    if (isGlossary(paragraph)) return []
    const amounts = new Map(amountsIn(paragraph).map((one) => [one.from, one] as const))
    if (amounts.size === 0) return []
    const taken = new Set<number>()
    return claims.flatMap((claim) => {
      if (claim.under && !claim.under.test([...paragraph.headings, paragraph.text].join('|').replace(/[“”"]/g, '')))
        return []
      return [...paragraph.text.matchAll(patterns.get(claim) as RegExp)].flatMap((match): readonly Named[] => {
        const amount = amounts.get(match.index + match[0].length)
        if (!amount || amount.damaged || taken.has(amount.from)) return []
        const before = sentenceBefore(paragraph.text, match.index)
        if ((claim.before && !claim.before.test(before)) || REASON.test(before) || isOther(book, before)) return []
        taken.add(amount.from)
        return [named(book, claim, amount, paragraph)]
      })
    })
  })
}

/** Behind these words stand parts of a change, not the figures of a table. */
const REASON = /原因|主要是|(增加|减少|增长|下降|调增|调减|压减)(了)?$/

/** Last year's figure, or that of a part of the body. */
const isOther = ({ own }: Book, before: string): boolean => {
  const near = before.slice(-24)
  return (
    /(上年|上一年|去年)(度)?[^，；]*$|本级[^，；]*$/.test(near) ||
    new RegExp(`${(own.year ?? 0) - 1}年[^，；]*$`).test(near)
  )
}

export const isGlossary = ({ headings, text }: Paragraph): boolean =>
  headings.some((one) => /名词解释|术语/.test(one)) || /[：:](指|是|反映)/.test(text.slice(0, 40))

export const sentenceBefore = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('。', at - 1), -1) + 1
  return text.slice(start, at)
}

function named(book: Book, claim: Claim, amount: ProseAmount, paragraph: Paragraph): Named {
  const base = { claim, amount, paragraph }
  const candidates = claim.cells.flatMap((term) => {
    const operands = termOf(book, term)
    return operands ? [{ term, operands }] : []
  })
  const agreeing = candidates.find(({ operands }) => agreement(amount, operands) !== 'failed')
  if (agreeing) {
    const is = agreement(amount, agreeing.operands)
    return { ...base, term: agreeing.term, statement: is === 'held' ? held(claim.id) : rounded(claim.id) }
  }
  const [first] = candidates
  return first ? { ...base, statement: differs(claim, amount, first.operands) } : base
}

/** The cells of a term; undefined = not printed. */
export function termOf(book: Book, text: string): readonly Operand[] | undefined {
  const found = readFormula(`${text} = ${text}`).left.map((term) => resolve(book, term, {}))
  if (found.some(isMissing)) return undefined
  const operands = found.flatMap((one) => (isMissing(one) ? [] : one))
  return operands.length > 0 ? operands : undefined
}

/** Copies of one exact figure: one step of the coarser, where the prose may leave out zeros at the end. */
export function agreement(amount: ProseAmount, operands: readonly Operand[]): 'held' | 'rounding' | 'failed' {
  const total = sum(operands)
  const gap = total > amount.fen ? total - amount.fen : amount.fen - total
  const table = operands[0]?.table.step ?? 1n
  const prose = amount.step > CENT_OF_TEN_THOUSAND ? CENT_OF_TEN_THOUSAND : amount.step
  const step = table > prose ? table : prose
  if (gap === 0n || 2n * gap <= step) return 'held'
  return 2n * gap <= step * BigInt(operands.length + 1) || 2n * gap <= amount.step ? 'rounding' : 'failed'
}
/** 0.01万元 in 分. */
const CENT_OF_TEN_THOUSAND = 10_000n

function differs(claim: Claim, amount: ProseAmount, operands: readonly Operand[]): Statement {
  const [cell] = operands
  const table = cell?.table
  const expected = table ? printedAmount(sum(operands), table.unit, table.step) : ''
  const at = cell && { table: cell.table.index, row: cell.row, column: cell.column }
  return failed({
    check: claim.id,
    severity: claim.severity ?? 'error',
    says: `文字写${claim.name}${amount.text}，与《${table?.name ?? ''}》的${expected}不一致。`,
    ...{
      expected,
      actual: amount.text,
      place: amount.place,
      of: `${amount.place.page ?? 0}.${amount.from}.${amount.fen}`,
    },
    ...(table ? { table: table.kind } : {}),
    ...(at ? { at } : {}),
  })
}
