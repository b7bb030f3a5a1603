import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { chance } from './chance.ts'

/** Bytes worked on in one go: some milliseconds, after which others get their turn. */
const PART = 131_072
const START = 16
const MAC = 16
const NOTHING = Buffer.alloc(0)

/** Encrypts as texts are encrypted (SM4-CTR, then HMAC-SM3), in parts. The first half of the key encrypts, the second authenticates. */
export function* sealedParts(key: Buffer, plain: Uint8Array): Generator<Buffer> {
  const start = chance(START)
  const cipher = createCipheriv('sm4-ctr', key.subarray(0, 16), start)
  const mac = createHmac('sm3', key.subarray(16)).update(start)
  yield start
  for (const part of partsOf(plain)) {
    const sealed = cipher.update(part)
    mac.update(sealed)
    yield sealed
  }
  yield mac.digest().subarray(0, MAC)
}

/** Decrypts in parts, after all of it was authenticated. Throws on bytes that were changed or belong to another key. */
export function* openedParts(key: Buffer, sealed: Buffer): Generator<Buffer> {
  const mac = createHmac('sm3', key.subarray(16))
  for (const part of partsOf(sealed.subarray(0, -MAC))) {
    mac.update(part)
    yield NOTHING
  }
  const given = sealed.subarray(-MAC)
  if (sealed.length < START + MAC || !timingSafeEqual(mac.digest().subarray(0, MAC), given))
    throw new Error('a sealed file was changed or belongs to another key')
  const decipher = createDecipheriv('sm4-ctr', key.subarray(0, 16), sealed.subarray(0, START))
  for (const part of partsOf(sealed.subarray(START, -MAC))) yield decipher.update(part)
}

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART)
}
