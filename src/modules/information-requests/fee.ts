import type { Day } from '../../kernel/day.ts'
import { type Fen, fen } from '../../kernel/money.ts'
import type { RulePack } from '../../kernel/parameter.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { type FeeTier, feeTariff } from '../../law/information-fee.ts'

export const feeMethods = { item: '按件计收', page: '按量计收' } as const
export type FeeMethod = keyof typeof feeMethods

export interface FeeAsked {
  readonly method: FeeMethod
  /** Items of this request, or its pages. */
  readonly count: number
  /** By item only: items of the same applicant earlier in the same calendar month. */
  readonly earlier?: number
}
/** One tier of the calculation: units `from`–`to`, what falls into it, at which price, how much. Amounts in fen. */
export interface FeeLine {
  readonly from: number
  readonly to: number
  readonly units: number
  readonly each: Fen
  readonly amount: Fen
}
export interface FeeBill {
  readonly lines: readonly FeeLine[]
  readonly total: Fen
}

/**
 * The fee by the tariff in force on a day, tier by tier; each price falls only on the units inside its tier.
 * Throws a sentence before the first tariff (2021-01-01) and for counts that are not whole numbers of at least zero.
 */
export function feeBill({ method, count, earlier = 0 }: FeeAsked, on: Day, pack?: RulePack): FeeBill {
  if (!Number.isSafeInteger(count) || count < 0 || !Number.isSafeInteger(earlier) || earlier < 0)
    throw new RangeError('计费数量须为不小于零的整数')
  const tariff = valueOn(feeTariff, on, pack).value
  const before = method === 'item' ? earlier : 0
  const tiers = method === 'item' ? itemTiers(before + count, tariff.perItem) : tariff.perPage.tiers
  const lines: FeeLine[] = []
  let done = 0
  for (const { upTo, each } of tiers) {
    const end = Math.min(upTo ?? Number.POSITIVE_INFINITY, before + count)
    const from = Math.max(done, before) + 1
    if (end >= from) {
      const units = end - from + 1
      lines.push({ from, to: end, units, each: fen(each), amount: fen(BigInt(units) * BigInt(each)) })
    }
    done = Math.max(done, end)
    if (done >= before + count) break
  }
  return { lines, total: fen(lines.reduce((sum, line) => sum + line.amount, 0n)) }
}

/** The fixed tiers, then as many further ones as the count reaches, each dearer than the one before. */
function itemTiers(
  reach: number,
  {
    tiers,
    thereafter,
  }: { readonly tiers: readonly FeeTier[]; readonly thereafter: { readonly every: number; readonly adds: number } },
): readonly FeeTier[] {
  const all = [...tiers]
  let last = all.at(-1)
  while (last && last.upTo !== null && last.upTo < reach) {
    last = { upTo: last.upTo + thereafter.every, each: last.each + thereafter.adds }
    all.push(last)
  }
  return all
}
