/** A stretch of words that both versions have, only the former, or only the present. */
export interface Marked {
  readonly is: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Longer than this, the table of the comparison would grow too large: the whole passage is marked. */
const MOST_CELLS = 4_000_000

/** What changed between two texts, word by word. */
export function markedWords(before: string, after: string): readonly Marked[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let [head, tail] = [0, 0]
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return joined([
    { is: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { is: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string): readonly string[] => [...words.segment(text)].map(({ segment }) => segment)

/** The longest common subsequence, told as what is common, gone and new. */
function between(a: readonly string[], b: readonly string[]): readonly Marked[] {
  const width = b.length + 1
  if (a.length * width > MOST_CELLS)
    return [
      { is: 'gone', text: a.join('') },
      { is: 'new', text: b.join('') },
    ]
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const marked: Marked[] = []
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      marked.push({ is: 'same', text: a[i++] ?? '' })
      j++
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      marked.push({ is: 'gone', text: a[i++] ?? '' })
    else marked.push({ is: 'new', text: b[j++] ?? '' })
  }
  return marked
}

/** Neighbours of one kind are one stretch. */
function joined(marked: readonly Marked[]): readonly Marked[] {
  const all: Marked[] = []
  for (const one of marked) {
    if (one.text === '') continue
    const last = all.at(-1)
    if (last?.is === one.is) all[all.length - 1] = { is: one.is, text: last.text + one.text }
    else all.push(one)
  }
  return all
}
