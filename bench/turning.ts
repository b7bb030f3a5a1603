/** One after the other, and from the beginning again. */
export function turning<T>(all: readonly T[]): () => T {
  let n = 0
  return () => all[n++ % all.length] as T
}
