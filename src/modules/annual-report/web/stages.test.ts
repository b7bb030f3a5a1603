import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inspectionProvisions } from '../../../law/rule-of-law-inspection.ts'
import { reportStates, reportSteps } from '../report-steps.ts'
import { stagesOf } from './stages.ts'

describe('the stages of a report', () => {
  const marks = (state: string | undefined) =>
    stagesOf(state, [])
      .map(({ is }) => ({ done: '✓', now: '●', ahead: '○' })[is])
      .join('')
  test('before it is begun, on its way, and at its end', () => {
    assert.equal(marks(undefined), '○○○○○○')
    assert.equal(marks('drafting'), '●○○○○○')
    assert.equal(marks('signed'), '✓✓✓●○○')
    assert.equal(marks('published'), '✓✓✓✓✓✓')
    assert.equal(marks('withheld'), '✓✓✓✓✓✓')
  })
  test('every state of the procedure that goes on has its stage, and every stage ends by a step of it', () => {
    const going = Object.entries(reportStates).flatMap(([id, state]) => ('ends' in state ? [] : [id]))
    for (const state of going) assert.equal(stagesOf(state, []).filter(({ is }) => is === 'now').length, 1, state)
    const steps = Object.keys(reportSteps([], inspectionProvisions.whole))
    for (const step of ['finish', 'pass', 'sign', 'number', 'submit', 'publish', 'withhold'])
      assert.ok(steps.includes(step), step)
  })
  test('a stage that is done says when and by whom, the last time counts', () => {
    const moment = (step: string, on: string, personName: string) => ({ step, on, personName }) as never
    const [drafting] = stagesOf('deliberating', [
      moment('finish', '2025-01-02', '甲'),
      moment('finish', '2025-01-06', '乙'),
    ])
    assert.deepEqual([drafting?.on, drafting?.by], ['2025-01-06', '乙'])
  })
})
