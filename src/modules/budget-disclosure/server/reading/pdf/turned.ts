import type { Box, Glyph, PageMarks, Rule, Turn } from './marks.ts'

/** The page turned so that most of its text runs from left to right: forms are often printed across an upright page. */
export function turned(page: PageMarks): PageMarks {
  const counts = new Map<Turn, number>()
  for (const { turn } of page.glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!most || most[0] === 0 || most[1] <= page.glyphs.length / 2) return page
  const by = ((360 - most[0]) % 360) as Turn
  const [width, height] = by === 180 ? [page.width, page.height] : [page.height, page.width]
  return {
    ...page,
    width,
    height,
    turned: by,
    glyphs: page.glyphs.map((glyph) => turnedGlyph(glyph, by, page)),
    rules: page.rules.map((rule) => turnedRule(rule, by, page)),
  }
}

/** The box where it is shown: undoes the turn of the page. */
export const shownBox = (box: Box, { turned: by, width, height }: PageMarks): Box =>
  turnedBox(box, ((360 - by) % 360) as Turn, { width, height })

interface Size {
  readonly width: number
  readonly height: number
}

function turnedBox({ left, top, right, bottom }: Box, by: Turn, { width, height }: Size): Box {
  if (by === 90) return { left: height - bottom, right: height - top, top: left, bottom: right }
  if (by === 180) return { left: width - right, right: width - left, top: height - bottom, bottom: height - top }
  if (by === 270) return { left: top, right: bottom, top: width - right, bottom: width - left }
  return { left, top, right, bottom }
}

function turnedGlyph(glyph: Glyph, by: Turn, page: Size): Glyph {
  const turn = ((glyph.turn + by) % 360) as Turn
  const point =
    glyph.turn % 180 === 0
      ? turnedBox({ left: glyph.left, right: glyph.left, top: glyph.base, bottom: glyph.base }, by, page)
      : turnedBox({ left: glyph.base, right: glyph.base, top: glyph.top, bottom: glyph.top }, by, page)
  return { ...glyph, ...turnedBox(glyph, by, page), turn, base: turn % 180 === 0 ? point.top : point.left }
}

function turnedRule(rule: Rule, by: Turn, page: Size): Rule {
  const box =
    rule.runs === 'across'
      ? { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at }
      : { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to }
  const { left, top, right, bottom } = turnedBox(box, by, page)
  const flat = (rule.runs === 'across') === (by % 180 === 0)
  return flat ? { runs: 'across', at: top, from: left, to: right } : { runs: 'down', at: left, from: top, to: bottom }
}
