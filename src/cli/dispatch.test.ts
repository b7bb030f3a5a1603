import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commands } from './commands.ts'
import { dispatch } from './dispatch.ts'

/** Runs a command line and listens to it. */
export async function fadu(...argv: readonly string[]) {
  let out = ''
  let err = ''
  const status = await dispatch(argv, { out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) })
  return { status, out, err, json: () => JSON.parse(out) }
}

describe('the command line', () => {
  test('every command has a Chinese help with an example', async () => {
    for (const { name } of commands) {
      const { status, out } = await fadu(...name.split(' '), '--help')
      assert.equal(status, 0, name)
      assert.match(out, /^\p{Script=Han}/u, name)
      assert.match(out, new RegExp(`用法：fadu ${name}`), name)
      assert.match(out, /示例：\n {2}fadu/, name)
    }
  })
  test('without words it shows all commands and is bad usage; with --help it is done', async () => {
    const [bare, asked] = [await fadu(), await fadu('--help')]
    assert.equal(bare.status, 2)
    assert.equal(asked.status, 0)
    for (const { name } of commands) assert.ok(asked.out.includes(`fadu ${name}`), name)
  })
  test('a group shows its commands', async () => {
    const { status, out } = await fadu('law', '--help')
    assert.equal(status, 0)
    assert.ok(out.includes('fadu law list') && !out.includes('fadu calendar'))
  })
  test('bad usage is a Chinese sentence on standard error and status 2', async () => {
    const cases: readonly (readonly [words: string, says: RegExp])[] = [
      ['law lits', /没有命令「fadu law lits」/],
      ['law list --al', /没有选项 --al/],
      ['law list --json=3', /选项 --json 不带值/],
      ['law list more', /多出了「more」/],
      ['deadline due', /缺少「期限编号」/],
      ['deadline due FOI-REPLY', /缺少 --start 日期/],
      ['deadline due FOI-REPLY --start', /--start 后面要写一个值/],
      ['deadline due FOI-REPLY --start 2024-02-30', /--start：「2024-02-30」不是有效日期/],
      ['deadline due NONE --start 2024-02-20', /没有编号为「NONE」的期限.*fadu law list/],
      ['deadline due FOI-REPLY --start 2010-01-04', /自 2019-05-15 起施行/],
      ['deadline due FOI-CORR-DUE --start 2024-02-20', /没有全国统一的长度/],
      ['deadline explain nothing --history -', /没有程序「nothing」/],
      ['calendar --from 2024-02-02 --to 2024-02-01', /早于/],
      ['calendar --from 1800-01-01 --to 1800-01-02', /超出日历范围/],
    ]
    for (const [words, says] of cases) {
      const { status, out, err } = await fadu(...words.split(' '))
      assert.equal(status, 2, words)
      assert.equal(out, '', words)
      assert.match(err, says)
    }
  })
})
