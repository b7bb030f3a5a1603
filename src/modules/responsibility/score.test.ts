import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scoreOf, totalScore } from './score.ts'

describe('scoring', () => {
  test('each missing one takes its share, up to the cap', () => {
    assert.equal(scoreOf({ rule: 'missing', full: 150, per: 30, cap: 120, target: 6, actual: 4 }), 90)
    assert.equal(scoreOf({ rule: 'missing', full: 150, per: 30, cap: 120, target: 6, actual: 0 }), 30)
    assert.equal(scoreOf({ rule: 'missing', full: 150, per: 30, target: 6, actual: 9 }), 150)
  })
  test('each fault, a thing not done, a bonus', () => {
    assert.equal(scoreOf({ rule: 'each', full: 100, per: 30, actual: 5 }), 0)
    assert.equal(scoreOf({ rule: 'absent', full: 50, per: 50, actual: 0 }), 0)
    assert.equal(scoreOf({ rule: 'absent', full: 50, per: 50, actual: 1 }), 50)
    assert.equal(scoreOf({ rule: 'bonus', full: 0, per: 50, cap: 80, actual: 2 }), 80)
  })
  test('what does not apply is taken out and the rest rescaled', () => {
    const items = [
      { rule: 'absent', full: 50, per: 50, actual: 1 },
      { rule: 'missing', full: 50, per: 10, target: 5, actual: 0 },
      { rule: 'not-applicable', full: 100 },
    ] as const
    assert.deepEqual(totalScore(items), { points: 100, of: 200 })
    assert.deepEqual(totalScore([{ rule: 'not-applicable', full: 100 }]), { points: 0, of: 100 })
  })
})
