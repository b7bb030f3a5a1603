import { randomBytes } from 'node:crypto'
import type { Instant } from '../kernel/wire.ts'

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: nine signs of time, so that later ones sort after earlier ones, and eleven of chance. */
export function newId(at: Instant): string {
  let time = Date.parse(at)
  let head = ''
  for (let index = 0; index < 9; index++) {
    head = SIGNS[time % 32] + head
    time = Math.floor(time / 32)
  }
  let tail = ''
  for (const byte of randomBytes(11)) tail += SIGNS[byte % 32]
  return head + tail
}

export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text)
