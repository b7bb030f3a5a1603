/** A part of a home with the lines that it takes, its heading counted as one. */
export interface Part<T> {
  readonly lines: number
  readonly of: T
}

/** Parts in columns of nearly equal height: the first ones begin a column each, every other goes where there is most room. */
export function inColumns<T>(parts: readonly Part<T>[], columns: number): readonly (readonly T[])[] {
  const heights = Array.from({ length: columns }, () => 0)
  const placed = Array.from({ length: columns }, (): T[] => [])
  for (const [at, { lines, of }] of parts.entries()) {
    const column = at < columns ? at : heights.indexOf(Math.min(...heights))
    placed[column]?.push(of)
    heights[column] = (heights[column] ?? 0) + lines
  }
  return placed
}
