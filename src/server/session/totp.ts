import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../kernel/wire.ts'

/** One-time passwords by time, RFC 6238: SHA-1, 30 seconds, six digits, as every authenticator reads them. */
const STEP_SECONDS = 30
const DIGITS = 6
/** Clocks of phones go wrong: one step before and after is accepted. */
const DRIFT = [0, -1, 1]
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret in base32, 160 bits. */
export const newTotpSecret = (): string => base32(randomBytes(20))

/** The code of one counter. */
export function totpCode(secret: string, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', unbase32(secret)).update(message).digest()
  const offset = (mac[mac.length - 1] as number) & 15
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

export const totpCounter = (now: Instant): number => Math.floor(Date.parse(now) / 1000 / STEP_SECONDS)

/**
 * The counter by which a code is right, undefined when it is not. A code counts once: counters up to `usedUpTo` are refused.
 */
export function totpAccepts(secret: string, code: string, now: Instant, usedUpTo = -1): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const current = totpCounter(now)
  const matching = DRIFT.map((drift) => current + drift).filter((counter) => same(totpCode(secret, counter), code))
  return matching.find((counter) => counter > usedUpTo)
}

/** What an authenticator reads from a QR code or by hand. */
export const totpAddress = (secret: string, account: string, issuer: string): string =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${account}`)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&period=${STEP_SECONDS}&digits=${DIGITS}`

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function unbase32(text: string): Buffer {
  const bits = [...text].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
