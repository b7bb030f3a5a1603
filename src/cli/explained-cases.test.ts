import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fadu } from './dispatch.test.ts'

/** The cases that are also walked in a browser, told by the command line from what happened alone. */
describe('fadu deadline explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fadu-cases-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const explained = async (procedure: string, history: object) => {
    const file = join(folder, `${procedure}.json`)
    writeFileSync(file, JSON.stringify(history))
    const { status, json } = await fadu('deadline', 'explain', procedure, '--history', file, '--json')
    assert.equal(status, 0)
    return json() as Readonly<Record<string, { due?: string; notRunning?: string; days: readonly { day: string }[] }>>
  }

  test('a procurement complaint of 8 August 2024 is due on 20 September, the make-up Saturday counted', async () => {
    const { decision } = await explained('complaints.procurement-complaint', { opened: '2024-08-08' })
    assert.equal(decision?.due, '2024-09-20')
    assert.ok(decision?.days.some(({ day }) => day === '2024-09-14'))
  })
  test('an expertise does not count', async () => {
    const steps = [
      { step: 'accept', on: '2024-08-09' },
      { step: 'serveNotice', on: '2024-08-09', data: { receivedOn: '2024-08-12' } },
      { step: 'answered', on: '2024-08-19' },
      { step: 'orderExpertise', on: '2024-08-26' },
      { step: 'receiveExpertise', on: '2024-09-02' },
    ]
    const { decision } = await explained('complaints.procurement-complaint', { opened: '2024-08-08', steps })
    assert.equal(decision?.due, '2024-09-27')
  })
  for (const [law, opened, due] of [
    ['former', '2023-12-29', '2024-01-08'],
    ['present', '2024-01-02', '2024-01-16'],
  ] as const)
    test(`a reconsideration under the ${law} law`, async () => {
      const told = await explained('disputes.reconsideration', { opened, data: { proceeding: 'ordinary' } })
      assert.equal(told.answer?.due, due)
      assert.ok(told.answerSimplified?.notRunning)
    })
  test('a suit: fifteen days to answer, fifteen to appeal', async () => {
    const steps = [
      { step: 'answer', on: '2024-01-22' },
      { step: 'judge', on: '2024-03-11' },
    ]
    const told = await explained('disputes.suit', { opened: '2024-01-08', steps })
    assert.deepEqual([told.answer?.due, told.appealJudgment?.due], ['2024-01-23', '2024-03-26'])
  })
})
