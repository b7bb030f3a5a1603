import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathered } from './gathered.ts'

describe('gathered', () => {
  test('those who ask at once are one round, those who ask meanwhile the next; each gets his own answer', async () => {
    const rounds: number[][] = []
    const ask = gathered(async (round: readonly number[]) => {
      rounds.push([...round])
      await new Promise((resolve) => setImmediate(resolve))
      return round.map((one) => one * 10)
    })
    const first = Promise.all([ask(1), ask(2)])
    await Promise.resolve()
    await Promise.resolve()
    const second = Promise.all([ask(3), ask(4)])
    assert.deepEqual([...(await first), ...(await second)], [10, 20, 30, 40])
    assert.deepEqual(rounds, [
      [1, 2],
      [3, 4],
    ])
  })

  test('a round that fails fails for everybody in it, and the next is served', async () => {
    const ask = gathered(async (round: readonly string[]) => {
      if (round.includes('bad')) throw new Error('refused')
      return round
    })
    const both = await Promise.allSettled([ask('good'), ask('bad')])
    assert.deepEqual(
      both.map(({ status }) => status),
      ['rejected', 'rejected'],
    )
    assert.equal(await ask('good'), 'good')
  })
})
