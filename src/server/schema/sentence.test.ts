import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { cases, handling } from '../../../test/server/duty.ts'
import { Problem } from '../problem.ts'
import { read } from './read.ts'
import { amendSchema, openSchema, stepSchema } from './register-schema.ts'

const said = (schema: z.ZodType, input: unknown): Readonly<Record<string, string>> => {
  try {
    read(schema, input)
  } catch (error) {
    assert.ok(error instanceof Problem && error.status === 400)
    return Object.fromEntries(error.reasons.map(({ field = '', says, way }) => [field, `${says}；${way}`]))
  }
  assert.fail('nothing was wrong')
}

describe('what is wrong with an input', () => {
  test('a choice is told by its names, a date by its form, money by its unit', () => {
    const of = said(openSchema(cases), { row: { manner: 'pigeon', receivedOn: '2024-2-30', amount: '12.5' } })
    assert.match(of['row.manner'] ?? '', /「方式」不在可选范围内；请从中选择一项：letter（信函）、desk（当面）/)
    assert.match(of['row.receivedOn'] ?? '', /「收到日期」不是有效日期；请写成 2024-01-15/)
    assert.match(of['row.amount'] ?? '', /「金额」不是以分为单位的整数金额/)
  })
  test('a place inside a list is told by row and column', () => {
    const of = said(openSchema(cases), { row: { parties: [{ name: '甲' }, { name: 5 }] } })
    assert.match(of['row.parties.1.name'] ?? '', /「第三方」第2行「名称」应当是文字/)
  })
  test('what is missing, too long, not whole, unknown or no object at all', () => {
    const of = said(amendSchema(cases), { changes: { title: '长'.repeat(2_001), pages: 1.5 }, version: 0, more: 1 })
    assert.match(of.reason ?? '', /「理由」应当填写/)
    assert.match(of['changes.title'] ?? '', /「标题」超过 2000 个字符/)
    assert.match(of['changes.pages'] ?? '', /「页数」应当是整数/)
    assert.match(of.version ?? '', /「版本」小于 1/)
    assert.match(of.more ?? '', /没有名为「more」的字段/)
    assert.match(said(amendSchema(cases), 'text')[''] ?? '', /提交的内容应当是对象/)
  })
  test('a step takes its own data and what it fills, nothing else', () => {
    const of = said(stepSchema(handling, 'draft'), { data: { opinion: '可', other: 1 }, fills: { title: '改' } })
    assert.deepEqual(Object.keys(of).toSorted(), ['data.other', 'fills.title'])
  })
  test('no message of the library shows through', () => {
    const schema = z.object({
      a: z.string().email(),
      b: z.number().multipleOf(5),
      c: z.tuple([z.string()]),
      d: z.union([z.string(), z.number()]),
      e: z.literal('x'),
      f: z.date(),
    })
    for (const input of [{}, { a: 'b', b: 3, c: [], d: true, e: 'y', f: 1 }, null, []])
      for (const text of Object.values(said(schema, input)))
        assert.ok(!/invalid|expected|required|received/i.test(text), text)
  })
})
