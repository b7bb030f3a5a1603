import { Conflict } from './conflict.ts'

const MOST = 4

/**
 * Runs a write that answers undefined when somebody else changed the row in between. Whoever named the version that he saw
 * is told of the conflict; others are tried again on what stands there now.
 */
export async function attempts<T>(version: number | undefined, run: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < MOST; attempt++) {
    const result = await run()
    if (result !== undefined) return result
    if (version !== undefined) break
  }
  throw new Conflict()
}
