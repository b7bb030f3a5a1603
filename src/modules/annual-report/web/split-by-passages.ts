import type { DraftPassage } from '../draft.ts'

interface Piece {
  readonly text: string
  readonly passage?: DraftPassage
}

/** Finds the free sentences inside a stretch of text; the document itself only holds the text that they make. */
export function splitByPassages(text: string, passages: readonly DraftPassage[]): readonly Piece[] {
  const found = passages
    .map((passage) => ({ passage, at: passage.text === '' ? -1 : text.indexOf(passage.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.passage.text.length - a.passage.text.length)
  const pieces: Piece[] = []
  let done = 0
  for (const { passage, at } of found) {
    if (at < done) continue
    if (at > done) pieces.push({ text: text.slice(done, at) })
    pieces.push({ text: passage.text, passage })
    done = at + passage.text.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done) })
  return pieces
}
