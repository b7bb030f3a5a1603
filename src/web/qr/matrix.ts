import { sideOf, type Version } from './version.ts'

/** Modules of a code: true = dark, undefined = not yet placed. */
export type Matrix = (boolean | undefined)[][]

/** Everything but the data: finders, alignment, timing, version; the places of the format are kept free (light). */
export function patterns(version: Version): Matrix {
  const side = sideOf(version)
  const matrix: Matrix = Array.from({ length: side }, () => Array.from({ length: side }, () => undefined))
  for (const [row, column] of [
    [0, 0],
    [0, side - 7],
    [side - 7, 0],
  ] as const)
    finder(matrix, row, column)
  for (let at = 8; at < side - 8; at++) {
    set(matrix, 6, at, at % 2 === 0)
    set(matrix, at, 6, at % 2 === 0)
  }
  for (const [row, column] of alignmentCentres(version)) alignment(matrix, row, column)
  for (let at = 0; at < 9; at++)
    for (const [row, column] of [
      [8, at],
      [at, 8],
    ] as const)
      keep(matrix, row, column)
  for (let at = side - 8; at < side; at++)
    for (const [row, column] of [
      [8, at],
      [at, 8],
    ] as const)
      keep(matrix, row, column)
  set(matrix, side - 8, 8, true)
  if (version.number >= 7) versionMarks(matrix, version.number)
  return matrix
}

/** Where rows and columns of the table cross, but for the three corners that the finders take. */
function alignmentCentres({ alignment: lines }: Version): readonly (readonly [row: number, column: number])[] {
  const [first, last] = [lines[0], lines.at(-1)]
  return lines.flatMap((row) =>
    lines.flatMap((column) => {
      const isCorner =
        (row === first && column === first) || (row === first && column === last) || (row === last && column === first)
      return isCorner ? [] : [[row, column] as const]
    }),
  )
}

/** The format (level M and a mask) in both of its places. */
export function placeFormat(matrix: Matrix, mask: number): void {
  const bits = formatBits(mask)
  const side = matrix.length
  const dark = (at: number) => ((bits >> at) & 1) === 1
  for (let at = 0; at < 15; at++) {
    const first = at < 6 ? [at, 8] : at < 8 ? [at + 1, 8] : at === 8 ? [8, 7] : [8, 14 - at]
    const second = at < 8 ? [8, side - 1 - at] : [side - 15 + at, 8]
    for (const [row, column] of [first, second]) set(matrix, row as number, column as number, dark(at))
  }
}

/** Level M is 00. BCH (15,5), generator 10100110111, masked so that it is never all light. */
export function formatBits(mask: number): number {
  let rest = mask << 10
  for (let at = 14; at >= 10; at--) if ((rest >> at) & 1) rest ^= 0x537 << (at - 10)
  return ((mask << 10) | rest) ^ 0x5412
}

function set(matrix: Matrix, row: number, column: number, dark: boolean): void {
  const line = matrix[row]
  if (line && column >= 0 && column < line.length) line[column] = dark
}
const keep = (matrix: Matrix, row: number, column: number) => {
  if (matrix[row]?.[column] === undefined) set(matrix, row, column, false)
}

function finder(matrix: Matrix, top: number, left: number): void {
  for (let row = -1; row <= 7; row++)
    for (let column = -1; column <= 7; column++) {
      const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3))
      set(matrix, top + row, left + column, ring !== 2 && ring !== 4)
    }
}

function alignment(matrix: Matrix, row: number, column: number): void {
  for (let y = -2; y <= 2; y++)
    for (let x = -2; x <= 2; x++) set(matrix, row + y, column + x, Math.max(Math.abs(y), Math.abs(x)) !== 1)
}

/** BCH (18,6), generator 1111100100101. */
function versionMarks(matrix: Matrix, number: number): void {
  let rest = number << 12
  for (let at = 17; at >= 12; at--) if ((rest >> at) & 1) rest ^= 0x1f25 << (at - 12)
  const bits = (number << 12) | rest
  for (let at = 0; at < 18; at++) {
    const [long, short] = [matrix.length - 11 + (at % 3), Math.floor(at / 3)]
    set(matrix, short, long, ((bits >> at) & 1) === 1)
    set(matrix, long, short, ((bits >> at) & 1) === 1)
  }
}
