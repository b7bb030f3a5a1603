import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { procedureCopy } from '../scripts/copy/procedure-copy.ts'
import { generatedFiles, regenerate } from '../scripts/generate.ts'
import { proceduresOf, registersOf } from '../src/kernel/module.ts'
import type { Field } from '../src/kernel/register.ts'
import { lawList } from '../src/law/find.ts'
import { modules } from '../src/modules/index.ts'
import { petition } from './store/fixture.ts'

describe('reading copies', () => {
  test('the same declarations give the same text', async () => {
    assert.deepEqual(await generatedFiles(), await generatedFiles())
  })
  test('every field, step, deadline and indicator of every module stands in its copy', async () => {
    const files = await generatedFiles()
    for (const one of modules) {
      const copy = files.get(`docs/copy/${one.id}.md`) ?? ''
      for (const register of registersOf([one]))
        for (const field of Object.values(register.fields as Record<string, Field>))
          assert.ok(copy.includes(field.name), `${register.id}: ${field.name}`)
      for (const procedure of proceduresOf([one])) {
        for (const [id, step] of Object.entries(procedure.steps))
          assert.ok(copy.includes(`${step.name}**（\`${id}\`）`), `${procedure.id}: ${id}`)
        for (const deadline of Object.values(procedure.deadlines))
          assert.ok(copy.includes(`**${deadline.name}**`), `${procedure.id}: ${deadline.name}`)
      }
      for (const { id } of one.indicators) assert.ok(copy.includes(`\`${id}\``), id)
    }
  })
  test('every dated limit stands in the copy of the law, unverified ones marked', async () => {
    const copy = (await generatedFiles()).get('docs/copy/law.md') ?? ''
    for (const row of lawList()) {
      const line = copy
        .split('\n')
        .find((text) => text.startsWith(`| ${row.specId ?? ''} |`) && text.includes(row.from))
      assert.ok(line, row.specId ?? row.id)
      assert.equal(line?.includes('未核对'), !row.verified, row.specId ?? row.id)
    }
  })
  test('a procedure is told in sentences: who, from where, what must be there, why not, which clock', () => {
    const copy = procedureCopy(petition as never)
    for (const sentence of [
      '起始：T1 登记，由经办人、社会公众、系统办理，出具《登记回执》；起始状态为「办理中」。',
      '**T9 审核并答复**（`answer`）',
      '- 自「待审核」转为「已答复」。',
      '- 由经办人、负责人登记；不得由办理「拟答复」的同一人办理。',
      '1. 尚有第三方意见没有收到（《试验规则》第一条）。办法：请先登记收到的意见。',
      '- 办理后须已填写：「结果」。',
      '- 「补正」之日起重新计算，此前扣除的时间不再计入。',
      '- 届满前经「延期」延长，自原届满日起：20个工作日（2020-01-01 起，《试验规则》第一条）。',
      '- 每一件「征求意见」各自计算。',
    ])
      assert.ok(copy.includes(sentence), sentence)
  })
  test('a copy of a module that is gone is taken away, what agrees is left alone', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'fadu-copies-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'docs/copy'), { recursive: true })
    writeFileSync(join(folder, 'docs/copy/former-duty.md'), 'old')
    const touched = await regenerate(folder)
    assert.ok(touched.includes('docs/copy/former-duty.md') && !existsSync(join(folder, 'docs/copy/former-duty.md')))
    assert.deepEqual(await regenerate(folder), [])
    assert.match(
      readFileSync(join(folder, 'docs/copy/routes.md'), 'utf8'),
      /`\/api\/registers\/:module\/:noun\/export`/,
    )
  })
})
