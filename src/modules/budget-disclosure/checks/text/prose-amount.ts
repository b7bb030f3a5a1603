import type { Place } from '../../reading.ts'
import { type Paragraph, placeAt } from '../../understanding/prose.ts'
import { UNITS } from '../../understanding/unit.ts'

/** An amount in the prose, in 分; `step` = one unit of its last printed digit. */
export interface ProseAmount {
  readonly fen: bigint
  readonly step: bigint
  readonly text: string
  readonly from: number
  readonly to: number
  readonly place: Place
  /** A line ends inside the digits: a page number may be glued in, so nothing is concluded from it. */
  readonly damaged: boolean
}
export const AMOUNT = '-?\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|元|万)'
const PARTS = /^(-?)([\d,]+)(?:\.(\d+))?(亿元|万元|元|万)$/

export function amountsIn(paragraph: Paragraph): readonly ProseAmount[] {
  return [...paragraph.text.matchAll(new RegExp(`(?<![\\d.,])${AMOUNT}`, 'g'))].flatMap((match) => {
    const read = readAmount(match[0])
    if (!read) return []
    const [from, to] = [match.index, match.index + match[0].length]
    const damaged = paragraph.lines.some((line) => line.from > from && line.from < to)
    return [{ ...read, text: match[0], from, to, place: placeAt(paragraph, from), damaged }]
  })
}

export function readAmount(text: string): { readonly fen: bigint; readonly step: bigint } | undefined {
  const [, minus, whole = '', decimals = '', unit = ''] = PARTS.exec(text) ?? []
  const worth = UNITS[unit === '万' ? '万元' : unit]
  if (whole === '' || worth === undefined) return undefined
  const scale = 10n ** BigInt(decimals.length)
  const digits = BigInt(`${whole.replaceAll(',', '')}${decimals}`)
  const fen = (digits * worth) / scale
  return { fen: minus ? -fen : fen, step: worth / scale > 0n ? worth / scale : 1n }
}

/** A percentage in hundredths of a percent … exactly: value = parts / 10^decimals percent. */
export interface Rate {
  readonly parts: bigint
  readonly scale: bigint
}
export function readRate(text: string): Rate {
  const [whole = '0', decimals = ''] = text.split('.')
  return { parts: BigInt(`${whole}${decimals}`), scale: 10n ** BigInt(decimals.length) }
}

/**
 * Whether the printed percentage may be part ÷ whole: both may be rounded by half their step, the percentage by one of its last
 * digits (publishers round and cut off). Undefined = the whole is zero, there is no percentage.
 */
export function isRate(
  { parts, scale }: Rate,
  part: { readonly fen: bigint; readonly step: bigint },
  whole: { readonly fen: bigint; readonly step: bigint },
): boolean | undefined {
  const [a, b] = [magnitude(part.fen), magnitude(whole.fen)]
  if (b === 0n) return undefined
  // In units of 1/(200·scale) percent of one 分, so that halves stay whole.
  const low = 100n * scale * (2n * a - part.step)
  const high = 100n * scale * (2n * a + part.step)
  const least = (parts - 1n) * (2n * b - whole.step)
  const most = (parts + 1n) * (2n * b + whole.step)
  return high >= least && low <= most
}

/** Off by no more than 0.1 percentage points: digits at the end, hardly a wrong figure. */
export function isNearRate({ parts, scale }: Rate, part: bigint, whole: bigint): boolean {
  const gap = magnitude(parts * magnitude(whole) - 100n * scale * magnitude(part))
  return 10n * gap <= scale * magnitude(whole)
}

/** part ÷ whole as it would be printed, with two decimals. */
export function printedRate(part: bigint, whole: bigint): string {
  const [a, b] = [magnitude(part), magnitude(whole)]
  const hundredths = (2n * a * 10_000n + b) / (2n * b)
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}%`
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)
