import type { ReadLine, ReadTable } from '../reading.ts'
import { figureColumns, rolesOf, sidesOf } from './columns.ts'
import { headerHeight, headerPaths } from './header.ts'
import { itemsAsColumns } from './items-as-lines.ts'
import { tidy } from './label.ts'
import { borrow, linesOf, type SideColumns } from './lines.ts'
import type { DisclosureTable, Side, SideName } from './table.ts'
import { type Title, titleAmong } from './title.ts'
import { type Unit, unit, unitAbove } from './unit.ts'
import type { KindWords } from './variant.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface TableContext {
  readonly words: Vocabulary
  readonly file: string
  readonly body: string
  readonly level: 'department' | 'unit' | 'government'
  readonly year?: number
}

/** Understands one table as read: which it is, its unit, its columns and lines. What it cannot tell is left '' or 'unrecognised'. */
export function readTable(read: ReadTable, index: number, context: TableContext): DisclosureTable {
  const { titleRows, headerRows } = headerHeight(read)
  const inside = read.rows
    .slice(0, titleRows)
    .toReversed()
    .flatMap((row) => row.filter(({ text }) => text.trim() !== ''))
  const above = [...inside, ...read.above]
  const title = titleAmong(above, context.body, context.words)
  const paths = headerPaths(read, titleRows, headerRows)
  const printed = unitAbove(
    above.map(({ text }) => text),
    paths.flat(),
  )
  const money = printed ?? (unit('万元') as Unit)
  const sides = itemsAsColumns(readSides(read, paths, headerRows, money, title, context), context.words)
  const kind = chooseKind(title, sides, context, paths)
  return {
    index,
    file: context.file,
    kind: kind.kind,
    name: kind.name,
    number: title.number,
    title: title.printed,
    unit: money,
    unitPrinted: printed !== undefined,
    step: finestStep(sides, money),
    pages: read.pages,
    rows: read.rows.map((row) => row.map(({ text }) => text)),
    places: read.rows.map((row) => row.map(({ place }) => place)),
    headerRows,
    sides,
    above,
    notes: notesOf(read.below),
    ...(kind.codes ? { codes: kind.codes } : {}),
    ...(kind.levels ? { levels: kind.levels } : {}),
  }
}

function readSides(
  read: ReadTable,
  paths: readonly (readonly string[])[],
  headerRows: number,
  money: Unit,
  title: Title,
  context: TableContext,
): readonly Side[] {
  const data = read.rows.slice(headerRows).map((row) => row.map(({ text }) => text))
  const roles = rolesOf(paths, data)
  const groups = sidesOf(roles)
  const columns = groups.map((group): SideColumns => {
    const of = (role: string) => group.filter((column) => roles[column] === role)
    const names = of('name')
    const figures = figureColumns(of('figure'), paths, context.words, context.year)
    return {
      name: sideName(groups.length, paths, [...of('code'), ...names], title.printed, context.level),
      codes: of('code'),
      names,
      figures,
    }
  })
  const named = columns.map((side, at) =>
    at === 0 && side.name === 'single' && columns.some((one) => one.name === 'spending' || one.name === 'use')
      ? { ...side, name: 'income' as const }
      : side,
  )
  const withLines = named.map((side) => ({
    ...side,
    lines: linesOf(side, read.rows, headerRows, money, context.words),
  }))
  const borrowed = borrow(withLines)
  return withLines.map((side, at) => ({ ...side, lines: borrowed[at] ?? side.lines }))
}

function sideName(
  count: number,
  paths: readonly (readonly string[])[],
  labels: readonly number[],
  title: string,
  level: TableContext['level'],
): SideName {
  const said = labels.flatMap((column) => paths[column] ?? []).join('|')
  if (/用途/.test(said)) return 'use'
  if (count > 1) return /收入/.test(said) ? 'income' : /支出|功能/.test(said) ? 'spending' : 'single'
  const coded = labels.some((column) => (paths[column] ?? []).some((text) => /编码|代码/.test(text)))
  if (coded && level !== 'government') return 'single'
  const words = tidy(title)
  return /收入/.test(words) && !/支出|收支/.test(words) ? 'income' : 'single'
}

/** The most specific title that its columns confirm. */
function chooseKind(
  title: Title,
  sides: readonly Side[],
  context: TableContext,
  paths: readonly (readonly string[])[],
): KindWords {
  const there = new Set(
    sides.flatMap((side) => [...side.figures.map(({ measure }) => measure), ...side.lines.map(({ key }) => key)]),
  )
  const confirmed = title.kinds.find(({ confirmedBy }) => !confirmedBy || confirmedBy.some((one) => there.has(one)))
  if (confirmed) return { ...context.words.kind(confirmed.kind), ...confirmed }
  const headers = new Set(paths.flat())
  if (
    ['单位名称', '预算单位名称'].some((word) => headers.has(word)) &&
    sides.every(({ figures }) => figures.length === 0)
  )
    return { kind: 'unit-list', name: '单位名单', titles: [] }
  if (['abroad', 'reception', 'cars-run'].every((one) => there.has(one)))
    return { kind: 'D7', name: '“三公”经费支出情况表', titles: [] }
  return { kind: 'unrecognised', name: title.printed, titles: [] }
}

function finestStep(sides: readonly Side[], money: Unit): bigint {
  let finest: bigint = money.fen
  for (const side of sides)
    for (const line of side.lines)
      for (const { reading } of line.cells.values())
        if (reading.is === 'amount' && reading.step < finest) finest = reading.step
  return finest
}

/** The notes under a table: from 注 or 说明 to the next title, part or section. */
function notesOf(below: readonly ReadLine[]): readonly ReadLine[] {
  const notes: ReadLine[] = []
  for (const line of below) {
    const text = tidy(line.text)
    const opens = /^\(?(注|说明|备注)\d?[:：.、]/.test(text)
    if (notes.length === 0 && !opens) break
    if (!opens && (/^第.{1,3}部分/.test(text) || /表$|单位[:：]|^公开\d|^[一二三四五六七八九十]+、/.test(text))) break
    notes.push(line)
  }
  return notes
}
