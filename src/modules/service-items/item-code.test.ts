import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { composeItemCode, creditCheckCharacter, isBasicCode, isCreditCode, partsOfItemCode } from './item-code.ts'

/** Codes as two bureaus published them. */
const PUBLISHED = ['11431223006654398F4000113003000', '12441500196720244T3442199806003']
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

describe('the code of an item', () => {
  test('published codes come apart and together again', () => {
    for (const code of PUBLISHED) {
      const parts = partsOfItemCode(code)
      assert.ok(parts, code)
      assert.equal(composeItemCode(parts), code)
      assert.equal(code.length, 31)
    }
  })

  test('any one character changed or two neighbours swapped in the credit code is noticed', () => {
    for (const code of PUBLISHED) {
      const credit = code.slice(0, 18)
      for (let at = 0; at < 18; at++) {
        for (const sign of SIGNS)
          if (sign !== credit[at]) assert.equal(isCreditCode(credit.slice(0, at) + sign + credit.slice(at + 1)), false)
        const [a = '', b = ''] = [credit[at], credit[at + 1]]
        if (a !== b && b) assert.equal(isCreditCode(credit.slice(0, at) + b + a + credit.slice(at + 2)), false)
      }
    }
  })

  test('whatever is composed of valid parts is valid, whatever the body', () => {
    let state = 7
    const next = (of: number) => {
      state = (state * 48271) % 2147483647
      return state % of
    }
    for (let round = 0; round < 500; round++) {
      const body = Array.from({ length: 17 }, () => SIGNS[next(31)]).join('')
      const basicCode = Array.from({ length: 12 }, () => next(10)).join('')
      const parts = { creditCode: body + creditCheckCharacter(body), level: String(1 + next(6)), basicCode }
      assert.deepEqual(partsOfItemCode(composeItemCode(parts)), parts)
    }
  })

  test('what is too short, too long, of a wrong level or with a letter that is none is no code', () => {
    const [code = ''] = PUBLISHED
    for (const wrong of [
      '',
      code.slice(1),
      `${code}0`,
      `${code.slice(0, 18)}7${code.slice(19)}`,
      code.replace('F', 'I'),
    ])
      assert.equal(partsOfItemCode(wrong), undefined, wrong)
    assert.equal(isBasicCode('00011310100Y'), true)
    assert.equal(isBasicCode('00011310100X'), false)
  })
})
