import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { keysIn } from './keys.ts'
import { isSigned, secretsOf } from './secrets.ts'

describe('keys', () => {
  test('read back from their folder sign and open what they signed and sealed before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fadu-keys-'))
    const keys = join(folder, 'keys')
    const [made, again] = [secretsOf(keysIn(keys)), secretsOf(keysIn(keys))]
    assert.match(readFileSync(join(keys, 'signing.pem'), 'utf8'), /^-----BEGIN PRIVATE KEY-----/)
    assert.equal(statSync(join(keys, 'signing.pem')).mode & 0o077, 0)
    assert.equal(made.publicKey, again.publicKey)
    for (const [by, of] of [
      [made, again],
      [again, made],
    ] as const) {
      const signature = by.sign('封存根')
      assert.ok(isSigned('封存根', signature, of.publicKey))
      assert.ok(!isSigned('封存跟', signature, of.publicKey))
      const key = by.newKey()
      assert.equal(of.open(key, by.seal(key, '沈若谷')), '沈若谷')
      const sealed = Buffer.concat([...by.sealBytes(key, Buffer.alloc(300_000, 7))])
      assert.deepEqual(Buffer.concat([...of.openBytes(key, sealed)]), Buffer.alloc(300_000, 7))
      sealed[150_000] = (sealed[150_000] as number) ^ 1
      assert.throws(() => [...of.openBytes(key, sealed)])
    }
    rmSync(join(keys, 'blind.key'))
    assert.throws(() => keysIn(keys), /不完整，缺少 .*blind\.key/)
    rmSync(folder, { recursive: true })
  })
})
