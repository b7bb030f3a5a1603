import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDay } from './read-day.ts'

describe('a day as somebody types it', () => {
  const read = (text: string) => readDay(text, '2025-01-15')
  test('in the ways in which days are written', () => {
    for (const text of ['2024-03-05', '2024-3-5', '2024/3/5', '2024.3.5', '2024年3月5日', '20240305', ' 2024 - 3 - 5 '])
      assert.equal(read(text), '2024-03-05', text)
    assert.equal(read('3-5'), '2025-03-05')
    assert.equal(read('3月5日'), '2025-03-05')
  })
  test('what is no day stays what it is', () => {
    for (const text of ['', '3', '2024-02-30', '2024', '明天', '2024-13-01', '1-2-3-4', '24-3-5'])
      assert.equal(read(text), undefined, text)
  })
})
