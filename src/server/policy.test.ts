import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyOf, thresholds } from './policy.ts'

test('every threshold lies within its own bounds and says where it comes from', () => {
  for (const [id, one] of Object.entries(thresholds)) {
    assert.ok(one.least <= one.value && one.value <= one.most, id)
    assert.ok(one.name && one.note, id)
  }
})
test('a change within the bounds is taken, one outside is refused with a sentence', () => {
  assert.equal(policyOf({ lockMinutes: 30 }).lockMinutes, 30)
  assert.equal(policyOf().lockMinutes, 15)
  assert.throws(() => policyOf({ passwordLength: 4 }), /「密码最短长度」应为 8 至 64 的整数，收到 4/)
  assert.throws(() => policyOf({ idleMinutes: 12.5 }), RangeError)
})
