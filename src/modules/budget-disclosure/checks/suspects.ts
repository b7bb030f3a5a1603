import type { Operand } from './operand.ts'
import type { Outcome } from './outcome.ts'

const keyOf = ({ disclosure, table, row, column }: Operand): string =>
  `${disclosure.files.join('|')}#${table.index}:${row}:${column}`

export interface Suspect {
  readonly operand: Operand
  /** What the cell would have to hold so that every identity it takes part in agrees. */
  readonly expected: bigint
}

/**
 * Where identities cross: for each failed identity the one cell whose correction by the same amount repairs all failed identities
 * that it takes part in, while none that holds contains it. Undefined = no cell stands out.
 */
export function suspectsOf(outcomes: readonly Outcome[]): (outcome: Outcome) => Suspect | undefined {
  const failed = outcomes.filter((one) => one.is === 'failed' && one.relation === '=')
  const counts = new Map<string, { operand: Operand; corrections: bigint[]; tolerance: bigint; held: number }>()
  for (const one of failed)
    for (const [operand, sign] of signed(one)) {
      const entry = counts.get(keyOf(operand)) ?? { operand, corrections: [], tolerance: 0n, held: 0 }
      entry.corrections.push(-one.difference * sign)
      if (one.twiceTolerance > entry.tolerance) entry.tolerance = one.twiceTolerance
      counts.set(keyOf(operand), entry)
    }
  for (const one of outcomes)
    if (one.is !== 'failed' && one.relation === '=')
      for (const [operand] of signed(one)) {
        const entry = counts.get(keyOf(operand))
        if (entry) entry.held++
      }
  const crossing = [...counts.values()]
    .filter(({ corrections, tolerance }) => corrections.length > 1 && agree(corrections, tolerance))
    .toSorted((a, b) => b.corrections.length - b.held - (a.corrections.length - a.held))
  return (outcome) => {
    const inside = new Set(signed(outcome).map(([operand]) => keyOf(operand)))
    const found = crossing.find(({ operand }) => inside.has(keyOf(operand)))
    return found && { operand: found.operand, expected: found.operand.fen + (found.corrections[0] ?? 0n) }
  }
}

const signed = ({ left, right }: Outcome): readonly (readonly [Operand, bigint])[] => [
  ...left.map((one) => [one, one.minus ? -1n : 1n] as const),
  ...right.map((one) => [one, one.minus ? 1n : -1n] as const),
]

const agree = ([first = 0n, ...others]: readonly bigint[], tolerance: bigint): boolean =>
  others.every((one) => one - first <= tolerance && first - one <= tolerance)
