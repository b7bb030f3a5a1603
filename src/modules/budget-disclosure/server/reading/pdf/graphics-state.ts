import type { Box, Glyph, Rule } from './marks.ts'
import { IDENTITY, type Matrix } from './matrix.ts'

export interface Font {
  readonly vertical: boolean
  /** Width units of one em, inverted: 0.001 but for fonts of drawn glyphs. */
  readonly unit: number
  readonly ascent: number
  readonly descent: number
}
export const PLAIN_FONT: Font = { vertical: false, unit: 0.001, ascent: 0.88, descent: -0.12 }

/** What `save` keeps and `restore` brings back. Mutable: it is the pen of the walk over the drawing operators. */
export interface GraphicsState {
  matrix: Matrix
  clip: Box
  lineWidth: number
  fill: boolean
  stroke: boolean
  font: Font
  fontSize: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  rise: number
  leading: number
  textMode: number
}

export const firstState = (matrix: Matrix, page: Box): GraphicsState => ({
  matrix,
  clip: page,
  lineWidth: 1,
  fill: true,
  stroke: true,
  font: PLAIN_FONT,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
  textMode: 0,
})

/** Where the next glyph of a text object goes; forgotten at its end. */
export interface TextPen {
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

export const textPen = (): TextPen => ({ matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 })

/** The pen on its way over the page. */
export interface Walk {
  state: GraphicsState
  readonly saved: GraphicsState[]
  readonly page: Box
  pen: TextPen
  readonly fonts: ReadonlyMap<string, Font>
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  pictured: number
  unknown: number
  clipNext: boolean
}
