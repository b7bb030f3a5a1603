import type { Paragraph } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import { placedLines } from '../placed.ts'
import { isGlossary } from './claim-statements.ts'
import type { ProseAmount } from './prose-amount.ts'
import { statedBehind } from './stated.ts'
import { failed, held, type Statement } from './statement.ts'

const is = '(?:预算|金额|支出|总额|总金额|合计|采购|项目)*(?:\\([^)]*\\))?(?:为|是|共)?'
const TOTAL = `政府采购(?!货物|工程|服务)${is}`
const KINDS = ['货物', '工程', '服务'] as const
const part = (kind: string): string => `(?:拟)?(?:政府)?(?:采购|购买|购置)?${kind}(?:类)?${is}`
const SMALL = `(?:面向|预留给)中小企业(?:预留)?(?:的)?(?:政府采购)?${is}`
const SMALLER = `(?:面向|预留给)(?:小微企业|小型和微型企业|小型、微型企业)(?:预留)?(?:的)?(?:政府采购)?${is}`

/** Procurement in the prose: goods, works and services make the whole; what is reserved for small firms is a part of it. */
export function procurementStatements(book: Book): readonly Statement[] {
  const paragraphs = book.own.paragraphs.filter((one) => /政府采购/.test(one.text) && !isGlossary(one))
  const totals = paragraphs.flatMap((paragraph) => {
    const total = statedBehind(paragraph, TOTAL)
    const parts = KINDS.flatMap((kind) => {
      const amount = statedBehind(paragraph, part(kind))
      return amount ? [{ kind, amount }] : []
    })
    return total && !total.damaged && parts.length > 1 ? [{ total, parts }] : []
  })
  return [
    ...totals.flatMap(({ total, parts }) => wholeOf(total, parts)),
    ...totals.flatMap(({ parts }) => parts.flatMap((one) => inTable(book, one))),
    ...paragraphs.flatMap((paragraph) => reserved(book, paragraph, totals[0]?.total)),
  ]
}

type Part = { readonly kind: string; readonly amount: ProseAmount }
const size = (value: bigint): bigint => (value < 0n ? -value : value)

function wholeOf(total: ProseAmount, parts: readonly Part[]): readonly Statement[] {
  if (parts.some(({ amount }) => amount.damaged)) return []
  const sum = parts.reduce((all, { amount }) => all + amount.fen, 0n)
  const step = [total, ...parts.map(({ amount }) => amount)].reduce(
    (most, one) => (one.step > most ? one.step : most),
    1n,
  )
  const free = step > STEP ? STEP : step
  if (2n * size(sum - total.fen) <= free * BigInt(parts.length + 1)) return [held('B9.4-text')]
  return [
    failed({
      ...{ check: 'B9.4-text', severity: 'error', place: total.place, of: `${total.from}.${total.fen}` },
      says: `政府采购总额写${total.text}，${parts.map(({ kind, amount }) => `${kind}${amount.text}`).join('、')}之和为${Number(sum) / 1_000_000}万元，两者不一致。`,
      ...{ expected: `${Number(sum) / 1_000_000}万元`, actual: total.text },
    }),
  ]
}
/** 0.01万元 in 分: prose leaves out zeros at the end. */
const STEP = 10_000n

/** The table of procurement prints 货物, 工程 and 服务 as its first level. */
function inTable({ own }: Book, { kind, amount }: Part): readonly Statement[] {
  const table = own.tables.find((one) => one.kind === 'procurement')
  const line = table && placedLines(table).find(({ line: one }) => new RegExp(`^${kind}[A-Z]?$`).test(one.label.bare))
  const cell = line && [...line.line.cells.values()].find(({ reading }) => reading.is === 'amount')
  if (!table || !cell || cell.reading.is !== 'amount' || amount.damaged) return []
  if (size(cell.reading.fen - amount.fen) <= STEP / 2n) return [held('X9-procurement-part')]
  return [
    failed({
      ...{ check: 'X9-procurement-part', severity: 'error', place: amount.place, of: `${amount.from}.${amount.fen}` },
      says: `文字写政府采购${kind}${amount.text}，与《${table.name}》的${cell.text.trim()}${table.unit.name}不一致。`,
      ...{ expected: `${cell.text.trim()}${table.unit.name}`, actual: amount.text, table: table.kind },
      at: { table: table.index, row: cell.row, column: cell.column },
    }),
  ]
}

function reserved({ own }: Book, paragraph: Paragraph, total: ProseAmount | undefined): readonly Statement[] {
  const small = statedBehind(paragraph, SMALL)
  const smaller = statedBehind(paragraph, SMALLER)
  const pairs: (readonly [ProseAmount | undefined, ProseAmount | undefined, string])[] = [
    [smaller, small, '为小微企业预留的金额大于为中小企业预留的金额'],
    // Accounts print what was signed, and what the budget reserved beside it.
    ...(own.kind === 'budget' ? [[small, total, '为中小企业预留的金额大于政府采购总额'] as const] : []),
  ]
  return pairs.flatMap(([one, whole, says]) => {
    if (!one || !whole || one.damaged || whole.damaged) return []
    if (one.fen <= whole.fen) return [held('B9.4-reserved')]
    return [
      failed({
        ...{ check: 'B9.4-reserved', severity: 'error', place: one.place, of: `${one.from}.${one.fen}` },
        says: `${says}：前者${one.text}，后者${whole.text}。`,
        ...{ expected: `不超过${whole.text}`, actual: one.text },
      }),
    ]
  })
}
