import type { Fen } from '../../kernel/money.ts'
import type { Disclosure } from './understanding/document.ts'
import type { DisclosureTable, Line, Side } from './understanding/table.ts'

export interface ComparedRow {
  readonly code: string
  readonly name: string
  readonly own?: Fen
  readonly other?: Fen
}
export interface ComparedTable {
  readonly title: string
  readonly rows: readonly ComparedRow[]
}

/** Line by line what two disclosures say, in each table that both have: the total of a coded table, every figure of one without lines. */
export const comparedTables = (own: Disclosure, other: Disclosure): readonly ComparedTable[] =>
  own.tables.flatMap((table) => {
    const match = other.tables.find(({ kind }) => kind === table.kind && /^[DG]\d/.test(kind))
    if (!match || own.tables.find(({ kind }) => kind === table.kind) !== table) return []
    const rows = joined(figuresOf(table), figuresOf(match))
    return rows.length > 0 ? [{ title: table.name, rows }] : []
  })

interface Figure {
  readonly code: string
  readonly name: string
  readonly amount: Fen
}
type Figures = ReadonlyMap<string, Figure>

function figuresOf(table: DisclosureTable): Figures {
  const found = new Map<string, Figure>()
  for (const side of table.sides)
    for (const { key, ...figure } of isFlat(side) ? acrossOf(side) : side.lines.flatMap((line) => firstOf(side, line)))
      if (!found.has(key)) found.set(key, figure)
  return found
}

/** One line of figures whose names stand in the head, as 三公 has. */
const isFlat = ({ lines, names }: Side): boolean => lines.length <= 1 || names.length === 0

const acrossOf = ({ figures, lines }: Side) =>
  figures.flatMap(({ at, measure, phase = '', path }) => {
    const reading = lines[0]?.cells.get(at)?.reading
    if (reading?.is !== 'amount') return []
    const name = path.join(' ')
    return [{ key: `${measure || name}/${phase}`, code: '', name, amount: reading.fen }]
  })

function firstOf({ name: side, figures }: Side, line: Line) {
  const amounts = figures.flatMap(({ at }) => {
    const reading = line.cells.get(at)?.reading
    return reading?.is === 'amount' ? [reading.fen] : []
  })
  const [amount] = amounts
  if (amount === undefined) return []
  const code = line.code?.code ?? ''
  const name = line.label.bare || line.label.printed
  return [{ key: `${side}/${code || line.key || name}`, code, name, amount }]
}

/** In the order of the own table; what only the other has comes behind. */
function joined(own: Figures, other: Figures): readonly ComparedRow[] {
  const row = (key: string): ComparedRow => {
    const [left, right] = [own.get(key), other.get(key)]
    return {
      ...{ code: left?.code ?? right?.code ?? '', name: left?.name ?? right?.name ?? '' },
      ...(left && { own: left.amount }),
      ...(right && { other: right.amount }),
    }
  }
  return [...new Set([...own.keys(), ...other.keys()])].map(row)
}
