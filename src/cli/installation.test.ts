import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fadu } from './dispatch.test.ts'

const BUREAU = {
  bureau: '江州市财政局',
  code: '330000',
  agency: '江财',
  superior: '江南省财政厅',
  court: '江州市人民法院',
  contact: '办公室，0570-1234567',
  address: '江州路1号',
  portal: 'https://czj.example/',
  system: 'xitong:甲某',
  security: 'anquan:乙某',
  audit: 'shenji:丙某',
  personnel: 'renshi:丁某',
}
const words = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])

test('a bureau is founded, imports, exports, is backed up and restored', {
  skip: process.env.DATABASE_URL !== undefined && 'DATABASE_URL is set: the commands would use that server',
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fadu-installation-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const at = (name: string) => join(folder, name)
  const data = ['--data', at('data')]

  const twice = await fadu('init', ...words({ ...BUREAU, security: 'anquan:甲某' }), ...data)
  assert.equal(twice.status, 2)
  assert.match(twice.err, /系统管理员和安全管理员是同一个人/)
  assert.equal(existsSync(at('data')), false)

  const founded = await fadu('init', ...words(BUREAU), ...data, '--json')
  assert.equal(founded.status, 0, founded.err)
  const { accounts } = founded.json()
  assert.deepEqual(
    accounts.map(({ login }: { login: string }) => login),
    ['xitong', 'anquan', 'shenji', 'renshi'],
  )
  assert.equal(new Set(accounts.map(({ password }: { password: string }) => password)).size, 4)
  assert.match((await fadu('init', ...words(BUREAU), ...data)).err, /已经设立过/)

  const table = at('单位.csv')
  writeFileSync(
    table,
    '名称,类别,上级单位,所在区划,设立日期\n法规科,内设机构,江州市财政局,江州市,2024-01-05\n预算科,处室,江州市财政局,江州市,2024-01-05\n',
  )
  const imported = await fadu('import', 'organization.units', table, '--marked', at('问题.csv'), ...data, '--json')
  assert.match(readFileSync(at('问题.csv'), 'utf8'), /预算科,处室,.*「处室」不在可选范围内/)
  assert.equal(imported.status, 1)
  assert.deepEqual([imported.json().read, imported.json().accepted], [2, 1])
  assert.deepEqual(
    imported.json().refused.map(({ row, field }: { row: number; field: string }) => [row, field]),
    [[3, 'kind']],
  )
  assert.equal((await fadu('export', 'organization.units', '--out', at('out.csv'), ...data)).status, 0)
  assert.match(readFileSync(at('out.csv'), 'utf8'), /法规科,,内设机构,江州市财政局,江州市/)
  assert.match((await fadu('export', 'no.such', '--out', at('x.csv'), ...data)).err, /没有名为「no\.such」的台账/)

  assert.equal((await fadu('backup', at('backup'), ...data)).status, 0)
  const occupied = await fadu('restore', at('backup'), '--keys', at('data/keys'), ...data)
  assert.match(occupied.err, /不是空的，不能恢复到这里/)
  const right = await fadu('restore', at('backup'), '--keys', at('data/keys'), '--data', at('new'))
  assert.equal(right.status, 0, right.err)
  const verified = (await fadu('evidence', 'verify', '--data', at('new'), '--json')).json()
  assert.deepEqual([verified.holds, verified.faults], [true, []])
  assert.ok(verified.entries >= 6)
  assert.match((await fadu('evidence', 'verify', '--data', at('none'))).err, /没有法度的数据/)
})
