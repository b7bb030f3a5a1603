import type { Walk } from './graphics-state.ts'
import type { Turn } from './marks.ts'
import { place, times } from './matrix.ts'
import { meaning } from './meaning.ts'

/** A glyph as pdf.js hands it over; a number is a shift in thousandths of the font size. */
export interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}
const INVISIBLE = 3

/** Notes the glyphs of one run of text and moves the pen behind it. */
export function showText(on: Walk, run: readonly (ShownGlyph | number)[]): void {
  const { state, pen } = on
  const { font, fontSize, stretch } = state
  const matrix = times(state.matrix, pen.matrix)
  const turn = turnOf(matrix[0] * Math.sign(fontSize || 1), matrix[1] * Math.sign(fontSize || 1))
  for (const glyph of run) {
    if (typeof glyph === 'number') {
      const shift = (-glyph / 1000) * fontSize
      if (font.vertical) pen.y += shift
      else pen.x += shift * stretch
      continue
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
    const [x, y] = [pen.x, pen.y + state.rise]
    let [width, height] = [glyph.width * font.unit * fontSize * stretch, fontSize]
    let start: readonly [number, number] = [x, y]
    if (font.vertical) {
      const [down = -1000, across = glyph.width / 2, up = 880] = glyph.vmetric ?? []
      start = [x - across * font.unit * fontSize, y - up * font.unit * fontSize]
      pen.y += down * font.unit * fontSize - spacing
    } else pen.x += width + spacing * stretch
    if (width === 0) width = fontSize / 2
    note(on, glyph, { matrix, start, width, height, turn })
  }
}

interface Stood {
  readonly matrix: ReturnType<typeof times>
  readonly start: readonly [number, number]
  readonly width: number
  readonly height: number
  readonly turn: Turn
}

function note(on: Walk, glyph: ShownGlyph, { matrix, start: [x, y], width, height, turn }: Stood): void {
  if ((on.state.textMode & 3) === INVISIBLE) return
  const text = meaning(glyph.unicode)
  if (text === undefined) {
    on.unknown++
    return
  }
  if (text.trim() === '') return
  const { ascent, descent } = on.state.font
  const corners = [place(matrix, x, y + descent * height), place(matrix, x + width, y + ascent * height)] as const
  const left = Math.min(corners[0][0], corners[1][0])
  const right = Math.max(corners[0][0], corners[1][0])
  const top = Math.min(corners[0][1], corners[1][1])
  const bottom = Math.max(corners[0][1], corners[1][1])
  const size = Math.abs(height) * Math.hypot(matrix[2], matrix[3])
  const { clip } = on.state
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  if (
    middleX < clip.left - size ||
    middleX > clip.right + size ||
    middleY < clip.top - size ||
    middleY > clip.bottom + size
  )
    return
  const [baseX, baseY] = place(matrix, x, y)
  on.glyphs.push({ text, left, top, right, bottom, size, turn, base: turn % 180 === 0 ? baseY : baseX })
}

function turnOf(a: number, b: number): Turn {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180
  return b > 0 ? 90 : 270
}
