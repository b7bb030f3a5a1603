import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isBankCard, isIdentityNumber, scanPersonalData } from './scan.ts'

const kinds = (text: string) => scanPersonalData(text).map((one) => `${one.kind}:${one.text}`)

describe('the scan for personal data', () => {
  test('identity numbers by their check digit', () => {
    assert.deepEqual(kinds('身份证11010519491231002X，请核对'), ['身份证号:11010519491231002X'])
    assert.deepEqual(kinds('身份证110105194912310021'), [], 'wrong check digit')
    assert.deepEqual(kinds('身份证110105 19491231 002x。'), ['身份证号:110105 19491231 002x'])
    assert.equal(isIdentityNumber('110105199013310027'), false, 'no such month')
  })
  test('full-width digits do not hide them', () => {
    assert.deepEqual(kinds('号码１１０１０５１９４９１２３１００２Ｘ'), [
      '身份证号:１１０１０５１９４９１２３１００２Ｘ',
    ])
  })
  test('mobile and fixed lines', () => {
    assert.deepEqual(kinds('手机199 0000 1234，办公0990-8100100'), ['手机号码:199 0000 1234', '固定电话:0990-8100100'])
    assert.deepEqual(kinds('编号219900001234'), [], 'inside a longer number')
  })
  test('bank cards by Luhn', () => {
    assert.deepEqual(kinds('账号6222 0210 0111 6245 7'.replace(' 7', '')), kinds('账号6222021001116245'))
    assert.equal(isBankCard('4111111111111111'), true)
    assert.equal(isBankCard('4111111111111112'), false)
    assert.deepEqual(kinds('卡号4111111111111111'), ['银行账号:4111111111111111'])
  })
  test('addresses down to the door', () => {
    assert.equal(kinds('住云州市青云区财源路9号2幢301室')[0]?.startsWith('住址:'), true)
    assert.deepEqual(kinds('办公地址为云州市青云区财源路1号'), [], 'an office is not a home')
  })
  test('what officials write all the time is left alone', () => {
    for (const text of [
      '云财公开〔2024〕12号',
      '金额54,700.00元',
      '2024年3月29日',
      '采购编号YZCG2023-118',
      '统一社会信用代码91110000600037341L',
    ])
      assert.deepEqual(kinds(text), [], text)
  })
  test('positions point into the text as given', () => {
    const text = '甲１３９００００１２３４乙19900001234'
    for (const { at, text: found } of scanPersonalData(text)) assert.equal(text.slice(at, at + found.length), found)
    assert.equal(scanPersonalData(text).length, 2)
  })
})
