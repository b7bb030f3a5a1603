/** One size of a code at correction level M: how its codewords are split into blocks, and where its small squares stand. */
export interface Version {
  readonly number: number
  /** Correction codewords of each block. */
  readonly correction: number
  /** Data codewords of each block. */
  readonly blocks: readonly number[]
  readonly alignment: readonly number[]
}
const times = (count: number, size: number): number[] => Array.from({ length: count }, () => size)

/** ISO/IEC 18004, table 9 (level M) and annex E; ten sizes hold up to 213 bytes. */
export const versions: readonly Version[] = [
  { number: 1, correction: 10, blocks: [16], alignment: [] },
  { number: 2, correction: 16, blocks: [28], alignment: [6, 18] },
  { number: 3, correction: 26, blocks: [44], alignment: [6, 22] },
  { number: 4, correction: 18, blocks: times(2, 32), alignment: [6, 26] },
  { number: 5, correction: 24, blocks: times(2, 43), alignment: [6, 30] },
  { number: 6, correction: 16, blocks: times(4, 27), alignment: [6, 34] },
  { number: 7, correction: 18, blocks: times(4, 31), alignment: [6, 22, 38] },
  { number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42] },
  { number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46] },
  { number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50] },
]

export const sideOf = ({ number }: Version): number => 17 + 4 * number
export const capacityOf = ({ blocks }: Version): number => blocks.reduce((sum, size) => sum + size, 0)
/** Bits that tell the length of the text. */
export const lengthBits = ({ number }: Version): number => (number < 10 ? 8 : 16)

/** The smallest that holds so many bytes. Throws when none does. */
export function versionFor(bytes: number): Version {
  const found = versions.find((version) => 4 + lengthBits(version) + bytes * 8 <= capacityOf(version) * 8)
  if (!found) throw new RangeError(`二维码最多容纳 213 字节，收到 ${bytes} 字节`)
  return found
}
