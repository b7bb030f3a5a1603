import type { Fen } from '../../kernel/money.ts'

/** Units of money that a heading may name, as powers of ten of a 分. */
const POWERS: Readonly<Record<string, number>> = { 元: 2, 千元: 5, 万元: 6, 百万元: 8, 亿元: 10 }

export const isMoneyUnit = (unit: string): boolean => Object.hasOwn(POWERS, unit)

/** Reads 1,234.5 in a unit as 分, by digits only. Undefined when it is no amount; throws a sentence when it is finer than a 分. */
export function fenOf(text: string, unit: string): Fen | undefined {
  const match = /^([-+]?)(\d+)(?:\.(\d*))?$/.exec(text.replace(/[,，\s]/g, ''))
  if (!match) return undefined
  const power = POWERS[unit] ?? 2
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  if (decimals.length > power) throw new RangeError(`金额「${text}」比分还细，无法登记`)
  const digits = BigInt(`${match[2]}${decimals.padEnd(power, '0')}`)
  if (digits > MOST) throw new RangeError(`金额「${text}${unit}」过大`)
  return (match[1] === '-' ? -digits : digits) as Fen
}
const MOST = 10n ** 19n

/** What numeric(20,2) of 元 holds, printed without separators: 1234567分 as 12345.67. */
export function yuanText(fen: Fen | bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
