import { applicants, requestRows } from '../disclosure-form.ts'

/**
 * The tables of 2022, published before the system was introduced. `carriedOut` is what was open at that year's end, by kind of
 * applicant: the next year carries it in.
 */
export function publishedBefore(carriedOut: Readonly<Record<string, number>>): object {
  const kinds = Object.keys(applicants).filter((kind) => kind !== 'total')
  const concluded: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    open: { natural: 9, commercial: 1, legal: 1 },
    partial: { natural: 2 },
    'deny.thirdParty': { commercial: 1 },
    'deny.process': { natural: 1 },
    'cannot.notHeld': { natural: 3 },
    'refuse.petition': { natural: 1 },
  }
  const sum = (kind: string) => Object.values(concluded).reduce((all, row) => all + (row[kind] ?? 0), 0)
  const cells: Readonly<Record<string, (kind: string) => number>> = {
    new: (kind) => sum(kind) + (carriedOut[kind] ?? 0),
    resultTotal: sum,
    carriedOut: (kind) => carriedOut[kind] ?? 0,
  }
  const t3 = Object.fromEntries(
    Object.keys(requestRows).map((row) => {
      const numbers = kinds.map((kind) => cells[row]?.(kind) ?? concluded[row]?.[kind] ?? 0)
      return [row, [...numbers, numbers.reduce((a, b) => a + b, 0)]]
    }),
  )
  const none = [0, 0, 0, 0, 0]
  return {
    t2: { rules: ['/', '/', '/'], normative: [6, 4, 18], licence: 51, penalty: 2, coercion: 0, fee: 0 },
    t3,
    t4: { review: [1, 0, 0, 0, 1], suitDirect: none, suitAfterReview: none },
  }
}
