import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { register, text } from '../../kernel/register.ts'
import { sectionsOf } from './sections.ts'

const fields = {
  a: text('甲', { required: true }),
  b: text('乙', { personal: true }),
  c: text('丙'),
  d: text('丁'),
}
const access = { read: [], create: [], amend: [] }
const declared = {
  id: 'a.rows',
  name: '',
  basis: [],
  fields,
  title: () => '',
  columns: [],
  public: [],
  access,
  dated: 'a',
} as const

describe('fields under headings', () => {
  test('a declared heading begins at its field, what stands before has one of its own', () => {
    const rows = register({ ...declared, sections: { 其次: 'c', 最后: 'd' } })
    assert.deepEqual(
      sectionsOf(rows, undefined).map(({ title, fields }) => [title, ...fields]),
      [
        ['基本情况', 'a', 'b'],
        ['其次', 'c'],
        ['最后', 'd'],
      ],
    )
  })
  test('without headings, by what the fields are; what steps fill comes last', () => {
    const procedure = { steps: { end: { fills: ['d', 'a'] } } } as never
    const found = sectionsOf(register(declared), procedure)
    assert.deepEqual(
      found.map(({ title, fields }) => [title, ...fields]),
      [
        ['基本情况', 'a', 'c'],
        ['个人信息', 'b'],
        ['办理中形成', 'd'],
      ],
    )
    assert.deepEqual(
      found.map(({ later }) => later),
      [false, false, true],
    )
  })
})
