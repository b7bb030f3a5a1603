import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { likeness } from './likeness.ts'

describe('likeness of subjects', () => {
  test('the same in other words', () => {
    assert.ok(likeness('2023年度市级部门预算批复情况', '申请公开2023年度市级部门的预算批复') >= 90)
  })
  test('another year is another request', () => {
    assert.ok(likeness('2023年度预备费', '2024年度预备费') < 90)
  })
  test('different subjects', () => {
    assert.ok(likeness('2023年度市级部门预算批复情况', '滨江路综合改造工程政府采购合同') < 10)
  })
  test('symmetric, at most 100, and 100 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(likeness(a, b), likeness(b, a))
        assert.ok(likeness(a, b) <= 100)
      }),
    )
    assert.equal(likeness('资金拨付文件', '资金拨付文件'), 100)
    assert.equal(likeness('', ''), 0)
  })
})
