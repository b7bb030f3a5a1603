import type { ReadCell } from '../reading.ts'
import { classNamed } from './classification.ts'
import { readCode } from './code-cell.ts'
import { readFigure } from './figure.ts'
import { settled } from './government-totals.ts'
import { readLabel, tidy } from './label.ts'
import type { Cell, FigureColumn, Line, SideName } from './table.ts'
import type { Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface SideColumns {
  readonly name: SideName
  readonly codes: readonly number[]
  readonly names: readonly number[]
  readonly figures: readonly FigureColumn[]
}
type Rows = readonly (readonly ReadCell[])[]

/** The lines of one side. `rows` are all rows of the table, data from `from` on. */
export function linesOf(side: SideColumns, rows: Rows, from: number, unit: Unit, words: Vocabulary): readonly Line[] {
  const lines: Line[] = []
  let above: readonly string[] = []
  rows.forEach((row, at) => {
    if (at < from) return
    const code = readCode(
      side.codes.map((column) => row[column]?.text ?? ''),
      above,
    )
    if (code) above = code.parts
    const { text, depth } = labelIn(row, side, code !== undefined)
    const cells = new Map(side.figures.map(({ at: column }) => [column, cellOf(row, at, column, unit)] as const))
    if (text === '' && !code && [...cells.values()].every(({ reading }) => reading.is === 'nothing')) return
    const label = readLabel(text)
    const last = lines.at(-1)
    const joined = last && !code && isTail(label.bare, cells) ? readLabel(last.label.printed + text) : undefined
    if (last && joined && last.key === '' && keyOf(joined.bare, side.name, words) !== '') {
      lines[lines.length - 1] = { ...last, label: joined, key: keyOf(joined.bare, side.name, words) }
      return
    }
    lines.push({
      row: at,
      label,
      depth,
      ...(code ? { code: code.code } : {}),
      key: code ? words.codedLine(label.bare, side.name) : keyOf(label.bare, side.name, words),
      cells,
    })
  })
  return settled(lines, side.name)
}

/** Where a label is merged over the next side (当年支出小计 | | | 1,234.56), the figure stands there: both sides know the line. */
export function borrow(
  sides: readonly (SideColumns & { readonly lines: readonly Line[] })[],
): readonly (readonly Line[])[] {
  const results = sides.map(({ lines }) => [...lines])
  for (let at = 0; at + 1 < sides.length; at++) {
    const own = results[at] ?? []
    const next = results[at + 1] ?? []
    const ahead = sides[at + 1]?.figures ?? []
    own.forEach((line, position) => {
      const other = next.findIndex((one) => one.row === line.row)
      const beside = next[other]
      if (beside?.label.bare !== '' || beside.code || line.key === '' || !isBlank(line) || isBlank(beside)) return
      const columns = sides[at]?.figures ?? []
      const cells = columns.map(({ at: column }, order) => [column, beside.cells.get(ahead[order]?.at ?? -1)] as const)
      own[position] = {
        ...line,
        cells: new Map(cells.filter((pair): pair is readonly [number, Cell] => pair[1] !== undefined)),
      }
      next[other] = { ...beside, label: line.label, key: line.key }
    })
  }
  return results
}

const isBlank = (line: Line): boolean => [...line.cells.values()].every(({ reading }) => reading.is === 'nothing')

const isTail = (bare: string, cells: ReadonlyMap<number, Cell>): boolean =>
  bare !== '' && bare.length <= 8 && [...cells.values()].every(({ reading }) => reading.is === 'nothing')

function labelIn(row: readonly ReadCell[], side: SideColumns, coded: boolean): { text: string; depth: number } {
  const columns = coded ? side.names : [...side.codes, ...side.names]
  const at = columns.find((column) => !/^[-—–]*$/.test(tidy(row[column]?.text ?? '')))
  if (at === undefined) return { text: '', depth: 0 }
  return { text: row[at]?.text ?? '', depth: Math.max(0, side.names.indexOf(at)) }
}

function cellOf(row: readonly ReadCell[], at: number, column: number, unit: Unit): Cell {
  const cell = row[column]
  return {
    row: at,
    column,
    text: cell?.text ?? '',
    reading: readFigure(cell?.text ?? '', unit.fen),
    place: cell?.place ?? {},
  }
}

function keyOf(bare: string, side: SideName, words: Vocabulary): string {
  const line = words.line(bare, side)
  if (line) return line
  const known = side === 'income' || bare === '' ? undefined : classNamed(bare)
  return known ? `class:${known}` : ''
}
