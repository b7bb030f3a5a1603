import type { Fen } from '../../kernel/money.ts'

/** percent: ten-thousandths of the base; multiple: hundredths of the base; yuan: yuan. */
export const measures = {
  percent: '比例（万分之一）',
  multiple: '倍数（百分之一倍）',
  yuan: '金额（元）',
} as const
export type Measure = keyof typeof measures

/** Grades in whole numbers of the measure, and the range that the law gives. */
export interface Grades {
  readonly lowest: number
  readonly highest: number
  readonly tiers: readonly Grade[]
}
interface Grade {
  readonly from: number
  readonly to: number
}

export type GradeFault = 'upsideDown' | 'outside' | 'gap' | 'overlap' | 'uncovered'

/**
 * What is wrong with the grades of a standard. Two grades may meet in one number, which then belongs to the milder;
 * empty = every number of the statutory range lies in a grade, and none in two.
 */
export function gradeFaults({ tiers, lowest, highest }: Grades): ReadonlySet<GradeFault> {
  const faults = new Set<GradeFault>()
  for (const { from, to } of tiers) {
    if (from > to) faults.add('upsideDown')
    if (from < lowest || to > highest) faults.add('outside')
  }
  let reached = lowest
  for (const { from, to } of tiers.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from > reached) faults.add(reached === lowest ? 'uncovered' : 'gap')
    if (from < reached) faults.add('overlap')
    reached = Math.max(reached, to)
  }
  if (reached < highest) faults.add('uncovered')
  return faults
}

/** 0.65%, 1.5倍, 3000元: a number of a standard as it is read. */
export const measured = (measure: Measure, n: number): string =>
  measure === 'yuan' ? `${n}元` : `${n / 100}${measure === 'percent' ? '%' : '倍'}`

const DIVISOR: Readonly<Record<Measure, bigint>> = { percent: 10_000n, multiple: 100n, yuan: 1n }

/** The least and the most that a fine of a grade amounts to, both included. The base is what a percentage or multiple is of. */
export function amountsOf(
  measure: Measure,
  { from, to }: Grade,
  base: Fen,
): { readonly least: Fen; readonly most: Fen } {
  const of = measure === 'yuan' ? 100n : base
  const by = DIVISOR[measure]
  // A fraction of a fen is no amount: the least is rounded up, the most down.
  return { least: ((of * BigInt(from) + by - 1n) / by) as Fen, most: ((of * BigInt(to)) / by) as Fen }
}
