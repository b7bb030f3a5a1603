import type { Lattice, LatticeCell } from './lattice.ts'
import { type Box, type Glyph, middle } from './marks.ts'
import { type TextLine, textLines } from './text-lines.ts'

/** The part of a table that stands on one page. */
export interface Piece extends Box {
  readonly page: number
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly PieceCell[]
  readonly openAbove: boolean
  readonly openBelow: boolean
}
export interface PieceCell extends LatticeCell {
  readonly text: string
  /** Whether the last line of the text reaches the right side, so that the text may go on below. */
  readonly full: boolean
}

/** Puts each glyph into its cell. Returns the pieces and the glyphs that stand in none. */
export function piecesOf(
  lattices: readonly Lattice[],
  glyphs: readonly Glyph[],
  page: number,
): { pieces: Piece[]; rest: Glyph[] } {
  const rest: Glyph[] = []
  const filled = lattices.map((lattice) => ({
    lattice,
    owner: owners(lattice),
    inside: new Map<LatticeCell, Glyph[]>(),
  }))
  for (const glyph of glyphs) {
    const [x, y] = middle(glyph)
    const at = filled.find(
      ({ lattice }) => x > lattice.left && x < lattice.right && y > lattice.top && y < lattice.bottom,
    )
    const cell = at?.owner[slot(at.lattice.ys, y)]?.[slot(at.lattice.xs, x)]
    if (!at || !cell) rest.push(glyph)
    else at.inside.set(cell, [...(at.inside.get(cell) ?? []), glyph])
  }
  return { pieces: filled.map(({ lattice, inside }) => pieceOf(lattice, inside, page)), rest }
}

function pieceOf(lattice: Lattice, inside: ReadonlyMap<LatticeCell, readonly Glyph[]>, page: number): Piece {
  const { cells, ...rest } = lattice
  const filled = cells.map((cell): PieceCell => {
    const glyphs = inside.get(cell) ?? []
    const lines = textLines(glyphs)
    const right = lattice.xs[cell.column + cell.across] as number
    return { ...cell, text: lines.map(({ text }) => text).join(''), full: reaches(lines.at(-1), glyphs, right) }
  })
  return { ...rest, page, cells: filled }
}

const reaches = (line: TextLine | undefined, glyphs: readonly Glyph[], right: number): boolean => {
  const size = glyphs[0]?.size ?? 0
  return line !== undefined && right - line.right < size * 2
}

/** Which cell owns each square of the grid. */
function owners({ cells, xs, ys }: Lattice): LatticeCell[][] {
  const grid = Array.from({ length: ys.length - 1 }, () => new Array<LatticeCell>(xs.length - 1))
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.down; row++)
      for (let column = cell.column; column < cell.column + cell.across; column++)
        (grid[row] as LatticeCell[])[column] = cell
  return grid
}

function slot(lines: readonly number[], at: number): number {
  let low = 0
  for (let high = lines.length - 1; high - low > 1; ) {
    const mid = (low + high) >> 1
    if ((lines[mid] as number) <= at) low = mid
    else high = mid
  }
  return low
}

export const cellBox = (piece: Piece, cell: LatticeCell): Box => ({
  left: piece.xs[cell.column] as number,
  right: piece.xs[cell.column + cell.across] as number,
  top: piece.ys[cell.row] as number,
  bottom: piece.ys[cell.row + cell.down] as number,
})
