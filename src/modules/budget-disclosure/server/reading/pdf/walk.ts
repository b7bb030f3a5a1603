import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Font, firstState, PLAIN_FONT, textPen, type Walk } from './graphics-state.ts'
import type { Box, Glyph, Rule } from './marks.ts'
import { type Matrix, times } from './matrix.ts'
import { boxOf, rulesOfPath } from './path-rules.ts'
import { showText } from './show-text.ts'

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}
export interface Drawn {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly pictured: number
  readonly unknown: number
}

/** Follows the drawing operators of a page and notes its glyphs and straight lines, as shown (points from the upper left corner). */
export function walk(operators: Operators, fonts: ReadonlyMap<string, Font>, shown: Matrix, page: Box): Drawn {
  const on: Walk = {
    state: firstState(shown, page),
    saved: [],
    page,
    pen: textPen(),
    fonts,
    glyphs: [],
    rules: [],
    pictured: 0,
    unknown: 0,
    clipNext: false,
  }
  const { fnArray, argsArray } = operators
  for (let at = 0; at < fnArray.length; at++) STEPS.get(fnArray[at] as number)?.(on, (argsArray[at] ?? []) as Args)
  return on
}

// biome-ignore lint/suspicious/noExplicitAny: the arguments of pdf.js operators have no types
type Args = readonly any[]
type Step = (on: Walk, args: Args) => void

const save: Step = (on) => on.saved.push({ ...on.state })
const restore: Step = (on) => {
  on.state = on.saved.pop() ?? on.state
}
/** Pictures themselves are not loaded; what is left of one is its enlargement to a good part of the page. */
const transform: Step = (on, args) => {
  on.state.matrix = times(on.state.matrix, args)
  const [a, b, c, d] = args as unknown as Matrix
  if (Math.hypot(a, b) < 50 || Math.hypot(c, d) < 50) return
  const box = boxOf(on.state.matrix, [0, 0, 1, 1])
  const size = (one: Box) => Math.max(0, one.right - one.left) * Math.max(0, one.bottom - one.top)
  on.pictured = Math.max(on.pictured, Math.min(1, size(overlap(box, on.page)) / size(on.page)))
}
const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})
const visible = (color: unknown): boolean => !/^#(f[a-f]){3}$/i.test(String(color))

const graphics: Step = (on, [pairs]) => {
  for (const [key, value] of (pairs ?? []) as readonly (readonly [string, unknown])[]) {
    if (key === 'LW') on.state.lineWidth = Number(value)
    else if (key === 'ca' && value === 0) on.state.fill = false
    else if (key === 'CA' && value === 0) on.state.stroke = false
    else if (key === 'Font' && Array.isArray(value)) setFont(on, value)
  }
}
const setFont: Step = (on, [name, size]) => {
  on.state.font = on.fonts.get(name as string) ?? PLAIN_FONT
  on.state.fontSize = Number(size)
}

const path: Step = (on, [paint, data, extent]) => {
  if (on.clipNext) {
    on.clipNext = false
    if (extent) on.state.clip = overlap(on.state.clip, boxOf(on.state.matrix, Array.from(extent as Iterable<number>)))
  }
  const coordinates = data?.[0] as ArrayLike<number> | null
  if (coordinates) rulesOfPath(on, paint as number, coordinates)
}

const beginForm: Step = (on, [matrix, extent]) => {
  save(on, [])
  if (matrix) on.state.matrix = times(on.state.matrix, matrix as ArrayLike<number>)
  if (extent) on.state.clip = overlap(on.state.clip, boxOf(on.state.matrix, Array.from(extent as Iterable<number>)))
}

/** One-coloured pictures are how some printers draw lines. */
const solidPicture: Step = (on) => rulesOfPath(on, OPS.fill, [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4])

const moveText: Step = ({ pen }, [x, y]) => {
  pen.x = pen.lineX += x
  pen.y = pen.lineY += y
}
const clip: Step = (on) => {
  on.clipNext = true
}

const STEPS: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.setGState, graphics],
  [
    OPS.setLineWidth,
    ({ state }, [width]) => {
      state.lineWidth = width
    },
  ],
  [
    OPS.setFillRGBColor,
    ({ state }, [color]) => {
      state.fill = visible(color)
    },
  ],
  [
    OPS.setStrokeRGBColor,
    ({ state }, [color]) => {
      state.stroke = visible(color)
    },
  ],
  [
    OPS.setFillColorN,
    ({ state }) => {
      state.fill = true
    },
  ],
  [
    OPS.setStrokeColorN,
    ({ state }) => {
      state.stroke = true
    },
  ],
  [
    OPS.setFillTransparent,
    ({ state }) => {
      state.fill = false
    },
  ],
  [
    OPS.setStrokeTransparent,
    ({ state }) => {
      state.stroke = false
    },
  ],
  [OPS.clip, clip],
  [OPS.eoClip, clip],
  [OPS.constructPath, path],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.paintSolidColorImageMask, solidPicture],
  [
    OPS.beginText,
    (on) => {
      on.pen = textPen()
    },
  ],
  [
    OPS.setTextMatrix,
    (on, [matrix]) => {
      on.pen = { ...textPen(), matrix: Array.from(matrix as Iterable<number>) as unknown as Matrix }
    },
  ],
  [OPS.moveText, moveText],
  [
    OPS.setLeadingMoveText,
    (on, [x, y]) => {
      on.state.leading = y
      moveText(on, [x, y])
    },
  ],
  [OPS.nextLine, (on) => moveText(on, [0, on.state.leading])],
  [
    OPS.setLeading,
    ({ state }, [leading]) => {
      state.leading = -leading
    },
  ],
  [OPS.setFont, setFont],
  [
    OPS.setCharSpacing,
    ({ state }, [spacing]) => {
      state.charSpacing = spacing
    },
  ],
  [
    OPS.setWordSpacing,
    ({ state }, [spacing]) => {
      state.wordSpacing = spacing
    },
  ],
  [
    OPS.setHScale,
    ({ state }, [percent]) => {
      state.stretch = percent / 100
    },
  ],
  [
    OPS.setTextRise,
    ({ state }, [rise]) => {
      state.rise = rise
    },
  ],
  [
    OPS.setTextRenderingMode,
    ({ state }, [mode]) => {
      state.textMode = mode
    },
  ],
  [OPS.showText, (on, [glyphs]) => showText(on, glyphs as Parameters<typeof showText>[1])],
])
