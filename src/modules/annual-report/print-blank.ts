import { type Figure, printFigure, type Value } from '../../kernel/figure.ts'
import { type MoneyUnit, printMoney } from '../../kernel/money.ts'
import type { Blank } from './template/language.ts'

/** A figure as the report prints it in its blank: ＊ until it is known, names for people, amounts in the blank's unit. */
export function printBlank(blank: Blank, figure: Figure, nameOf: (id: string) => string): string {
  if (figure.is !== 'known') return '＊'
  return printKnown(blank, figure.value, nameOf) ?? printFigure(figure)
}

/** The value of a partial figure, for the editor only; never part of a report. */
export const printInterim = (blank: Blank, figure: Figure, nameOf: (id: string) => string): string | undefined =>
  figure.is === 'partial' ? printBlank(blank, { ...figure, is: 'known', closures: [] }, nameOf) : undefined

function printKnown(blank: Blank, value: Value, nameOf: (id: string) => string): string | undefined {
  if (value.kind === 'money') return inUnit(value.fen, blank.unit)
  if (value.kind === 'not-applicable' && blank.form !== 'number') return '不适用'
  if (value.kind !== 'text') return undefined
  const words = value.text.split('、').filter(Boolean)
  if (words.length === 0) return '无'
  return blank.form === 'person' ? words.map(nameOf).join('、') : value.text
}

const UNITS: readonly string[] = ['元', '万元', '亿元'] satisfies readonly MoneyUnit[]

/** The amount without its unit, which stands in the sentence; whole numbers without decimals. */
function inUnit(fen: Parameters<typeof printMoney>[0], unit: string): string | undefined {
  if (!UNITS.includes(unit)) return undefined
  const printed = printMoney(fen, unit as MoneyUnit)
  return printed.slice(0, -unit.length).replace(/\.00$/, '')
}
