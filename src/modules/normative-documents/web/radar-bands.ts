import { type Day, dayNumber } from '../../../kernel/day.ts'

export interface Band<T> {
  readonly name: string
  readonly tone: 'bad' | 'warn' | 'accent' | 'plain'
  readonly rows: readonly T[]
}

/** Documents by how soon their validity ends: what is over and not yet recorded first, then the bands of the radar from the nearest. */
export function bandsOf<T>(
  rows: readonly T[],
  validUntil: (row: T) => Day | undefined,
  today: Day,
  radar: readonly number[],
): readonly Band<T>[] {
  const left = (row: T): number => {
    const until = validUntil(row)
    return until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until) - dayNumber(today)
  }
  const near = radar.toSorted((a, b) => a - b)
  const tones = ['bad', 'warn', 'accent'] as const
  return [
    { name: '有效期已经届满，待登记失效', tone: 'bad', rows: rows.filter((row) => left(row) < 0) },
    ...near.map((days, index): Band<T> => {
      const from = index === 0 ? 0 : (near[index - 1] ?? 0) + 1
      return {
        name: `${days}日内届满`,
        tone: tones[index] ?? 'plain',
        rows: rows.filter((row) => left(row) >= from && left(row) <= days),
      }
    }),
  ]
}
