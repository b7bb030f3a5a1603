import type { Check } from './check.ts'
import type { Relation } from './formula.ts'
import type { Operand } from './operand.ts'

/** What came of one instance of a check. */
export interface Outcome {
  readonly check: Check
  readonly is: 'held' | 'rounding' | 'failed'
  readonly left: readonly Operand[]
  readonly relation: Relation
  readonly right: readonly Operand[]
  /** Left minus right, in 分. */
  readonly difference: bigint
  /** Twice the tolerance, in 分: half a step for every printed amount. */
  readonly twiceTolerance: bigint
}
/** A check that could not run, with the sentence that says why. It is never counted as held. */
export interface Unverified {
  readonly check: Pick<Check, 'id' | 'name'>
  readonly why: string
}
export interface Outcomes {
  readonly outcomes: readonly Outcome[]
  readonly unverified: readonly Unverified[]
}

/** Compares two sums of printed cells. Undefined = no cell holds an amount, so that nothing was compared. */
export function compare(
  check: Check,
  left: readonly Operand[],
  relation: Relation,
  right: readonly Operand[],
): Outcome | undefined {
  const printed = [...left, ...right].filter(({ is }) => is === 'amount')
  if (printed.length === 0) return undefined
  const difference = sum(left) - sum(right)
  const step = coarsestStep(printed)
  const twiceTolerance = step * BigInt(printed.length)
  const wrong = relation === '=' ? abs(difference) : relation === '≤' ? difference : -difference
  // In two units the finer figure is rounded to the coarser one; an order of two sums leaves room for rounding.
  const free = relation !== '=' ? twiceTolerance : printed.some(({ table }) => table.step < step) ? step : 0n
  const is = 2n * wrong <= free ? 'held' : 2n * wrong > twiceTolerance ? 'failed' : 'rounding'
  return { check, is, left, relation, right, difference, twiceTolerance }
}

function coarsestStep(operands: readonly Operand[]): bigint {
  let coarsest = 1n
  for (const { table } of operands) if (table.step > coarsest) coarsest = table.step
  return coarsest
}

export const sum = (operands: readonly Operand[]): bigint =>
  operands.reduce((total, one) => (one.minus ? total - one.fen : total + one.fen), 0n)

export const abs = (value: bigint): bigint => (value < 0n ? -value : value)
