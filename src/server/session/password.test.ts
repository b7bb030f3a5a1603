import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { policyOf } from '../policy.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { passwordFaults, wasUsed } from './password-policy.ts'

const policy = policyOf({ argonKilobytes: 64, argonPasses: 1 })
const owner = { account: 'wanghong', name: '王红' }
const says = (password: string) => passwordFaults(password, owner, policy).map((reason) => reason.says)

describe('passwords', () => {
  test('the right one matches, another does not, the same one is stored differently each time', async () => {
    const [stored, again] = [await hashPassword('Yunhe-Qiao7', policy), await hashPassword('Yunhe-Qiao7', policy)]
    assert.match(stored, /^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
    assert.notEqual(stored, again)
    assert.equal(await passwordMatches(stored, 'Yunhe-Qiao7', policy), true)
    assert.equal(await passwordMatches(stored, 'Yunhe-Qiao8', policy), false)
    assert.equal(await passwordMatches(undefined, 'Yunhe-Qiao7', policy), false)
    assert.equal(await passwordMatches('plain text', 'plain text', policy), false)
  })
  test('a stored password is read by the parameters it was stored with', async () => {
    const stored = await hashPassword('Yunhe-Qiao7', policyOf({ argonKilobytes: 128, argonPasses: 2 }))
    assert.equal(await passwordMatches(stored, 'Yunhe-Qiao7', policy), true)
  })
  test('an unknown account takes as long as a known one', async () => {
    const slow = policyOf()
    const stored = await hashPassword('Yunhe-Qiao7', slow)
    const time = async (of: string | undefined) => {
      const from = process.hrtime.bigint()
      for (let n = 0; n < 5; n++) await passwordMatches(of, 'wrong-One-1', slow)
      return Number(process.hrtime.bigint() - from)
    }
    await time(stored)
    const ratio = (await time(undefined)) / (await time(stored))
    assert.ok(ratio > 0.4 && ratio < 2.5, `unknown : known = ${ratio}`)
  })
  test('a good password has no fault', () => {
    for (const good of ['Yunhe-Qiao7', '河边柳树下xW9!绿', 'kT7#mmQp2zLw']) assert.deepEqual(says(good), [], good)
  })
  test('weak passwords are refused, each with its sentence', () => {
    assert.deepEqual(says('aB3$kw'), ['密码至少 10 个字符'])
    assert.ok(says('onlylowercase').some((one) => one.includes('四类')))
    assert.ok(says('Wanghong#2024').some((one) => one.includes('账号或姓名')))
    assert.ok(says('gnohgnaw-A123').some((one) => one.includes('账号或姓名')))
    assert.ok(says('王红-Abc-7391').some((one) => one.includes('账号或姓名')))
    for (const common of [
      'Password123',
      'P@ssw0rd2024',
      'Admin@12345',
      'Aa12345678',
      'Qwertyuiop1',
      'aaaaAAAA1111',
      'Abcd1234567',
    ])
      assert.ok(
        says(common).some((one) => one.includes('过于常见')),
        common,
      )
  })
  test('the last passwords may not come back', async () => {
    const history = await Promise.all(
      ['One-11-one', 'Two-22-two', 'Three-33-three'].map((one) => hashPassword(one, policy)),
    )
    assert.equal(await wasUsed('Two-22-two', history, policy), true)
    assert.equal(await wasUsed('Three-33-three', history, { ...policy, passwordHistory: 2 }), false)
    assert.equal(await wasUsed('Four-44-four', history, policy), false)
  })
})
