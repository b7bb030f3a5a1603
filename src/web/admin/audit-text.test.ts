import assert from 'node:assert/strict'
import { test } from 'node:test'
import { objectText, resultText } from './audit-text.ts'

test('results of the audit in Chinese, with what stands behind them', () => {
  assert.equal(resultText('done'), '完成')
  assert.equal(resultText('done: 本人当面申请'), '完成：本人当面申请')
  assert.equal(resultText('not-permitted 403'), '无权限（403）')
  assert.equal(resultText('查核举报线索'), '查核举报线索')
  assert.equal(resultText('other'), 'other')
})

test('objects keep their ids', () => {
  assert.equal(objectText('account person-1'), '账号 person-1')
  assert.equal(objectText('information-requests.requests/r-1'), 'information-requests.requests/r-1')
})
