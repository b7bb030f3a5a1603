import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { fen, printMoney } from '../../kernel/money.ts'
import { type FeeAsked, feeBill } from './fee.ts'

const yuan = (asked: FeeAsked) => printMoney(feeBill(asked, '2023-06-01').total, '元', 0)

describe('the information fee', () => {
  test('published totals', () => {
    assert.equal(yuan({ method: 'item', count: 15, earlier: 10 }), '1,500元')
    assert.equal(yuan({ method: 'item', count: 6, earlier: 10 }), '600元')
    assert.equal(yuan({ method: 'page', count: 72 }), '420元')
    assert.equal(yuan({ method: 'page', count: 44 }), '140元')
    assert.equal(yuan({ method: 'page', count: 1500 }), '54,700元')
  })
  test('the edges of the tiers', () => {
    assert.equal(yuan({ method: 'page', count: 30 }), '0元')
    assert.equal(yuan({ method: 'page', count: 31 }), '10元')
    assert.equal(yuan({ method: 'item', count: 10 }), '0元')
    assert.equal(yuan({ method: 'item', count: 31 }), '2,200元')
    assert.equal(yuan({ method: 'item', count: 41 }), '4,300元')
  })
  test('nothing was charged before 2021, and half an item is no count', () => {
    assert.throws(() => feeBill({ method: 'page', count: 31 }, '2020-12-31'), /尚无规定/)
    assert.throws(() => feeBill({ method: 'page', count: 1.5 }, '2023-06-01'), /整数/)
    assert.throws(() => feeBill({ method: 'item', count: -1 }, '2023-06-01'), /整数/)
  })
  test('items split over several requests of a month cost what one request would cost', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (first, second) => {
        const whole = feeBill({ method: 'item', count: first + second }, '2023-06-01').total
        const parts = [
          feeBill({ method: 'item', count: first }, '2023-06-01').total,
          feeBill({ method: 'item', count: second, earlier: first }, '2023-06-01').total,
        ]
        assert.equal(fen((parts[0] ?? 0n) + (parts[1] ?? 0n)), whole)
      }),
    )
  })
  test('the lines cover every unit once', () => {
    fc.assert(
      fc.property(fc.constantFrom('item', 'page'), fc.nat(3000), fc.nat(60), (method, count, earlier) => {
        const { lines, total } = feeBill({ method, count, earlier }, '2023-06-01')
        assert.equal(
          lines.reduce((sum, line) => sum + line.units, 0),
          count,
        )
        assert.equal(
          lines.reduce((sum, line) => sum + line.amount, 0n),
          total,
        )
      }),
    )
  })
})
