import { connected } from './connected.ts'
import { around, type Box, type Rule } from './marks.ts'

/** The lines of one table: where its columns and rows begin and end, and which cells the drawn lines leave. */
export interface Lattice extends Box {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** No line closes the first row above, the last row below: the table goes on from, or to, another page. */
  readonly openAbove: boolean
  readonly openBelow: boolean
}
export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly down: number
  readonly across: number
}

/** Lines nearer to each other than this are one line, points. */
const SAME = 3
/** How far lines must stand out of the outermost crossing line to be an unclosed row or column. */
const OPEN = 6
/** The part of a cell's side that must be drawn for the side to count. */
const DRAWN = 0.5

/** The tables that lines on a page draw, from the top. Single boxes are left out. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  return connected(rules, SAME)
    .map(latticeOf)
    .filter((lattice) => lattice !== undefined)
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function latticeOf(rules: readonly Rule[]): Lattice | undefined {
  const across = bundle(rules.filter(({ runs }) => runs === 'across'))
  const down = bundle(rules.filter(({ runs }) => runs === 'down'))
  if (across.length + down.length < 3 || across.length === 0 || down.length === 0) return undefined
  const rows = closed(across, down)
  const columns = closed(down, across)
  const [ys, xs] = [rows.lines.map(({ at }) => at), columns.lines.map(({ at }) => at)]
  if (xs.length < 2 || ys.length < 2) return undefined
  const cells = cellsOf(rows.lines, columns.lines)
  if (cells.length < 2) return undefined
  return {
    left: xs[0] as number,
    right: xs.at(-1) as number,
    top: ys[0] as number,
    bottom: ys.at(-1) as number,
    xs,
    ys,
    cells,
    openAbove: rows.first,
    openBelow: rows.last,
  }
}

/** Lines on one height (or at one x) with the stretches that are drawn. */
interface Line {
  readonly at: number
  readonly drawn: readonly (readonly [from: number, to: number])[]
}

function bundle(rules: readonly Rule[]): Line[] {
  const groups: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const last = groups.at(-1)
    if (last?.[0] && rule.at - (last.at(-1) as Rule).at <= SAME && rule.at - last[0].at <= SAME * 1.5) last.push(rule)
    else groups.push([rule])
  }
  return groups
    .map((group) => ({ at: group.reduce((sum, { at }) => sum + at, 0) / group.length, drawn: stretches(group) }))
    .filter(({ drawn }) => drawn.some(([from, to]) => to - from > SAME))
}

function stretches(rules: readonly Rule[]): [number, number][] {
  const drawn: [number, number][] = []
  for (const { from, to } of rules.toSorted((a, b) => a.from - b.from)) {
    const last = drawn.at(-1)
    if (last && from <= last[1] + SAME) last[1] = Math.max(last[1], to)
    else drawn.push([from, to])
  }
  return drawn
}

/** Adds the missing outer lines where at least two crossing lines stand out. */
function closed(lines: readonly Line[], crossing: readonly Line[]): { lines: Line[]; first: boolean; last: boolean } {
  const starts = crossing.map(({ drawn }) => drawn[0]?.[0] ?? 0)
  const ends = crossing.map(({ drawn }) => drawn.at(-1)?.[1] ?? 0)
  const [top, bottom] = [lines[0]?.at ?? 0, lines.at(-1)?.at ?? 0]
  const above = starts.filter((start) => start < top - OPEN)
  const below = ends.filter((end) => end > bottom + OPEN)
  const first = above.length > 1
  const last = below.length > 1
  const span = around(crossing.map(({ at }) => ({ left: at, right: at, top: at, bottom: at })))
  const whole = (at: number): Line => ({ at, drawn: [[span.left, span.right]] })
  return {
    lines: [...(first ? [whole(Math.min(...above))] : []), ...lines, ...(last ? [whole(Math.max(...below))] : [])],
    first,
    last,
  }
}

function cellsOf(rows: readonly Line[], columns: readonly Line[]): LatticeCell[] {
  const [height, width] = [rows.length - 1, columns.length - 1]
  const wallRight = (row: number, column: number) => isDrawn(columns[column + 1], rows[row]?.at, rows[row + 1]?.at)
  const wallBelow = (row: number, column: number) =>
    isDrawn(rows[row + 1], columns[column]?.at, columns[column + 1]?.at)
  const taken = new Set<number>()
  const cells: LatticeCell[] = []
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue
      let across = 1
      while (
        column + across < width &&
        !taken.has(row * width + column + across) &&
        !wallRight(row, column + across - 1)
      )
        across++
      let down = 1
      const spans = Array.from({ length: across }, (_, at) => column + at)
      const goesOn = (below: number) =>
        below < height &&
        spans.every((at) => !wallBelow(below - 1, at) && !taken.has(below * width + at)) &&
        spans.slice(0, -1).every((at) => !wallRight(below, at)) &&
        (column + across >= width || wallRight(below, column + across - 1)) &&
        (column === 0 || wallRight(below, column - 1))
      while (goesOn(row + down)) down++
      for (let r = row; r < row + down; r++) for (const at of spans) taken.add(r * width + at)
      cells.push({ row, column, down, across })
    }
  return cells
}

function isDrawn(line: Line | undefined, from = 0, to = 0): boolean {
  let covered = 0
  for (const [start, end] of line?.drawn ?? []) covered += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return covered >= (to - from) * DRAWN
}
