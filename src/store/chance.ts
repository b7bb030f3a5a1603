import { randomFillSync } from 'node:crypto'

/** Asked for in one go: a call to the generator costs more than the bytes. */
const pool = Buffer.alloc(8192)
let used = pool.length

/** Random bytes for ids, keys and starts of ciphers. Nobody sees the same ones twice, and none stay in the pool. */
export function chance(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, used + count))
  pool.fill(0, used, used + count)
  used += count
  return bytes
}
