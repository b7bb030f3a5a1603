import type { Fen } from '../../../kernel/money.ts'

/** A table of the disclosure before it is printed: texts, and amounts in 分. */
export interface MadeTable {
  /** D1 … D9, as the checker names it. */
  readonly kind: string
  readonly title: string
  readonly head: readonly (readonly string[])[]
  readonly rows: readonly (readonly (string | Fen)[])[]
}

/** What stands under a form without figures; such a form is published all the same. Undefined where there is a figure. */
export const emptyNote = ({ rows }: MadeTable): string | undefined =>
  rows.some((row) => row.some((cell) => typeof cell !== 'string' && cell !== 0n))
    ? undefined
    : '注：本年度没有此项收入和支出，本表为空表。'

/** 万元 with two decimals, each figure rounded by itself; nothing is printed as a blank. */
export function printed(cell: string | Fen): string {
  if (typeof cell === 'string') return cell
  if (cell === 0n) return ''
  const size = cell < 0n ? -cell : cell
  const steps = (size + 5_000n) / 10_000n
  return `${cell < 0n ? '-' : ''}${steps / 100n}.${String(steps % 100n).padStart(2, '0')}`
}
