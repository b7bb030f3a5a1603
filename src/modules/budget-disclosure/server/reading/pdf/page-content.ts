import { latticesOf } from './lattice.ts'
import type { PageMarks } from './marks.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { type TextLine, textLines } from './text-lines.ts'

/** A page as an ordered run of lines and tables. */
export interface PageContent {
  readonly page: number
  readonly marks: PageMarks
  readonly lines: readonly TextLine[]
  readonly pieces: readonly Piece[]
}

export function pageContent(marks: PageMarks, page: number): PageContent {
  const { pieces, rest } = piecesOf(latticesOf(marks.rules), marks.glyphs, page)
  return { page, marks: { ...marks, glyphs: [], rules: [] }, pieces, lines: textLines(rest) }
}
