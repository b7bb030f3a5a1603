import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Walk } from './graphics-state.ts'
import { around, type Box, type Rule } from './marks.ts'
import { type Matrix, place } from './matrix.ts'

/** Filled or stroked thicker than this is a surface, not a line. */
const THICKEST = 3.5
const STRAIGHT = 0.6

const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

interface Outline {
  readonly points: (readonly [x: number, y: number])[]
  curved: boolean
  closed: boolean
}

/** Notes the lines that a path leaves on the page: thin filled rectangles, frames, and straight strokes. */
export function rulesOfPath(on: Walk, paint: number, data: ArrayLike<number>): void {
  const fills = on.state.fill && FILLS.has(paint)
  const strokes = on.state.stroke && STROKES.has(paint)
  if (!fills && !strokes) return
  const outlines = outlinesOf(data, on.state.matrix)
  if (fills) for (const rule of filledRules(outlines)) add(on, rule)
  const { matrix, lineWidth } = on.state
  const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  if (strokes && width <= THICKEST)
    for (const outline of outlines) for (const rule of strokedRules(outline)) add(on, rule)
}

/** The box that a rectangle takes on the page. */
export function boxOf(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Box {
  const corners = [place(matrix, x0, y0), place(matrix, x1, y0), place(matrix, x1, y1), place(matrix, x0, y1)]
  return around(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
}

function outlinesOf(data: ArrayLike<number>, matrix: Matrix): Outline[] {
  const outlines: Outline[] = []
  let outline: Outline | undefined
  const point = (at: number) => place(matrix, data[at] as number, data[at + 1] as number)
  for (let at = 0; at < data.length; ) {
    const op = data[at++]
    if (op === 0) {
      outline = { points: [point(at)], curved: false, closed: false }
      outlines.push(outline)
    } else if (op === 1) outline?.points.push(point(at))
    else if (outline && op === 4) outline.closed = true
    else if (outline) {
      outline.curved = true
      outline.points.push(point(at + (op === 2 ? 4 : 2)))
    }
    at += op === 2 ? 6 : op === 3 ? 4 : op === 4 ? 0 : 2
  }
  return outlines
}

function* filledRules(outlines: readonly Outline[]): Generator<Rule> {
  const boxes = outlines.map((outline) =>
    around(outline.points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y }))),
  )
  for (const [at, box] of boxes.entries()) {
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (height <= THICKEST && (width > height || width <= THICKEST)) yield across(box)
    if (width <= THICKEST && (height > width || height <= THICKEST)) yield down(box)
    const inner = boxes[at + 1]
    if (inner && !outlines[at]?.curved && isFrame(box, inner)) yield* edges(box, inner)
  }
}

const across = (box: Box): Rule => ({ runs: 'across', at: (box.top + box.bottom) / 2, from: box.left, to: box.right })
const down = (box: Box): Rule => ({ runs: 'down', at: (box.left + box.right) / 2, from: box.top, to: box.bottom })

/** A frame drawn as a rectangle with a hole. */
const isFrame = (outer: Box, inner: Box): boolean => {
  const rims = [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom]
  return (
    rims.every((rim) => rim > 0 && rim <= THICKEST) &&
    inner.right - inner.left > THICKEST &&
    inner.bottom - inner.top > THICKEST
  )
}
function* edges(outer: Box, inner: Box): Generator<Rule> {
  yield across({ ...outer, bottom: inner.top })
  yield across({ ...outer, top: inner.bottom })
  yield down({ ...outer, right: inner.left })
  yield down({ ...outer, left: inner.right })
}

function* strokedRules({ points, closed, curved }: Outline): Generator<Rule> {
  if (curved) return
  const all = closed && points[0] ? [...points, points[0]] : points
  for (const [at, [x1, y1]] of all.entries()) {
    const [x0, y0] = all[at - 1] ?? [x1, y1]
    if (Math.abs(y1 - y0) <= STRAIGHT && Math.abs(x1 - x0) > STRAIGHT)
      yield { runs: 'across', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    else if (Math.abs(x1 - x0) <= STRAIGHT && Math.abs(y1 - y0) > STRAIGHT)
      yield { runs: 'down', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }
  }
}

/** Only what the clip lets through. */
function add(on: Walk, rule: Rule): void {
  const { clip } = on.state
  const [low, high, start, end] =
    rule.runs === 'across'
      ? [clip.top, clip.bottom, clip.left, clip.right]
      : [clip.left, clip.right, clip.top, clip.bottom]
  if (rule.at < low - 1 || rule.at > high + 1) return
  const cut = { ...rule, from: Math.max(rule.from, start), to: Math.min(rule.to, end) }
  if (cut.to > cut.from) on.rules.push(cut)
}
