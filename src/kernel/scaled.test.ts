import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printScaled, readScaled } from './scaled.ts'

test('printed as written, read back as kept', () => {
  for (const [kept, text] of [
    [150, '1.5'],
    [5, '0.05'],
    [0, '0'],
    [-30, '-0.3'],
    [10_000, '100'],
    [123_456, '1234.56'],
  ] as const) {
    assert.equal(printScaled(kept, { scale: 2 }), text)
    assert.equal(readScaled(text, { scale: 2 }), kept)
  }
})
test('without a scale whole numbers only, as ever', () => {
  assert.equal(printScaled(150, {}), '150')
  assert.equal(readScaled('１，000.00', {}), 1000)
  assert.equal(readScaled('1.5', {}), undefined)
})
test('finer than the scale, no number, too large', () => {
  for (const text of ['0.305', '三分', '', '1.', '--1', '99999999999999999'])
    assert.equal(readScaled(text, { scale: 2 }), undefined, text)
  assert.equal(readScaled('0.3000', { scale: 2 }), 30)
})
