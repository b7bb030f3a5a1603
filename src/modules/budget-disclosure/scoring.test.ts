import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { valueOn } from '../../kernel/parameter.ts'
import { scoring as declared } from './parameters.ts'
import { scoreOf as scored, type ToScore } from './scoring.ts'

const scoring = valueOn(declared, '2024-02-23').value
const scoreOf = (given: ToScore) => scored(scoring, given)

const error = (dimension: string) => ({ dimension, severity: 'error', says: '表间不符' })

describe('the score of a disclosure', () => {
  test('the weights are a whole', () => {
    assert.equal(
      Object.values(scoring.weights).reduce((sum, one) => sum + one, 0),
      100,
    )
  })
  test('published in time without findings is full; not published is nothing', () => {
    assert.deepEqual(scoreOf({ due: '2024-02-22', publishedOn: '2024-02-22', findings: [] }), {
      points: 10_000,
      deductions: [],
    })
    assert.equal(scoreOf({ due: '2024-02-22', findings: [] }).points, 0)
  })
  test('each deduction says why, and no dimension costs more than it weighs', () => {
    const late = scoreOf({ due: '2024-02-22', publishedOn: '2024-02-23', where: 'own', findings: [error('truth')] })
    assert.deepEqual(
      late.deductions.map(({ dimension, points }) => [dimension, points]),
      [
        ['timeliness', 2000],
        ['form', 500],
        ['truth', 500],
      ],
    )
    const many = scoreOf({ publishedOn: '2024-02-23', findings: Array(9).fill(error('truth')) })
    assert.equal(many.points, 8000)
  })
})
