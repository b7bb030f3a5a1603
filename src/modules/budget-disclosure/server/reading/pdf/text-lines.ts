import { around, type Box, type Glyph } from './marks.ts'

export interface TextLine extends Box {
  readonly text: string
}

/** Glyphs as lines of text, from the top; text that runs upwards or downwards comes after the upright text. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const upright = glyphs.filter(({ turn }) => turn === 0)
  const other = glyphs.filter(({ turn }) => turn !== 0)
  return [...linesOf(upright), ...linesOf(other.map(laid)).map((line, _at, all) => shownLine(line, other, all))]
}

function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = []
  for (const glyph of glyphs.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && glyph.base - baseOf(row) <= Math.min(glyph.size, largest(row)) * 0.45) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map((row) => {
    const order = withoutDoubles(row.toSorted((a, b) => a.left - b.left))
    return { text: joined(order), ...around(order) }
  })
}

const baseOf = (row: readonly Glyph[]): number => row.reduce((sum, { base }) => sum + base, 0) / row.length
const largest = (row: readonly Glyph[]): number => row.reduce((most, { size }) => Math.max(most, size), 0)

/** Some programs print bold text by printing it twice. */
const withoutDoubles = (row: readonly Glyph[]): Glyph[] =>
  row.filter((glyph, at) => {
    for (let back = at - 1; back >= 0; back--) {
      const before = row[back] as Glyph
      if (glyph.left - before.left > glyph.size * 0.2) return true
      if (before.text === glyph.text && Math.abs(before.base - glyph.base) <= glyph.size * 0.2) return false
    }
    return true
  })

/** A gap of a third of a character is a space, one of two characters separates. */
function joined(row: readonly Glyph[]): string {
  let text = ''
  let end: number | undefined
  for (const glyph of row) {
    const gap = end === undefined ? 0 : (glyph.left - end) / glyph.size
    text += `${gap > 2 ? '   ' : gap > 0.3 ? ' ' : ''}${glyph.text}`
    end = Math.max(end ?? glyph.right, glyph.right)
  }
  return text
}

/** Text that runs down or up, laid so that it runs to the right. */
function laid(glyph: Glyph): Glyph {
  const { left, top, right, bottom, turn } = glyph
  if (turn === 90) return { ...glyph, left: top, right: bottom, base: -glyph.base, top: -right, bottom: -left }
  if (turn === 270) return { ...glyph, left: -bottom, right: -top, top: left, bottom: right }
  return { ...glyph, left: -right, right: -left, base: -glyph.base, top: -bottom, bottom: -top }
}
const shownLine = (line: TextLine, glyphs: readonly Glyph[], _all: readonly TextLine[]): TextLine => ({
  ...around(glyphs),
  text: line.text,
})
