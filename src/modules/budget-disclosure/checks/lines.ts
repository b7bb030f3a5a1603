import type { DisclosureTable, Line, Side } from '../understanding/table.ts'
import { governmentSelections, ordered } from './government-lines.ts'
import { type Bound, type Placed, parentCode, placedLines } from './placed.ts'

const TOTALS = new Set(['total', 'income-total', 'spending-total', 'year-income', 'year-spending'])
const BUDGETS = new Set(['general', 'fund', 'capital'])
const CARRIED = new Set(['opening', 'surplus-use', 'closing', 'distribution'])
/** In tables with one total the forms name it as they like. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  total: ['total', 'spending-total', 'income-total', 'year-spending', 'year-income'],
  'income-total': ['income-total', 'total'],
  'spending-total': ['spending-total', 'total'],
}

/** The lines that a term names. Undefined = the form does not print them. */
export function linesNamed(table: DisclosureTable, name: string, bound: Bound): readonly Placed[] | undefined {
  if (name === '@line') return bound.line ? [bound.line] : undefined
  if (name === '@code') return bound.code ? coded(table, bound.code) : undefined
  if (name === '@class') return bound.className ? ofClass(table, bound.className) : undefined
  if (/^(first|last) | in /.test(name)) return ordered(table, name, bound.line)
  const selection = SELECTIONS[name] ?? governmentSelections[name]
  if (selection) {
    const found = selection(table, bound)
    return found.length > 0 ? found : undefined
  }
  if (name.startsWith('code ')) return coded(table, name.slice(5))
  const found = keyed(table, name)
  return found ? [found] : undefined
}

/** A line by its key. Lines below a carried-over balance are its parts: opening-general is the part of opening. */
function keyed(table: DisclosureTable, name: string): Placed | undefined {
  const [, carried, part] = /^(opening|closing)-(.+)$/.exec(name) ?? []
  for (const key of SAME[name] ?? [name])
    for (const side of table.sides) {
      if (SAME[name] && key === 'total' && name === 'income-total' && side.name !== 'income') continue
      if (SAME[name] && key === 'total' && name === 'spending-total' && side.name === 'income') continue
      if (name === 'total' && key !== 'total' && table.sides.length > 1) continue
      const from = carried ? side.lines.findIndex((line) => line.key === carried) : -1
      if (carried && from < 0) continue
      const line = side.lines.findLast(
        (one, at) => one.key === (part ?? key) && (carried ? at > from : !afterCarried(side, at)),
      )
      if (line) return { table, side, line }
    }
  return name === 'total' ? only(table) : undefined
}

/** A table of one row needs no label. */
function only(table: DisclosureTable): Placed | undefined {
  const [side, ...others] = table.sides
  const [line, ...further] = side?.lines ?? []
  if (!side || !line || others.length > 0 || further.length > 0 || line.code) return undefined
  return { table, side, line }
}

/** Below a carried-over balance the three budgets are named once more, as its parts. */
function afterCarried(side: Side, at: number): boolean {
  const carried = side.lines.findIndex(({ key }) => key === 'opening' || key === 'closing')
  const line = side.lines[at]
  if (carried < 0 || at <= carried || !line || !BUDGETS.has(line.key)) return false
  return line.label.rank !== 'item' || side.lines.slice(0, carried).some(({ key }) => key === line.key)
}

function coded(table: DisclosureTable, code: string): readonly Placed[] | undefined {
  for (const side of table.sides) {
    const line = side.lines.find((one) => one.code?.code === code)
    if (line) return [{ table, side, line }]
  }
  return undefined
}

function ofClass(table: DisclosureTable, code: string): readonly Placed[] | undefined {
  const found = coded(table, code)
  if (found) return found
  for (const side of table.sides) {
    const line = side.lines.find(({ key }) => key === `class:${code}`)
    if (line) return [{ table, side, line }]
  }
  return undefined
}

const SELECTIONS: Readonly<Record<string, (table: DisclosureTable, bound: Bound) => readonly Placed[]>> = {
  /** Income by source, without totals and without what is carried over. */
  sources: (table) => topLines(table, 'income').filter(({ line }) => !CARRIED.has(line.key)),
  /** Spending by function. */
  classes: (table) =>
    topLines(table, 'spending').filter(
      ({ line }) => !CARRIED.has(line.key) && !['basic', 'project'].includes(line.key),
    ),
  /** Spending by use: basic, project, reserve. */
  uses: (table) => topLines(table, 'use').filter(({ line }) => !CARRIED.has(line.key)),
  /** The lines below an item that are its parts. */
  parts: (_, { line }) => (line ? wholeOf(partsOf(line)) : []),
  'opening-parts': (table) => carriedParts(table, 'opening'),
  tops: (table) =>
    placedLines(table).filter(({ line }) => line.code && parentCode(table, line.code.code) === undefined),
  children: (_, { line }) => (line ? childrenOf(line) : []),
}

function topLines(table: DisclosureTable, name: Side['name']): readonly Placed[] {
  const side = table.sides.find((one) => one.name === name)
  if (!side) return []
  const end = side.lines.findIndex(({ key }) => key === 'year-income' || key === 'year-spending')
  const own = side.lines.filter(
    (line, at) => !TOTALS.has(line.key) && !line.label.partial && !afterCarried(side, at) && (end <= 0 || at < end),
  )
  const items = own.some(({ label }) => label.rank === 'item')
  return own
    .filter((line) => !items || line.label.rank === 'item' || (line.label.rank === 'plain' && CARRIED.has(line.key)))
    .map((line) => ({ table, side, line }))
}

function partsOf({ table, side, line }: Placed): readonly Placed[] {
  const at = side.lines.indexOf(line)
  const rest = side.lines.slice(at + 1)
  const end = rest.findIndex(({ label, key }) => label.rank !== 'sub' || TOTALS.has(key) || CARRIED.has(key))
  const parts = rest.slice(0, end < 0 ? rest.length : end)
  // （一） may have parts of its own, 1. and 2.
  const style = numbering(parts[0])
  return parts.filter((one) => numbering(one) === style).map((one) => ({ table, side, line: one }))
}

const numbering = (line: Line | undefined): boolean => /^\s*[（(]/.test(line?.label.printed ?? '')

/** Parts introduced by 其中 need not be all parts. */
const wholeOf = (parts: readonly Placed[]): readonly Placed[] =>
  parts.some(({ line }) => line.label.partial) ? [] : parts

function carriedParts(table: DisclosureTable, key: string): readonly Placed[] {
  for (const side of table.sides) {
    const at = side.lines.findIndex((line) => line.key === key)
    if (at < 0) continue
    const rest = side.lines.slice(at + 1)
    const end = rest.findIndex((line) => TOTALS.has(line.key))
    const parts = (end < 0 ? [] : rest.slice(0, end)).filter((line) => BUDGETS.has(line.key))
    return parts.map((line) => ({ table, side, line }))
  }
  return []
}

export function childrenOf({ table, line }: Placed): readonly Placed[] {
  const code = line.code?.code
  if (!code) return []
  return placedLines(table).filter(
    ({ line: one }) => one.code && one.code.code !== code && parentCode(table, one.code.code) === code,
  )
}
