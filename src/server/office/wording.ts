/** An addressee ends in a full-width colon. */
export const withColon = (text: string): string => `${text.replace(/[:：\s]+$/, '')}：`

/** A remark stands in round full-width brackets, once. */
export const withinBrackets = (text: string): string => `（${text.trim().replace(/^[（(](.*)[)）]$/s, '$1')}）`

/**
 * Splits a title into the fewest lines of at most `limit` characters, of nearly equal length and between words, as the
 * standard asks (词意完整、排列对称). Line breaks already in it are kept.
 */
export function balancedLines(title: string, limit: number): readonly string[] {
  return title.split('\n').flatMap((part) => {
    const lines: string[] = []
    let rest = part
    for (let left = Math.ceil(part.length / limit); left > 1; left--) {
      const at = bestBreak(rest, rest.length / left, limit)
      lines.push(rest.slice(0, at))
      rest = rest.slice(at)
    }
    return [...lines, rest]
  })
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
const CLOSING = '，、。；：）》」”〉〕的'
const OPENING = '（《「“〈〔'

/** The word boundary nearest to the wished place, never between a number and its unit; one behind a closing mark or 的 is worth a shift of a character. */
function bestBreak(text: string, wished: number, limit: number): number {
  let best = Math.round(wished)
  let cost = Number.POSITIVE_INFINITY
  for (const { index } of WORDS.segment(text)) {
    if (index === 0 || index > limit) continue
    const before = text[index - 1] ?? ''
    const after = text[index] ?? ''
    const inside = CLOSING.includes(after) || OPENING.includes(before) || /\d/.test(before)
    const penalty = inside ? 20 : 0
    const found = Math.abs(index - wished) + penalty - (CLOSING.includes(before) ? 1 : 0)
    if (found < cost) [best, cost] = [index, found]
  }
  return best
}
