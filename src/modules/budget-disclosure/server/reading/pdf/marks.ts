/** Points from the upper left corner of the page as it is read (turned so that its text runs from left to right). */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Glyph extends Box {
  readonly text: string
  /** Where the glyph stands on its line: the baseline of upright text. */
  readonly base: number
  readonly size: number
  /** The direction in which its text runs, clockwise; 0 = from left to right. */
  readonly turn: Turn
}
export type Turn = 0 | 90 | 180 | 270

/** A drawn straight line. */
export interface Rule {
  readonly runs: 'across' | 'down'
  /** y of a rule across, x of a rule down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What is drawn on a page, as far as tables and texts need it. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  /** How far the page was turned clockwise, from what is shown to what is read. */
  readonly turned: Turn
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** The part of the page that pictures cover, 0 to 1. */
  readonly pictured: number
  /** Characters that stand there but for which the file does not say what they mean. */
  readonly unknown: number
}

export const middle = (box: Box): readonly [x: number, y: number] => [
  (box.left + box.right) / 2,
  (box.top + box.bottom) / 2,
]

export const around = (boxes: readonly Box[]): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const one of boxes) {
    if (one.left < box.left) box.left = one.left
    if (one.top < box.top) box.top = one.top
    if (one.right > box.right) box.right = one.right
    if (one.bottom > box.bottom) box.bottom = one.bottom
  }
  return box
}
