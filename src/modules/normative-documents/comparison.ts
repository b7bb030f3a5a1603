import { nameOf, type Passage, passagesOf } from './articles.ts'
import { type Marked, markedWords } from './marked-words.ts'

/** One line of a comparison: a passage as it was and as it is. */
export interface Compared {
  readonly before?: string
  readonly after?: string
  readonly is: 'same' | 'changed' | 'added' | 'removed'
  /** The words of both, each said to be common, gone or new. */
  readonly words: readonly Marked[]
}

/** Two versions of a text article by article. Articles are matched by what they say, so that an inserted one does not shift the rest. */
export function compared(before: string, after: string): readonly Compared[] {
  const [old, now] = [passagesOf(before), passagesOf(after)]
  return aligned(old, now).map(([was, is]): Compared => {
    const names = { ...(was && { before: nameOf(was) }), ...(is && { after: nameOf(is) }) }
    const words = markedWords(was ? bodyOf(was) : '', is ? bodyOf(is) : '')
    if (!was) return { ...names, is: 'added', words }
    if (!is) return { ...names, is: 'removed', words }
    return { ...names, is: bodyOf(was) === bodyOf(is) ? 'same' : 'changed', words }
  })
}

const bodyOf = ({ paragraphs }: Passage): string => paragraphs.join('\n')

type Pair = readonly [was: Passage | undefined, is: Passage | undefined]
/** Less alike than this, two passages are another one gone and another one new. */
const ALIKE = 0.35

/** The pairing in order that keeps most in common (Needleman–Wunsch over how alike the passages are). */
function aligned(old: readonly Passage[], now: readonly Passage[]): readonly Pair[] {
  const [a, b] = [old.map(profileOf), now.map(profileOf)]
  const alike = a.map((one) => b.map((other) => likeness(one, other)))
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(now.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const gain = (i: number, j: number) => ((alike[i]?.[j] ?? 0) >= ALIKE ? (alike[i]?.[j] ?? 0) : -1)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j))
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    const pair = i < old.length && j < now.length && gain(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j)
    if (pair) pairs.push([old[i++], now[j++]])
    else if (i < old.length && (j === now.length || at(i, j) === at(i + 1, j))) pairs.push([old[i++], undefined])
    else pairs.push([undefined, now[j++]])
  }
  return pairs
}

interface Profile {
  readonly label: string
  readonly pairs: ReadonlyMap<string, number>
  readonly size: number
}

function profileOf(passage: Passage): Profile {
  const signs = [...bodyOf(passage).replace(/\s/g, '')]
  const pairs = new Map<string, number>()
  for (let index = 1; index < signs.length; index++) {
    const pair = `${signs[index - 1]}${signs[index]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { label: passage.label, pairs, size: Math.max(signs.length - 1, 0) }
}

/** Dice over pairs of signs, with a little for the same number; two empty passages are alike. */
function likeness(a: Profile, b: Profile): number {
  let common = 0
  for (const [pair, n] of a.pairs) common += Math.min(n, b.pairs.get(pair) ?? 0)
  const alike = a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size)
  return alike + (a.label === b.label ? 0.05 : 0)
}
