import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsText, ruleText } from './score-text.ts'

test('points are kept in hundredths and written as in the scheme', () => {
  assert.equal(pointsText(150), '1.5')
  assert.equal(pointsText(30), '0.3')
})
test('the rule of an item in one sentence', () => {
  const item = { rule: 'missing', full: 150, per: 30, cap: 120, target: 6, actual: 4 } as const
  assert.equal(ruleText(item), '每少一次扣0.3分，最多扣1.2分；应当达到6次，实际4次')
  assert.equal(ruleText({ rule: 'bonus', full: 0, per: 50, actual: 1 }), '每次加0.5分；实际1次')
})
