import { tidy } from './label.ts'
import type { KindWords, LineWords, Variant } from './variant.ts'

/** All variants read together: what a header cell, a line and a title mean. */
export interface Vocabulary {
  /** `above` = what the header cell above measures. */
  readonly measure: (header: string, above?: string) => string
  readonly line: (label: string, side: string) => string
  /** A line that has a code is named in the sets of governments only. */
  readonly codedLine: (label: string, side: string) => string
  /** The kinds of this level whose title fits in one of its readings, the most specific first. */
  readonly kinds: (...titles: readonly string[]) => readonly KindWords[]
  readonly kind: (id: string) => KindWords | undefined
  readonly sameAs: readonly KindWords[]
}

export function vocabularyOf(variants: readonly Variant[], level = 'department'): Vocabulary {
  const columns = variants.flatMap((one) => one.columns ?? []).map((one) => ({ ...one, fits: any(one.says) }))
  const lines = variants.flatMap((one) => one.lines ?? []).map((one) => ({ ...one, fits: any(one.says) }))
  const general = lines.filter((one) => one.level === undefined)
  const own = lines.filter((one) => one.level === level)
  const kinds = variants.flatMap((one) => one.kinds ?? [])
  const other = level === 'government' ? 'department' : 'government'
  const usable = kinds.filter((one) => one.level !== other)
  const titles = usable.flatMap((kind) => kind.titles.map((title) => ({ kind, ...titlePattern(title) })))
  const lineOf = (of: typeof lines) => (label: string, side: string) =>
    of.find((one) => onSide(one, side) && one.fits(label))?.line ?? ''
  return {
    measure: (header, above = '') => {
      const fits = columns.find((one) => one.fits(header) && (!one.within || one.within.includes(above)))
      return fits ? `${fits.within ? `${above}-` : ''}${fits.column}` : ''
    },
    line: lineOf([...own, ...general]),
    codedLine: lineOf(own),
    kinds: (...said) =>
      titles
        .filter(({ pattern }) => said.some((title) => pattern.test(title)))
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ kind }) => kind),
    kind: (id) => kinds.find(({ kind }) => kind === id),
    sameAs: kinds.filter(({ sameAs }) => sameAs),
  }
}

const onSide = ({ side }: LineWords, at: string): boolean => side === undefined || side === at

function any(says: readonly string[]): (text: string) => boolean {
  const whole = new Set(says.filter((word) => !word.startsWith('/')).map(tidy))
  const patterns = says.filter((word) => word.startsWith('/')).map((word) => new RegExp(word.slice(1, -1)))
  return (text) => whole.has(text) || patterns.some((pattern) => pattern.test(text))
}

/** The weight is the number of literal characters: the most specific alias wins. */
function titlePattern(title: string): { pattern: RegExp; weight: number } {
  const literal = title.replace(/^\^|\$$|\*/g, '')
  const source = title.replace(/[.+?()|[\]{}\\]/g, '\\$&').replaceAll('*', '.*')
  return { pattern: new RegExp(source), weight: 2 * literal.length + (title.startsWith('^') ? 1 : 0) }
}
