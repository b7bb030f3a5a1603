import type { Line } from '../../understanding/table.ts'
import type { Book } from '../book.ts'
import { columnNamed, type Operand, operandAt } from '../operand.ts'
import { type Placed, placedLines } from '../placed.ts'
import { agreement } from './claim-statements.ts'
import { type ProseItem, proseItems } from './items.ts'
import { AMOUNT, amountsIn, isNearRate, isRate, type ProseAmount, printedRate, readRate } from './prose-amount.ts'
import { failed, held, rounded, type Statement } from './statement.ts'

const money = `(${AMOUNT})`
const HEAD = new RegExp(`^[”"]?(?:科目)?[:：]?(?:\\d{4}年)?(?:预算)?(?:支出|预算数|合计|安排|为|:)*${money}`)
const PLANNED = new RegExp(`\\d{4}年预算安排${money}`)
const FINAL = new RegExp(`支出决算(?:数)?为${money}`)
const OPENING = new RegExp(`年初预算(?:数)?为${money}`)
const BASE = new RegExp(`(?:预算)?执行数为${money}`)
const AGAINST_BASE = /比\d{4}年(?:当年)?预算执行数(?:(增加|减少|增长|下降)(\d+(?:\.\d+)?)%|(持平))/
const FINISHED = /完成(年初|全年|调整)?预算(?:数)?的?(\d+(?:\.\d+)?)%/

/** What the prose says of each function item: its amount, the amounts beside it and the percentages between them. */
export function itemStatements(book: Book): readonly Statement[] {
  return statedItems(book).flatMap((item) => [...groupName(item), ...ofItem(book, item)])
}

/** The items with their lines; where no line has the name, the one line of the 类 that nobody names and that holds the amount. */
export function statedItems(book: Book): readonly ProseItem[] {
  const items = proseItems(book)
  const taken = new Set(items.flatMap(({ line }) => line?.line ?? []))
  return items.map((item) => {
    const stated = item.line ? undefined : figuresOf(item)?.stated
    const line = stated && byAmount(book, item, stated, taken)
    return line ? { ...item, line, otherName: line.line.label.bare } : item
  })
}

function byAmount(book: Book, item: ProseItem, stated: ProseAmount, taken: ReadonlySet<Line>): Placed | undefined {
  const table = book.own.tables.find(({ kind }) => kind === 'D5')
  if (!table || stated.fen === 0n) return undefined
  const fits = placedLines(table).filter((line) => {
    const cell =
      line.line.code?.code.length === 7 && !taken.has(line.line) ? cellOf(book, { ...item, line }) : undefined
    return cell !== undefined && agreement(stated, [cell]) === 'held'
  })
  return fits.length === 1 ? fits[0] : undefined
}

function groupName({ otherGroup, otherName, group, name, paragraph, line }: ProseItem): readonly Statement[] {
  if (!line) return []
  const check = 'X9-item-name'
  if (otherName !== undefined)
    return [
      failed({
        ...{ check, severity: 'warning', place: paragraph.lines[0]?.place ?? {}, of: `${group}.${name}` },
        says: `文字写「${name}（项）」，表中同一金额的科目叫「${otherName}」。`,
        ...{ expected: otherName, actual: name, table: line.table.kind },
      }),
    ]
  if (group === '') return []
  if (!otherGroup) return [held(check)]
  return [
    failed({
      ...{ check, severity: 'error', place: paragraph.lines[0]?.place ?? {}, of: `${group}.${name}` },
      says: `文字写「${group}（款）${name}（项）」，表中这一项属于「${otherGroup}（款）」。`,
      ...{ expected: otherGroup, actual: group, table: line.table.kind },
    }),
  ]
}

interface Figures {
  readonly item: ProseItem
  readonly stated: ProseAmount
  readonly planned?: ProseAmount
  readonly opening?: ProseAmount
  readonly base?: ProseAmount
  readonly text: string
}

function ofItem(book: Book, item: ProseItem): readonly Statement[] {
  const figures = figuresOf(item)
  if (!figures) return []
  return [...againstTable(book, figures), ...twice(figures), ...againstBase(figures), ...finished(figures)]
}

function figuresOf(item: ProseItem): Figures | undefined {
  const { paragraph, from, to } = item
  const text = paragraph.text.slice(from, to)
  const amounts = new Map(amountsIn(paragraph).map((one) => [one.from, one] as const))
  const at = (pattern: RegExp) => {
    const match = pattern.exec(text)
    const one =
      match?.[1] === undefined ? undefined : amounts.get(from + match.index + match[0].length - match[1].length)
    return one?.damaged ? undefined : one
  }
  const stated = at(FINAL) ?? at(HEAD)
  if (!stated) return undefined
  const [planned, opening, base] = [at(PLANNED), at(OPENING), at(BASE)]
  return {
    ...{ item, stated, text },
    ...(planned ? { planned } : {}),
    ...(opening ? { opening } : {}),
    ...(base ? { base } : {}),
  }
}

const nameOf = ({ name }: ProseItem): string => `「${name}（项）」`

function cellOf(book: Book, { line }: ProseItem): Operand | undefined {
  if (!line) return undefined
  const column = columnNamed(line.side, 'total', {}, book.own.kind)
  return column && operandAt(book.own, line.table, line, column, false)
}

function againstTable(book: Book, { item, stated }: Figures): readonly Statement[] {
  const check = 'X9-item'
  const cell = cellOf(book, item)
  if (!cell || cell.is === 'words') return []
  const is = agreement(stated, [cell])
  if (is !== 'failed') return [is === 'held' ? held(check) : rounded(check)]
  const at = { table: cell.table.index, row: cell.row, column: cell.column }
  const expected = `${cell.text.trim()}${cell.table.unit.name}`
  return [
    failed({
      ...{
        check,
        severity: 'error',
        place: stated.place,
        of: `${stated.from}.${stated.fen}`,
        at,
        table: cell.table.kind,
      },
      says: `文字写${nameOf(item)}${stated.text}，《${cell.table.name}》是${expected}。`,
      ...{ expected, actual: stated.text },
    }),
  ]
}

/** The amount of the headline and 预算安排 are one figure. */
function twice({ item, stated, planned }: Figures): readonly Statement[] {
  const check = 'X9-item-twice'
  if (!planned || planned === stated) return []
  if (planned.fen === stated.fen) return [held(check)]
  return [
    failed({
      ...{ check, severity: 'error', place: planned.place, of: `${planned.from}.${planned.fen}` },
      says: `${nameOf(item)}前面写${stated.text}，后面的预算安排写${planned.text}，两处不一致。`,
      ...{ expected: stated.text, actual: planned.text },
    }),
  ]
}

function againstBase({ item, stated, planned, base, text }: Figures): readonly Statement[] {
  const check = 'X3-execution'
  const [said = '', direction = '', rate, same] = AGAINST_BASE.exec(text) ?? []
  if (said === '' || !base) return []
  const own = planned ?? stated
  const tell = (says: string, expected: string, severity: 'error' | 'warning' | 'info' = 'error') =>
    failed({ check, severity, says, expected, actual: said, place: base.place, of: `${base.from}.${own.fen}` })
  if (same)
    return own.fen === base.fen
      ? [held(check)]
      : [tell(`${nameOf(item)}写与执行数持平，但是${own.text}与${base.text}不相等。`, '增减')]
  const change = { fen: own.fen - base.fen, step: own.step + base.step }
  const right = isRate(readRate(rate ?? ''), change, base)
  if (right === undefined)
    return own.fen === 0n
      ? []
      : [tell(`${nameOf(item)}的执行数为零，没有增减幅度可言，文字写的是${rate}%。`, '不写幅度', 'info')]
  const up = /增/.test(direction)
  if (change.fen !== 0n && up !== change.fen > 0n)
    return [tell(`${nameOf(item)}${base.text}变为${own.text}，文字写的是「${direction}」。`, up ? '减少' : '增加')]
  if (right) return [held(check)]
  const other = { fen: stated.fen - base.fen, step: stated.step + base.step }
  // The percentage goes with the other of two amounts that contradict each other: that is told already.
  if (planned && planned.fen !== stated.fen && isRate(readRate(rate ?? ''), other, base)) return []
  const expected = printedRate(change.fen, base.fen)
  return [
    tell(
      `${nameOf(item)}${base.text}变为${own.text}，${direction}${expected}，文字写的是${rate}%。`,
      expected,
      isNearRate(readRate(rate ?? ''), change.fen, base.fen) ? 'warning' : 'error',
    ),
  ]
}

function finished({ item, stated, opening, text }: Figures): readonly Statement[] {
  const check = 'X5-finished'
  const match = FINISHED.exec(text)
  if (!match || !opening) return []
  const [said, which = '', rate = ''] = match
  const tell = (says: string, expected: string) =>
    failed({
      check,
      severity: 'error',
      says,
      expected,
      actual: said,
      place: stated.place,
      of: `${stated.from}.${rate}`,
    })
  const right = isRate(readRate(rate), stated, opening)
  if (right === undefined)
    return which === '年初' && stated.fen !== 0n
      ? [tell(`${nameOf(item)}年初预算为零，不能写「${said}」，应写完成全年预算的百分比。`, '全年预算')]
      : []
  if (right) return [held(check)]
  const expected = printedRate(stated.fen, opening.fen)
  return [
    tell(`${nameOf(item)}决算${stated.text}是年初预算${opening.text}的${expected}，文字写的是${rate}%。`, expected),
  ]
}
