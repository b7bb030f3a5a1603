import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCreditCode, isResidentNumber } from './identity-number.ts'

test('a resident number holds by its check sign', () => {
  assert.ok(isResidentNumber('11010519491231002X'))
  assert.ok(isResidentNumber('440524188001010014'))
  for (const wrong of [
    '110105194912310021',
    '11010519491231002x',
    '1101051949123100',
    '',
    '４４０５２４１８８００１０１００１４',
  ])
    assert.equal(isResidentNumber(wrong), false, wrong)
})

test('a unified credit code holds by its check sign', () => {
  assert.ok(isCreditCode('91350100M000100Y43'))
  for (const wrong of ['91350100M000100Y44', '91350100M000100Y4', '91350100I000100Y43', ''])
    assert.equal(isCreditCode(wrong), false, wrong)
})
