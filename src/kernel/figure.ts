import type { Fen } from './money.ts'

/** What a figure says. Approximate numbers (余 / 多) are never summed into exact ones. */
export type Value =
  | { readonly kind: 'exact'; readonly n: number }
  | { readonly kind: 'money'; readonly fen: Fen }
  | { readonly kind: 'approximate'; readonly atLeast: number }
  | { readonly kind: 'rate'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'change'; readonly now: number; readonly before: number }
  | { readonly kind: 'rank'; readonly rank: number; readonly of?: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-applicable' }

/** One row on which a figure rests; the pair (kind, id) is neutral, so any module can be opened from any figure. */
export interface Source {
  readonly register: string
  readonly id: string
  readonly title: string
}
interface Common {
  readonly id: string
  readonly name: string
  readonly unit: string
}
/** A figure without complete evidence is a blank that says what it waits for; never zero, never a guess. */
export type Figure = Common &
  (
    | {
        readonly is: 'known'
        readonly value: Value
        readonly sources: readonly Source[]
        readonly closures: readonly string[]
      }
    | {
        readonly is: 'partial'
        readonly value: Value
        readonly sources: readonly Source[]
        readonly awaiting: readonly string[]
      }
    | { readonly is: 'blank'; readonly awaiting: readonly string[] }
  )

/** The figure as it is printed in a report: ＊ until it is known. A rate is rounded once, half up, here. */
export function printFigure(figure: Figure, decimals = 1): string {
  return figure.is === 'known' ? printValue(figure.value, decimals) : '＊'
}

export function printValue(value: Value, decimals = 1): string {
  switch (value.kind) {
    case 'exact':
      return String(value.n)
    case 'money':
      return yuan(value.fen)
    case 'approximate':
      return `${value.atLeast}余`
    case 'rate':
      return value.denominator === 0 ? '不适用' : `${percent(value.numerator, value.denominator, decimals)}%`
    case 'change':
      return value.before === 0
        ? '上年为零，不计算同比'
        : `${value.now >= value.before ? '增长' : '下降'}${percent(Math.abs(value.now - value.before), value.before, decimals)}%`
    case 'rank':
      return `第${value.rank}名`
    case 'text':
      return value.text
    case 'not-applicable':
      return '/'
  }
}

/** The plain number (or text) for scripts. */
export function plainValue(value: Value): number | string | null {
  if (value.kind === 'exact') return value.n
  if (value.kind === 'money') return yuan(value.fen)
  return value.kind === 'not-applicable' ? null : printValue(value)
}

export const exact = (n: number): Value => ({ kind: 'exact', n })

/** numerator ÷ denominator in per cent, by whole numbers only, rounded half up. */
function percent(numerator: number, denominator: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const [a, b] = [BigInt(numerator) * 100n * scale, BigInt(denominator)]
  const digits = ((2n * a + b) / (2n * b)).toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.0+$/, '')
}

const yuan = (fen: Fen): string => {
  const digits = fen.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/, '')
}
