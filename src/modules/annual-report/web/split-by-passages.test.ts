import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { splitByPassages } from './split-by-passages.ts'

const passage = (place: string, text: string) => ({ place, text, hints: [] })
const split = (text: string, ...passages: ReturnType<typeof passage>[]) =>
  splitByPassages(text, passages).map((piece) => [piece.passage?.place ?? '', piece.text])

describe('free sentences inside a text', () => {
  test('stand between what the template says', () => {
    assert.deepEqual(split('甲。乙。丙。', passage('b', '乙。')), [
      ['', '甲。'],
      ['b', '乙。'],
      ['', '丙。'],
    ])
  })
  test('in the order of the text, not of the list', () => {
    assert.deepEqual(split('甲。乙。', passage('b', '乙。'), passage('a', '甲。')), [
      ['a', '甲。'],
      ['b', '乙。'],
    ])
  })
  test('the longer wins where two begin at one place, and nothing is said twice', () => {
    assert.deepEqual(split('甲乙丙', passage('a', '甲'), passage('ab', '甲乙')), [
      ['ab', '甲乙'],
      ['', '丙'],
    ])
  })
  test('without any, the text is one piece', () => {
    assert.deepEqual(split('甲。', passage('b', '乙。'), passage('c', '')), [['', '甲。']])
    assert.deepEqual(split(''), [])
  })
})
