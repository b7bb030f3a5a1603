import type { Instant } from '../kernel/wire.ts'
import { chance } from './chance.ts'

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
/** Of one moment, the ids of this process still follow one another. */
const last = { time: 0, n: 0 }

/** A new id: nine signs of time and two of order, so that later ones sort after earlier ones, and nine of chance. */
export function newId(at: Instant): string {
  const time = Date.parse(at)
  last.n = time === last.time ? last.n + 1 : 0
  last.time = time
  let tail = ''
  for (const byte of chance(9)) tail += SIGNS[byte % 32]
  return written(time, 9) + written(last.n % 1024, 2) + tail
}

export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text)

function written(value: number, width: number): string {
  let text = ''
  for (let rest = value; text.length < width; rest = Math.floor(rest / 32)) text = SIGNS[rest % 32] + text
  return text
}
