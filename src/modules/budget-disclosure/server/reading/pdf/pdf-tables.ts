import type { ReadLine, ReadTable } from '../../../reading.ts'
import { begun, continuation, type Joined, type JoinedCell, joined } from './join-pieces.ts'
import { around } from './marks.ts'
import type { PageContent } from './page-content.ts'
import type { Piece } from './pieces.ts'
import { withoutTail } from './table-tail.ts'
import { placeOn, tableOf } from './to-reading.ts'

const NEARBY_LINES = 10

type Item = { readonly is: 'line'; readonly line: ReadLine } | { readonly is: 'table'; table: Joined }

/** The lines and whole tables of a document in their order. */
export function linesAndTables(pages: readonly PageContent[]): { lines: ReadLine[]; tables: ReadTable[] } {
  const items: Item[] = []
  for (const page of pages) for (const piece of inOrder(page)) addTo(items, piece, page)
  const all = items.flatMap((item) => (item.is === 'table' ? settled(item.table, pages) : [item]))
  const lines = all.flatMap((item) => (item.is === 'line' ? [item.line] : []))
  const tables = all.flatMap((item, at) => (item.is === 'table' ? [tableOf(item.table, near(all, at), pages)] : []))
  return { lines, tables }
}

function inOrder(page: PageContent): (ReadLine | Piece)[] {
  const lines = page.lines.map((line) => ({
    top: line.top,
    one: { text: line.text, place: placeOn(page, line) } as ReadLine | Piece,
  }))
  const pieces = page.pieces.map((piece) => ({ top: piece.top, one: piece as ReadLine | Piece }))
  return [...lines, ...pieces].toSorted((a, b) => a.top - b.top).map(({ one }) => one)
}

function addTo(items: Item[], one: ReadLine | Piece, page: PageContent): void {
  if (!('cells' in one)) {
    items.push({ is: 'line', line: one })
    return
  }
  const at = items.findLastIndex((item) => item.is === 'table')
  const last = items[at]
  if (last?.is === 'table' && last.table.last.page === page.page - 1) {
    const between = items.slice(at + 1).flatMap((item) => (item.is === 'line' ? [item.line] : []))
    const next = goesOn(last.table, one, between, titleOf(items, at))
    if (next) {
      last.table = next
      items.splice(at + 1)
      return
    }
  }
  items.push({ is: 'table', table: begun(one) })
}

/** The table with the piece, when nothing but its own repeated title stands between the two. */
function goesOn(
  table: Joined,
  piece: Piece,
  between: readonly ReadLine[],
  title: ReadonlySet<string>,
): Joined | undefined {
  const found = continuation(table, piece)
  if (!found) return undefined
  if (table.rows === 1 && table.xs.length !== piece.xs.length) return undefined
  const repeats = ({ text }: ReadLine) => title.has(tight(text)) || /^[（(]?(续表|续上表|接上表|上接)/.test(tight(text))
  const below = between.filter(({ place }) => place.page !== piece.page)
  const above = between.filter(({ place }) => place.page === piece.page)
  if (!above.every(repeats)) return undefined
  if (!below.every(repeats) && found.repeated === 0) return undefined
  return joined(table, piece, found)
}

const titleOf = (items: readonly Item[], at: number): ReadonlySet<string> =>
  new Set(items.slice(Math.max(0, at - 4), at).flatMap((item) => (item.is === 'line' ? [tight(item.line.text)] : [])))
const tight = (text: string): string => text.replace(/\s|[（(]?续表?\d*[）)]?$/g, '')

/** One row alone is no table, and lines without any text are decoration. */
const isTable = ({ rows, cells }: Joined): boolean =>
  rows > 1 && cells.some(({ text }) => text !== '') && new Set(cells.map(({ column }) => column)).size > 1

/** Rows that are no table are kept as lines, so that nothing printed is lost. */
function settled(whole: Joined, pages: readonly PageContent[]): Item[] {
  if (!isTable(whole)) return rowsAsLines(whole.cells, pages)
  const { table, tail } = withoutTail(whole)
  return [{ is: 'table', table }, ...rowsAsLines(tail, pages)]
}

function rowsAsLines(cells: readonly JoinedCell[], pages: readonly PageContent[]): Item[] {
  const rows = Map.groupBy(
    cells.filter(({ text }) => text !== ''),
    ({ row }) => row,
  )
  return [...rows.values()].flatMap((row): Item[] => {
    const page = pages.find((one) => one.page === row[0]?.page)
    if (!page) return []
    const text = row.map((cell) => cell.text).join('   ')
    return [{ is: 'line', line: { text, place: placeOn(page, around(row.map(({ box }) => box))) } }]
  })
}

/** The lines before and after a table up to the next table, the nearest first. */
function near(items: readonly Item[], at: number): { above: ReadLine[]; below: ReadLine[] } {
  const above: ReadLine[] = []
  const below: ReadLine[] = []
  for (let back = at - 1; above.length < NEARBY_LINES; back--) {
    const item = items[back]
    if (item?.is !== 'line') break
    above.push(item.line)
  }
  for (let next = at + 1; below.length < NEARBY_LINES; next++) {
    const item = items[next]
    if (item?.is !== 'line') break
    below.push(item.line)
  }
  return { above, below }
}
