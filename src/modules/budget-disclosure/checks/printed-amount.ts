import type { Unit } from '../understanding/unit.ts'

/** An amount as the table would print it: in its unit, with the decimals of its step, e.g. 1,234.56万元. */
export function printedAmount(fen: bigint, unit: Unit, step: bigint): string {
  const decimals = decimalsOf(unit.fen, step)
  const scale = 10n ** BigInt(decimals)
  const scaled = roundedQuotient((fen < 0n ? -fen : fen) * scale, unit.fen)
  const whole = (scaled / scale).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = decimals > 0 ? `.${(scaled % scale).toString().padStart(decimals, '0')}` : ''
  return `${fen < 0n && scaled !== 0n ? '-' : ''}${whole}${rest}${unit.name}`
}

/** Enough decimals that one step shows. */
function decimalsOf(unit: bigint, step: bigint): number {
  let decimals = 0
  for (let worth = unit; worth > step && decimals < 6; worth /= 10n) decimals++
  return decimals
}

const roundedQuotient = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by)
