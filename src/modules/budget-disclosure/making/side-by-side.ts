import type { Fen } from '../../../kernel/money.ts'

type Cells = readonly (string | Fen)[]
const NUMERALS = '一二三四五六七八九十'

/** 一、二、… before a name. */
export function numbered(at: number, name: string): string {
  const [tens, ones] = [Math.floor((at + 1) / 10), (at + 1) % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十`
  return `${ten}${ones === 0 ? '' : NUMERALS.charAt(ones - 1)}、${name}`
}

/** Two lists beside one another; the shorter is filled with blanks. */
export function sideBySide(left: readonly Cells[], right: readonly Cells[]): readonly Cells[] {
  const blank = (rows: readonly Cells[]): Cells => (rows[0] ?? []).map(() => '')
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...(left[at] ?? blank(left)),
    ...(right[at] ?? blank(right)),
  ])
}
