import { codewords } from './codewords.ts'
import { type Matrix, patterns, placeFormat } from './matrix.ts'
import { type Version, versionFor } from './version.ts'

/** The QR code of a text (bytes, level M): rows of modules, true = dark. Throws above 213 bytes. */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const bytes = new TextEncoder().encode(text)
  const version = versionFor(bytes.length)
  const words = codewords(bytes, version)
  const candidates = masks.map((_, mask) => masked(version, words, mask))
  return candidates.toSorted((a, b) => unrest(a) - unrest(b))[0] as boolean[][]
}

/** Whether a mask turns a module over. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
]

function masked(version: Version, words: readonly number[], mask: number): boolean[][] {
  const matrix = patterns(version)
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, at) => ((word >> (7 - at)) & 1) === 1))
  places(matrix).forEach(([row, column], at) => {
    const line = matrix[row] as boolean[]
    line[column] = (bits[at] ?? false) !== masks[mask]?.(row, column)
  })
  placeFormat(matrix, mask)
  return matrix as boolean[][]
}

/** Free modules in the order of data: pairs of columns from the right, up and down in turn, leaving out the timing column. */
export function places(matrix: Matrix): readonly (readonly [row: number, column: number])[] {
  const side = matrix.length
  const found: (readonly [number, number])[] = []
  let isUp = true
  for (let right = side - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let at = 0; at < side; at++) {
      const row = isUp ? side - 1 - at : at
      for (const column of [right, right - 1]) if (matrix[row]?.[column] === undefined) found.push([row, column])
    }
    isUp = !isUp
  }
  return found
}

/** How hard a code is to read: long runs of one colour along rows and columns, and blocks of it. */
function unrest(matrix: readonly (readonly boolean[])[]): number {
  const lines = [...matrix, ...matrix.map((_, at) => matrix.map((row) => row[at] as boolean))]
  const runs = lines.flatMap(
    (line) =>
      line
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .match(/0{5,}|1{5,}/g) ?? [],
  )
  const blocks = matrix.flatMap((row, y) =>
    row.filter((dark, x) => [row[x + 1], matrix[y + 1]?.[x], matrix[y + 1]?.[x + 1]].every((one) => one === dark)),
  )
  return runs.reduce((sum, run) => sum + run.length - 2, 0) + 3 * blocks.length
}
