import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, test } from 'node:test'
import { refuse } from '../kernel/refusal.ts'
import { sentenceOf } from './sentence.ts'

describe('what the command line says of what went wrong', () => {
  test('a fault of the machine is a sentence, not a trace', () => {
    const written = () => writeFileSync(tmpdir(), 'a folder is no file')
    assert.throws(written, (error) => /^没有办成：所指的是一个目录/.test(sentenceOf(error)))
    for (const code of ['ENOSPC', '53100', 'EACCES', 'ECONNREFUSED', '3D000', '28P01']) {
      const says = sentenceOf(Object.assign(new Error('no'), { code }))
      assert.match(says, /^没有办成：\P{Ll}+$/u, says.replace('DATABASE_URL', ''))
    }
  })
  test('a refusal says what to do, an unknown fault shows its trace', () => {
    assert.equal(sentenceOf(refuse('没有这个文件', { way: '请核对路径' })), '没有这个文件。请核对路径')
    assert.match(sentenceOf(new Error('broken')), /程序出错，没有办成：Error: broken\n\s+at /)
  })
})
