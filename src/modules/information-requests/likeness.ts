/**
 * How alike two subjects are, in whole per cent: twice the shared pairs of neighbouring signs over all pairs (Dice). Marks, blanks and
 * the words that every request has (申请公开, 政府信息, 关于 …) do not count; years do, because last year's figures are not this year's.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const total = left.length + right.length
  if (total === 0) return 0
  const rest = new Map<string, number>()
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const still = rest.get(pair) ?? 0
    if (still > 0) {
      shared++
      rest.set(pair, still - 1)
    }
  }
  return Math.floor((200 * shared) / total)
}

const COMMON = /申请公开|政府信息|公开|关于|有关|相关|情况|的/g

function pairsOf(text: string): readonly string[] {
  const signs = [
    ...text
      .normalize('NFKC')
      .replace(COMMON, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}
