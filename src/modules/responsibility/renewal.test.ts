import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Day } from '../../kernel/day.ts'
import { nextCompletion, type Recurring } from './renewal.ts'

const next = (recurring: Recurring, doneOn: Day) => nextCompletion(recurring, doneOn, 2024)

describe('when a recurring task is due again', () => {
  test('counted from the day on which it was done, early or late', () => {
    assert.equal(next('quarterly', '2024-03-20'), '2024-06-20')
    assert.equal(next('quarterly', '2024-04-08'), '2024-07-08')
    assert.equal(next('half-yearly', '2024-06-29'), '2024-12-29')
  })
  test('the last day of a short month', () => {
    assert.equal(next('quarterly', '2024-08-31'), '2024-11-30')
  })
  test('another year has its own plan; only what recurs yearly is carried over', () => {
    assert.equal(next('quarterly', '2024-10-15'), undefined)
    assert.equal(next('half-yearly', '2024-07-02'), undefined)
    assert.equal(next('yearly', '2024-03-20'), '2025-03-20')
  })
  test('what is done once stays done', () => {
    assert.equal(next('once', '2024-03-20'), undefined)
  })
})
