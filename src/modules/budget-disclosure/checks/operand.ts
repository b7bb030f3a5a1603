import { type Fen, fen } from '../../../kernel/money.ts'
import type { Disclosure } from '../understanding/document.ts'
import type { Cell, DisclosureTable, FigureColumn, Line, Side } from '../understanding/table.ts'
import type { Bound, Placed } from './placed.ts'

/** One printed cell as a part of an identity. */
export interface Operand {
  readonly disclosure: Disclosure
  readonly table: DisclosureTable
  readonly row: number
  readonly column: number
  readonly page?: number
  /** As printed, for the sentence. */
  readonly label: string
  readonly header: string
  readonly text: string
  readonly fen: Fen
  /** What the cell says: a blank counts as nothing in sums. */
  readonly is: 'amount' | 'nothing' | 'words'
  readonly minus: boolean
}

/** The cell of a line in a column. Undefined = the side has no such column. */
export function operandAt(
  disclosure: Disclosure,
  table: DisclosureTable,
  { side, line }: Placed,
  column: FigureColumn,
  minus: boolean,
): Operand | undefined {
  const cell = line.cells.get(column.at)
  return cell && operandOf(disclosure, table, side, line, column, cell, minus)
}

function operandOf(
  disclosure: Disclosure,
  table: DisclosureTable,
  side: Side,
  line: Line,
  column: FigureColumn,
  cell: Cell,
  minus: boolean,
): Operand {
  const { reading, place } = cell
  return {
    disclosure,
    table,
    row: cell.row,
    column: cell.column,
    ...(place.page ? { page: place.page } : {}),
    label: line.label.printed.trim() || line.code?.printed || '',
    header: side.figures.length > 1 ? column.path.slice(-2).join('·') : '',
    text: cell.text,
    fen: reading.is === 'amount' ? reading.fen : fen(0),
    is: reading.is === 'rate' ? 'words' : reading.is,
    minus,
  }
}

const WHOLE = ['total', 'spending', 'income', 'three', 'region']

/** The column of a side that a term names; `@` = the bound one. Where columns repeat by phase, the phase of the document counts. */
export function columnNamed(
  side: Side,
  name: string,
  bound: Bound,
  kind: Disclosure['kind'],
): FigureColumn | undefined {
  if (name === '@') return byPhase(side, bound.column ?? '', bound.phase, kind)
  const [measure = '', phase] = name.split('/')
  if (measure !== 'total') return byPhase(side, measure, phase, kind)
  for (const one of WHOLE) {
    const found = byPhase(side, one, phase, kind)
    if (found) return found
  }
  const amounts = side.figures.filter(({ measure }) => measure !== 'rate')
  return amounts.length === 1 ? amounts[0] : undefined
}

function byPhase(
  side: Side,
  measure: string,
  phase: string | undefined,
  kind: Disclosure['kind'],
): FigureColumn | undefined {
  const all = side.figures.filter((column) => column.measure === measure && column.phase !== 'previous')
  if (phase !== undefined) return all.find((column) => column.phase === phase)
  return all.find((column) => column.phase === kind) ?? all[0]
}
