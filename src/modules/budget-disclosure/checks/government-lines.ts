import { BELOW } from '../understanding/government-totals.ts'
import type { DisclosureTable, Line, Side } from '../understanding/table.ts'
import { type Bound, type Placed, parentCode, placedLines } from './placed.ts'

const TOTAL = /^(year-|income-total|spending-total|total$)/
const wordOf = (side: Side): 'income' | 'spending' => (side.name === 'income' ? 'income' : 'spending')
/** Named under 上级补助; where that line is not printed they are addends themselves. */
const AID = ['returns', 'general-transfer', 'special-transfer']

type Selection = (table: DisclosureTable, bound: Bound) => readonly Placed[]

/** Selections of lines in the tables of governments and in the forms of debt. */
export const governmentSelections: Readonly<Record<string, Selection>> = {
  /** The own money, by its classes: codes without a code above them, or the lines numbered 一、二、. */
  above: (table) => table.sides.flatMap((side) => aboveOf(table, side)),
  'income-below': (table) => belowOf(table, 'income'),
  'spending-below': (table) => belowOf(table, 'spending'),
  /** What one line over all transfers consists of. */
  'transfer-parts': (table) => partsOfTransfer(table, () => true),
  'transfer-parts-but-debt': (table) => partsOfTransfer(table, ({ key }) => !key.startsWith('debt-')),
  /** Every line but the totals; none where subtotals stand between. */
  rows: rowsOf,
  'tax-parts': (table) => under(table, 'tax'),
  'nontax-parts': (table) => under(table, 'nontax'),
  'returns-parts': (table) => under(table, 'returns'),
}

/** `first debt-limit`, `last debt-limit`: of at least two; `general-debt in debt-issue`: below that line, up to the next numbered one. */
export function ordered(
  table: DisclosureTable,
  name: string,
  bound: Placed | undefined,
): readonly Placed[] | undefined {
  const [, key = '', within = ''] = /^(.+) in (.+)$/.exec(name) ?? []
  if (key) {
    const from = within === '@line' ? bound : ordered(table, within, bound)?.[0]
    const found = from && section(from).find(({ line }) => line.key === key)
    return found && [found]
  }
  const [, which, named = name] = /^(first|last) (.+)$/.exec(name) ?? []
  const all = placedLines(table).filter(({ line }) => line.key === named)
  const items = all.filter(({ line }) => line.label.rank === 'item')
  const usable = items.length > 0 ? items : all
  if (which && usable.length < 2) return undefined
  const found = which === 'last' ? usable.at(-1) : usable[0]
  return found && [found]
}

/** The lines below a numbered line, up to the next of its rank. */
function section({ table, side, line }: Placed): readonly Placed[] {
  const rest = side.lines.slice(side.lines.indexOf(line) + 1)
  const end = rest.findIndex(({ label, key }) => label.rank === 'item' || TOTAL.test(key))
  return rest.slice(0, end < 0 ? rest.length : end).map((one) => ({ table, side, line: one }))
}

function aboveOf(table: DisclosureTable, side: Side): readonly Placed[] {
  const below = new Set([...BELOW[wordOf(side)], ...AID])
  const own = side.lines.findIndex(({ key }) => key.startsWith('year-'))
  const coded = side.lines.some(({ code }) => code)
  return side.lines
    .filter((line, at) => {
      if (below.has(line.key) || TOTAL.test(line.key)) return false
      if (coded) return line.code !== undefined && isTop(table, side, line)
      return line.label.rank === 'item' && (own <= 0 || at < own)
    })
    .map((line) => ({ table, side, line }))
}

/** No code above it, and none that stands below the own money: 11008 is a part of 110. */
const isTop = (table: DisclosureTable, _: Side, { code }: Line): boolean =>
  code !== undefined && parentCode(table, code.code) === undefined

function belowOf(table: DisclosureTable, word: 'income' | 'spending'): readonly Placed[] {
  const side = sideOf(table, word)
  if (!side) return []
  const tops = side.lines.filter((line) => !line.code || isTop(table, side, line))
  const keys = new Set(tops.map(({ key }) => key))
  const whole = tops.find(({ key }) => key === `transfer-${word}`)
  if (whole) {
    const debt = tops.filter((line) => line.key.startsWith('debt-') && !isPartOf(side, whole, line))
    return [whole, ...debt].map((line) => ({ table, side, line }))
  }
  const addends = new Set(keys.has('superior') || word === 'spending' ? BELOW[word] : [...BELOW[word], ...AID])
  return tops.filter(({ key }) => addends.has(key)).map((line) => ({ table, side, line }))
}

/** Numbered as the transfers themselves are, a line stands beside them. */
const isPartOf = (side: Side, whole: Line, line: Line): boolean =>
  side.lines.indexOf(line) > side.lines.indexOf(whole) &&
  !(whole.label.rank === 'item' && line.label.rank === 'item') &&
  !(whole.code && line.code)

function partsOfTransfer(table: DisclosureTable, fits: (line: Line) => boolean): readonly Placed[] {
  return table.sides.flatMap((side) => {
    const word = wordOf(side)
    const whole = side.lines.find(({ key }) => key === `transfer-${word}`)
    if (!whole || whole.code) return []
    const keys = new Set(side.lines.map(({ key }) => key))
    const addends = new Set(keys.has('superior') ? BELOW[word] : [...BELOW[word], ...AID])
    return side.lines
      .filter((line) => line !== whole && addends.has(line.key) && isPartOf(side, whole, line) && fits(line))
      .map((line) => ({ table, side, line }))
  })
}

const sideOf = (table: DisclosureTable, word: 'income' | 'spending'): Side | undefined =>
  table.sides.length > 1
    ? table.sides.find(({ name }) => name === word)
    : table.sides.find((one) => wordOf(one) === word)

function rowsOf(table: DisclosureTable): readonly Placed[] {
  const lines = placedLines(table).filter(({ line }) => !TOTAL.test(line.key))
  if (lines.some(({ line }) => /[小合]计$/.test(line.label.bare))) return []
  const items = lines.filter(({ line }) => line.label.rank === 'item')
  return (items.length > 0 ? items : lines).filter(({ line }) => !line.label.partial && !line.code)
}

/** Lines without a meaning of their own below a named one: the taxes under 税收收入. With codes the tree says it. */
function under(table: DisclosureTable, key: string): readonly Placed[] {
  return table.sides.flatMap((side) => {
    const at = side.lines.findIndex((line) => line.key === key)
    const whole = side.lines[at]
    if (!whole || whole.code) return []
    const rest = side.lines.slice(at + 1)
    const end = rest.findIndex((line) => line.key !== '' || line.label.rank === 'item')
    const found = rest.slice(0, end < 0 ? rest.length : end).filter(({ label }) => !label.partial)
    const rank = found[0]?.label.rank
    return found.filter(({ label }) => label.rank === rank).map((line) => ({ table, side, line }))
  })
}
