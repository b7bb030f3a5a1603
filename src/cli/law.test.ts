import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fadu } from './dispatch.test.ts'
import { staleValues } from './law-stale.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared')

describe('fadu deadline due', () => {
  const real = [
    ['FOI-REPLY-OLD', '2016-12-27', '2017-01-18'],
    ['ZC-DECIDE', '2024-08-08', '2024-09-20'],
    ['ZC-SERVE', '2024-08-08', '2024-08-20'],
    ['FOI-REPLY', '2022-01-28', '2022-03-02'],
    ['FOI-REPLY', '2022-03-01', '2022-03-29'],
  ] as const
  for (const [id, start, due] of real)
    test(`${id} from ${start}`, async () => {
      const { status, json } = await fadu('deadline', 'due', id, '--start', start, '--json')
      const answer = json()
      assert.equal(status, 0)
      assert.equal(answer.due, due)
      assert.equal(answer.provisional, false)
      assert.equal(answer.days.at(-1).day, due)
      assert.deepEqual(Object.keys(answer), ['due', 'provisional', 'basis', 'days'])
    })
  test('--today counts with what had been announced by then', async () => {
    const on = async (today: string) =>
      (await fadu('deadline', 'due', 'FOI-REPLY', '--start', '2023-12-20', '--today', today, '--json')).json()
    assert.deepEqual([(await on('2023-09-01')).provisional, (await on('2023-12-20')).provisional], [true, false])
    // New Year's Day of 2024 was a working day in the five-day week alone.
    assert.ok((await on('2023-09-01')).due < (await on('2023-12-20')).due)
  })
  test('the text says why, day by day', async () => {
    const { out } = await fadu('deadline', 'due', 'FOI-REPLY', '--start', '2022-01-28')
    assert.match(out, /第三十三条第二款/)
    assert.match(out, /2022-01-29 +周六 +第1日 +春节调休上班/)
  })
})

describe('fadu law', () => {
  test('list has one row for each dated value, with nothing else on standard output', async () => {
    const rows = (await fadu('law', 'list', '--json')).json()
    const reply = rows.filter((row: { id: string }) => row.id === 'disclosure-reply')
    assert.deepEqual(
      reply.map((row: { n: number; to: string | null }) => [row.n, row.to]),
      [
        [15, '2019-05-14'],
        [20, null],
      ],
    )
  })
  const specification = join(shared, 'spec', 'procedure_limits.json')
  test('list declares every limit of the specification', {
    skip: !existsSync(specification) && 'no specification here',
  }, async () => {
    const wanted: { id: string }[] = JSON.parse(readFileSync(specification, 'utf8'))
    const declared = new Set((await fadu('law', 'list', '--json')).json().map((row: { specId: string }) => row.specId))
    assert.deepEqual(
      wanted.filter(({ id }) => !declared.has(id)),
      [],
    )
  })
  test('stale names what was never compared, and what was compared before a day', () => {
    const never = staleValues('2000-01-01')
    const all = staleValues('2100-01-01')
    assert.ok(never.length > 0 && never.every((row) => row.checkedOn === null))
    assert.ok(all.length > never.length)
    assert.equal(all[0]?.checkedOn, null)
    assert.ok(
      staleValues('2100-01-01', true).every((row) => row.from !== '2008-05-01' || row.specId !== 'FOI-REPLY-OLD'),
    )
  })
  test('procedures list steps with their numbers', async () => {
    const { status, json } = await fadu('law', 'procedures', '--json')
    assert.equal(status, 0)
    for (const one of json()) {
      assert.ok(one.id && one.name && one.basis)
      assert.ok(Array.isArray(one.steps) && Array.isArray(one.deadlines))
    }
  })
})

describe('fadu calendar', () => {
  test('says why, and marks years that have not been announced', async () => {
    const days = (await fadu('calendar', '--from', '2026-12-31', '--to', '2027-01-01', '--json')).json()
    assert.deepEqual(
      days.map((day: { announced: boolean }) => day.announced),
      [true, false],
    )
    const spring = (await fadu('calendar', '--from', '2022-01-29', '--to', '2022-01-31', '--json')).json()
    assert.deepEqual(
      spring.map((day: { working: boolean; why: string }) => [day.working, day.why]),
      [
        [true, '春节调休上班'],
        [true, '春节调休上班'],
        [false, '春节放假'],
      ],
    )
  })
})
