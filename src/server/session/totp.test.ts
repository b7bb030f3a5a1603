import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newTotpSecret, totpAccepts, totpCode, totpCounter } from './totp.ts'

/** 12345678901234567890 in base32, the secret of the vectors in RFC 6238 appendix B (SHA-1). */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const VECTORS: readonly (readonly [seconds: number, code: string])[] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
]
const at = (seconds: number) => new Date(seconds * 1000).toISOString()

describe('one-time passwords', () => {
  for (const [seconds, code] of VECTORS)
    test(`the vector of second ${seconds}`, () => assert.equal(totpCode(SECRET, totpCounter(at(seconds)), 8), code))

  test('one step of drift either way is accepted, two are not', () => {
    const now = 1_700_000_000
    for (const drift of [-1, 0, 1])
      assert.ok(totpAccepts(SECRET, totpCode(SECRET, totpCounter(at(now)) + drift), at(now)) !== undefined)
    for (const drift of [-2, 2])
      assert.equal(totpAccepts(SECRET, totpCode(SECRET, totpCounter(at(now)) + drift), at(now)), undefined)
  })
  test('a code counts once', () => {
    const now = at(1_700_000_000)
    const counter = totpAccepts(SECRET, totpCode(SECRET, totpCounter(now)), now)
    assert.equal(counter, totpCounter(now))
    assert.equal(totpAccepts(SECRET, totpCode(SECRET, totpCounter(now)), now, counter), undefined)
  })
  test('anything but six digits is refused', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
      assert.equal(totpAccepts(SECRET, code, at(59)), undefined)
  })
  test('new secrets differ and are read back', () => {
    const [a, b] = [newTotpSecret(), newTotpSecret()]
    assert.match(a, /^[A-Z2-7]{32}$/)
    assert.notEqual(a, b)
    assert.match(totpCode(a, 1), /^\d{6}$/)
  })
})
