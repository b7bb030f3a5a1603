import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { settingsIn } from './settings.ts'

test('the settings of an installation', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fadu-settings-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'server.json')
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return settingsIn(file)
  }
  assert.deepEqual(settingsIn(file), {})
  const good = { secure: true, proxies: ['10.0.0.1'], policy: { idleMinutes: 15 }, metricsToken: 'x'.repeat(24) }
  assert.deepEqual(read(good), good)
  assert.throws(() => read('{'), /不是有效的 JSON/)
  assert.throws(() => read({ secre: true }), /不认识的项目 "secre"/)
  assert.throws(() => read({ secure: 'yes' }), /secure 的值不正确/)
  assert.throws(() => read({ policy: { idleMinutes: 600 } }), /「无操作自动退出」应为 5 至 30/)
  assert.throws(() => read({ oidc: { issuer: 'nowhere' } }), /oidc\.issuer 的值不正确/)
})
