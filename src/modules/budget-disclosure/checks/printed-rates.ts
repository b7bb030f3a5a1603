import type { DisclosureTable, FigureColumn, Line, Side } from '../understanding/table.ts'
import type { Book } from './book.ts'
import { isRate, printedRate, readRate } from './text/prose-amount.ts'
import { failed, held, type Statement } from './text/statement.ts'

const GROWTH = /同比|增减|增长|增幅|比上年|±/
const SHARE_OF_LAST = /(为|占|完成).*(上年|去年|20\d{2}年)/
/** Printed on another basis than the columns beside it. */
const OTHER_BASIS = /同口径|可比口径|剔除/

/** 完成预算%, 为上年%, 同比增长%: what a table prints as a rate, against the columns that it is a rate of. */
export function rateStatements({ own }: Book): readonly Statement[] {
  return own.tables.flatMap((table) => {
    if (table.notes.some(({ text }) => OTHER_BASIS.test(text))) return []
    return table.sides.flatMap((side) =>
      side.figures
        .filter(({ measure }) => measure === 'rate')
        .flatMap((column) => side.lines.flatMap((line) => ofLine(table, side, line, column))),
    )
  })
}

interface Pair {
  readonly now: FigureColumn
  readonly base: FigureColumn
}

function ofLine(table: DisclosureTable, side: Side, line: Line, column: FigureColumn): readonly Statement[] {
  const cell = line.cells.get(column.at)
  const header = column.path.join('')
  const [, minus, digits] = /^(-?)(\d+(?:\.\d+)?)%?$/.exec(plain(cell?.text ?? '')) ?? []
  if (!cell || digits === undefined || OTHER_BASIS.test(header)) return []
  const isGrowth = GROWTH.test(header) && !SHARE_OF_LAST.test(header)
  const compared = pairsOf(side, header, isGrowth).flatMap(({ now, base }) => {
    const [a, b] = [amountIn(line, now), amountIn(line, base)]
    if (a === undefined || b === undefined || b <= 0n) return []
    const part = isGrowth ? a - b : a
    const sign = part < 0n === (minus === '-') || part === 0n || Number(digits) === 0
    const right = sign && isRate(readRate(digits), { fen: part, step: 2n * table.step }, { fen: b, step: table.step })
    return [{ right, expected: `${part < 0n ? '-' : ''}${printedRate(part, b)}`, now, base }]
  })
  const [first] = compared
  if (!first) return []
  if (compared.some(({ right }) => right)) return [held('GV8')]
  const [now, base] = [first.now, first.base].map((one) => line.cells.get(one.at)?.text.trim() ?? '')
  return [
    failed({
      ...{
        check: 'GV8',
        severity: isGrowth ? 'warning' : 'error',
        place: cell.place,
        of: `${table.index}.${cell.row}.${cell.column}`,
      },
      says: `《${table.name}》「${line.label.printed.trim()}」的「${header}」印的是${cell.text.trim()}，按${now}和${base}计算应为${first.expected}。`,
      ...{ expected: first.expected, actual: cell.text.trim(), table: table.kind },
      at: { table: table.index, row: cell.row, column: cell.column },
    }),
  ]
}

/** The columns that a rate may be of; where the header leaves it open it is enough that one pair agrees. */
function pairsOf(side: Side, header: string, isGrowth: boolean): readonly Pair[] {
  const of = (...phases: readonly string[]) =>
    side.figures.filter(({ measure, phase }) => measure === 'total' && phases.includes(phase ?? ''))
  const last = isGrowth || SHARE_OF_LAST.test(header)
  const bases = last
    ? of('previous')
    : /调整/.test(header)
      ? of('adjusted')
      : /年初/.test(header)
        ? of('budget')
        : of('budget', 'adjusted')
  const nows = last ? [...of('final'), ...of('budget', 'adjusted')] : of('final')
  return bases.flatMap((base) => nows.map((now) => ({ now, base })))
}

function amountIn(line: Line, { at }: FigureColumn): bigint | undefined {
  const reading = line.cells.get(at)?.reading
  return reading?.is === 'amount' ? reading.fen : undefined
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−－–—](?=\d)/, '-')
    .replace(/^\((.*)\)$/, '-$1')
