import type { Disclosure } from '../understanding/document.ts'
import type { DisclosureTable, FigureColumn, Line } from '../understanding/table.ts'
import { type Book, isCoded, tableOf, tablesOf } from './book.ts'
import type { Check } from './check.ts'
import { childrenOf } from './lines.ts'
import { placedLines, printedCodes } from './placed.ts'
import type { Instance } from './resolve.ts'

/** Every binding for which a check is evaluated. */
export function* instancesOf(book: Book, check: Check): Generator<Instance> {
  if (!check.tables) {
    yield* bound(book.own, check, {})
    return
  }
  const tables =
    check.tables === 'coded'
      ? book.own.tables.filter((table) => table.codes !== undefined && table.sides.some(isCoded))
      : check.tables.flatMap((kind) => tablesOf(book.own, kind))
  for (const table of tables) yield* bound(book.own, check, { table })
}

function* bound(own: Disclosure, { each }: Check, instance: Instance): Generator<Instance> {
  if (!each) {
    yield instance
    return
  }
  const first = each.of === 'T' ? instance.table : tableOf(own, each.of)
  const second = each.and ? tableOf(own, each.and) : undefined
  if (!first) {
    // The missing table is told once.
    yield instance
    return
  }
  const columns = each.column ? distinctColumns(first) : [undefined]
  for (const one of linesFor(each.line, each.digits, first, second)) {
    const told = new Set<string>()
    for (const column of columns) {
      if (column && one.line && !one.line.side.figures.includes(column)) continue
      const key = `${column?.measure}/${column?.phase}`
      if (told.has(key)) continue
      told.add(key)
      yield {
        ...instance,
        ...one,
        ...(column ? { column: column.measure, ...(column.phase ? { phase: column.phase } : {}) } : {}),
      }
    }
  }
}

const isOnce = (table: DisclosureTable, { code }: Line): boolean => printedCodes(table).get(code?.code ?? '') === 1

type Each = NonNullable<Check['each']>

function linesFor(
  which: Each['line'],
  digits: number | undefined,
  first: DisclosureTable,
  second: DisclosureTable | undefined,
): readonly Instance[] {
  if (which === undefined) return [{}]
  const own = placedLines(first)
  if (which === 'line') return own.map((line) => ({ line }))
  if (which === 'item') return own.filter(({ line }) => line.label.rank === 'item').map((line) => ({ line }))
  if (which === 'parent')
    return own.filter((one) => isOnce(first, one.line) && childrenOf(one).length > 0).map((line) => ({ line }))
  const lines = [...own, ...(second ? placedLines(second) : [])].map(({ line }) => line)
  if (which === 'class') return [...new Set(lines.flatMap(classOf))].map((className) => ({ className }))
  const codes = lines.flatMap(({ code }) => (code && code.fault !== 'malformed' ? [code.code] : []))
  return [...new Set(codes)].filter((code) => !digits || code.length === digits).map((code) => ({ code }))
}

const classOf = ({ key, code }: Line): readonly string[] =>
  key.startsWith('class:') ? [key.slice(6)] : code?.code.length === 3 ? [code.code] : []

/** One column for each measure and phase of a side; what is not recognised is left to the form of the header. */
const distinctColumns = (table: DisclosureTable): readonly FigureColumn[] =>
  table.sides.flatMap(({ figures }) =>
    figures.filter(({ measure, phase }) => measure !== '' && measure !== 'rate' && phase !== 'previous'),
  )
