import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { caseOnPaper } from '../../../../test/paper/case-on-paper.ts'
import { request } from '../request.procedure.ts'

const steps = Object.entries(request.steps)

describe('the steps of a request', () => {
  test('F1 to F24 are there, each once; F2 is the opening of an unconfirmed one', () => {
    const numbers = [request.opening.number, ...steps.map(([, step]) => step.number)].filter(Boolean)
    const wanted = Array.from({ length: 24 }, (_, index) => `F${index + 1}`).filter((number) => number !== 'F2')
    assert.deepEqual(numbers.toSorted(), wanted.toSorted())
    assert.equal((request.opensAs as (row: object) => string)({ channel: 'plainPost' }), 'unconfirmed')
    assert.equal((request.opensAs as (row: object) => string)({ channel: 'signedPost' }), 'received')
    assert.equal(
      (request.opensAs as (row: object) => string)({ channel: 'web', receiptRule: 'mutualConfirm' }),
      'unconfirmed',
    )
  })
  test('every refusal says what is wrong and what to do, and can be asked of an empty case', () => {
    const empty = caseOnPaper(request, { channel: 'counter' }, '2024-03-01')
    const attempt = { on: '2024-03-04', today: '2024-03-04', person: 'p', data: {} } as const
    for (const [id, step] of steps)
      for (const [name, { says, way, when }] of Object.entries(step.refuses ?? {})) {
        assert.ok(says.length > 4 && way.length > 4, `${id}.${name}`)
        assert.equal(typeof when(empty, attempt), 'boolean', `${id}.${name}`)
      }
  })
  test('who drafts never decides, proposes a fee and approves it, or reviews his own draft', () => {
    for (const id of ['decide', 'override', 'refuseExcessive', 'findUnclear', 'review'] as const)
      assert.ok((request.steps[id].apartFrom as readonly string[]).includes('draft'), id)
    assert.ok((request.steps.approveFee.apartFrom as readonly string[]).includes('proposeFee'))
  })
  test('nothing is refused or ended by the system itself', () => {
    const bySystem = steps.filter(([, step]) => step.by.some((role) => role.id === 'system')).map(([id]) => id)
    assert.deepEqual(bySystem.toSorted(), ['agencyAnswers', 'correct', 'markOverdue', 'thirdPartyAnswers', 'withdraw'])
  })
})
