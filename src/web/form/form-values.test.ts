import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, list, longText, text } from '../../kernel/register.ts'
import type { FormField } from './form-fields.ts'
import { changed, filled, over, same } from './form-values.ts'

const fields: readonly FormField[] = [
  { name: 'subject', field: text('摘要'), required: true },
  { name: 'on', field: date('日期'), required: false },
  { name: 'items', field: list('事项', { asked: longText('内容') }), required: false },
  { name: 'phone', field: text('电话', { personal: true }), required: false, kept: '138****0000' },
]
const row = { subject: '甲', on: '2024-01-02', items: [{ asked: '一' }], phone: '138****0000' }

describe('a form over a row', () => {
  const changes = (typed: Record<string, unknown>, now: Record<string, unknown> = row) =>
    changed(fields, now, over(fields, now, typed))
  test('nothing typed, nothing changed; a masked value left empty stays', () => {
    assert.deepEqual(changes({}), {})
    assert.deepEqual(changes({ phone: '' }), {})
    assert.equal(over(fields, row, {}).phone, undefined)
  })
  test('what was typed is sent, what was emptied is sent as null', () => {
    assert.deepEqual(changes({ subject: '乙', on: null, phone: '13900000000' }), {
      subject: '乙',
      on: null,
      phone: '13900000000',
    })
  })
  test('what was typed back to what it was is no change', () => {
    assert.deepEqual(changes({ subject: '甲', items: [{ asked: '一' }] }), {})
  })
  test('what was not touched follows the row when somebody else changes it', () => {
    const now = { ...row, subject: '他人改', on: '2024-02-02' }
    assert.deepEqual(changes({ on: '2024-03-03' }, now), { on: '2024-03-03' })
  })
  test('empty fields are not sent when a row is opened', () => {
    assert.deepEqual(filled({ a: '', b: [], c: undefined, d: null, e: 0, f: false }), { e: 0, f: false })
  })
  test('equal whatever the order of keys, and whatever is empty', () => {
    assert.ok(same([{ a: 1, b: '' }], [{ b: undefined, a: 1 }]))
    assert.ok(!same([{ a: 1 }], [{ a: 2 }]))
  })
})
