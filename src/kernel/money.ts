/** An amount in 分. Never a float; 元 / 万元 / 亿元 exist only at the edge, and the unit is always printed. */
export type Fen = bigint & { readonly fen: unique symbol }

export const fen = (amount: bigint | number): Fen => BigInt(amount) as Fen
export const addFen = (...amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => sum + amount, 0n) as Fen

/** amount × numerator ÷ denominator, rounded half away from zero. Throws on a zero denominator. */
export function scaleFen(amount: Fen, numerator: bigint, denominator: bigint): Fen {
  if (denominator === 0n) throw new RangeError('比例的分母不能为零')
  return divideHalfUp(amount * numerator, denominator) as Fen
}

export type MoneyUnit = '元' | '万元' | '亿元'
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 }

/** 1234567分 in 元 with two decimals = 12,345.67元; rounded half up to the decimals asked for. */
export function printMoney(amount: Fen, unit: MoneyUnit = '元', decimals = 2): string {
  const shift = 10n ** BigInt(Math.max(0, DECIMALS[unit] - decimals))
  const scaled = divideHalfUp(amount, shift)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
  return `${scaled < 0n ? '-' : ''}${whole}${rest}${unit}`
}

/** Reads 1,234.56 (元) as fen. Throws a sentence for anything else. */
export function parseYuan(text: string): Fen {
  const plain = text.trim().replace(/[,，]/g, '')
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) throw new RangeError(`「${text}」不是有效金额，请以元为单位填写，最多两位小数，例如 1234.56`)
  const amount = BigInt(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`)
  return (match[1] ? -amount : amount) as Fen
}

function divideHalfUp(value: bigint, by: bigint): bigint {
  const negative = value < 0n !== by < 0n
  const a = value < 0n ? -value : value
  const b = by < 0n ? -by : by
  const rounded = (2n * a + b) / (2n * b)
  return negative ? -rounded : rounded
}
