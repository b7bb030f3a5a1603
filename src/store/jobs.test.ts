import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { machine } from '../../test/store/fixture.ts'
import { as, forEachEngine, openTrial } from '../../test/store/open.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Job } from './contract.ts'
import { nextTime } from './cron.ts'
import { runJobs, runWaiting } from './job-runner.ts'
import { enqueue, job, recentJobs } from './jobs.ts'
import { rows } from './query.ts'
import { transaction } from './transaction.ts'

describe('the next time', () => {
  const next = (fields: string, after: string) => nextTime(fields, after)
  test('is counted in Asia/Shanghai, and is never now', () => {
    assert.equal(next('30 7 * * *', '2024-03-08T00:00:00.000Z'), '2024-03-08T23:30:00.000Z')
    assert.equal(next('* * * * *', '2024-03-08T00:00:00.000Z'), '2024-03-08T00:01:00.000Z')
    assert.equal(next('*/15 9-17 * * 1-5', '2024-03-08T09:46:00.000Z'), '2024-03-11T01:00:00.000Z')
    assert.equal(next('0 0 29 2 *', '2023-03-01T00:00:00.000Z'), '2024-02-28T16:00:00.000Z')
    assert.equal(next('0 3 1,15 * *', '2024-03-02T00:00:00.000Z'), '2024-03-14T19:00:00.000Z')
    for (const fields of ['* * * *', '60 * * * *', 'a * * * *', '5-1 * * * *', '0 0 31 2 *'])
      assert.throws(() => next(fields, '2024-03-08T00:00:00.000Z'))
  })
})

forEachEngine('jobs', (engine) => {
  const trialJobs = (seen: unknown[]): readonly Job[] => [
    {
      name: 'count',
      title: 'count',
      run: async (store, work, data, report) => {
        seen.push([data.n, work.actor.person])
        await report(1, 2)
        return { says: '数完了', file: await store.files.put(work, Buffer.from('1'), '结果.txt', 'text/plain') }
      },
    },
    { name: 'refuse', title: 'refuse', run: async () => Promise.reject(refuse('不能导出', { way: '请缩小范围' })) },
    {
      name: 'stumble',
      title: 'stumble',
      run: async () => {
        seen.push('tried')
        throw new Error('secret detail')
      },
    },
  ]
  const workOf = async (person: string) => as(machine, '2024-03-08', { person })

  test('run once, as who asked, exist only with their transaction, and tell how they ended', async () => {
    const seen: unknown[] = []
    const failures: unknown[] = []
    let now = Date.parse('2024-03-08T01:00:00Z')
    const store = await openTrial(engine, { jobs: trialJobs(seen), clock: () => new Date(now).toISOString() })
    try {
      const id = await transaction(store, (tx) => enqueue(tx, 'count', { n: 1 }, 'p1'))
      await assert.rejects(
        transaction(store, async (tx) => {
          await enqueue(tx, 'count', { n: 2 })
          throw new Error('undone')
        }),
      )
      const refused = await enqueue(store, 'refuse', {})
      const stumbled = await enqueue(store, 'stumble', {})
      assert.equal((await job(store, id)).state, 'waiting')
      const options = { workOf, failed: (name: string) => failures.push(name) }
      const counts = await Promise.all([runWaiting(store, options), runWaiting(store, options)])
      assert.equal(counts[0] + counts[1], 3)
      assert.deepEqual(seen, [[1, 'p1'], 'tried'])
      const { file, ...done } = await job(store, id)
      assert.deepEqual(done, { id, name: 'count', state: 'done', done: 1, of: 2, says: '数完了', person: 'p1' })
      assert.equal(file?.name, '结果.txt')
      assert.equal((await job(store, refused)).says, '不能导出；请缩小范围')
      assert.equal((await job(store, stumbled)).state, 'waiting')
      for (let again = 0; again < 3; again++) {
        now += 60_000
        await runWaiting(store, options)
      }
      const failed = await job(store, stumbled)
      assert.deepEqual([failed.state, failed.says?.includes('secret'), seen.length], ['failed', false, 4])
      await assert.rejects(job(store, 'nothing'), /没有找到/)
      assert.equal((await recentJobs(store, 'count')).length, 1)
    } finally {
      await store.close()
    }
  })

  test('a job whose process died is taken up again; recurring ones wait for their next time once', async () => {
    const seen: unknown[] = []
    let now = Date.parse('2024-03-08T01:00:00Z')
    const store = await openTrial(engine, { jobs: trialJobs(seen), clock: () => new Date(now).toISOString() })
    try {
      const id = await enqueue(store, 'count', { n: 7 })
      await rows(store.db, "update fadu.job set state = 'running', tries = 1, held_until = $2 where id = $1", [
        id,
        store.clock(),
      ])
      assert.equal(await runWaiting(store, { workOf }), 0)
      now += 121_000
      assert.equal(await runWaiting(store, { workOf }), 1)
      const runners = [runJobs(store, { workOf, pause: 20 }), runJobs(store, { workOf, pause: 20 })]
      await wait(300)
      now += 60_000
      await wait(300)
      for (const runner of runners) await runner.stop()
      const seals = await rows<{ state: string }>(
        store.db,
        "select state from fadu.job where name = 'seal' order by run_at",
      )
      assert.deepEqual(
        seals.map(({ state }) => state),
        ['done', 'waiting'],
      )
    } finally {
      await store.close()
    }
  })
})
