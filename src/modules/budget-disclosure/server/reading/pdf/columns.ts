/** How the columns of two pieces of a table lie in their common columns: the common column where each begins. */
export interface CommonColumns {
  readonly xs: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

const NEAR = 4
/** Lengths are compared as parts of the table's width where a page is printed at another scale. */
const ALIKE = 0.015

/** Undefined when the columns of the second piece cannot be those of the first: one must be the other with some columns merged. */
export function commonColumns(before: readonly number[], after: readonly number[]): CommonColumns | undefined {
  const moved = before.length === after.length && similar(before, after)
  if (moved) return { xs: before, before: before.map((_, at) => at), after: after.map((_, at) => at) }
  const [more, fewer] = before.length >= after.length ? [before, after] : [after, before]
  const found = fewer.map((x) => more.findIndex((other) => Math.abs(other - x) <= NEAR))
  if (found.includes(-1) || found[0] !== 0 || found.at(-1) !== more.length - 1) return undefined
  const all = more.map((_, at) => at)
  return more === before ? { xs: more, before: all, after: found } : { xs: more, before: found, after: all }
}

const similar = (a: readonly number[], b: readonly number[]): boolean => {
  const part = (lines: readonly number[], x: number) =>
    (x - (lines[0] as number)) / ((lines.at(-1) as number) - (lines[0] as number))
  return a.every(
    (x, at) => Math.abs(x - (b[at] as number)) <= NEAR || Math.abs(part(a, x) - part(b, b[at] as number)) <= ALIKE,
  )
}
