import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { clerk, machine, memos, petition, petitions, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import {
  countCases,
  countRows,
  countSteps,
  gatherText,
  rate,
  sumMoney,
  sumRows,
  tabulate,
  yearPeriod,
} from '../kernel/indicator.ts'
import type { Fen } from '../kernel/money.ts'
import { NotPermitted } from '../kernel/refusal.ts'
import { closePeriod, closures, reopenPeriod } from './closures.ts'
import { figure, figures } from './figure.ts'
import { save } from './save.ts'
import { take } from './take.ts'
import { verifyEvidence } from './verify.ts'

const base = { unit: '件', counts: '试验', confirmedBy: [] }
const received = countRows({ ...base, id: 'trial.received', name: '收到', of: petitions })
const dropped = countSteps({ ...base, id: 'trial.dropped', name: '撤回', of: petition, steps: ['drop'] })
const carried = countCases({
  ...base,
  id: 'trial.carried',
  name: '结转',
  of: petition,
  where: (view, period) => view.openedOn < period.from,
})
const fees = sumMoney({
  ...base,
  id: 'trial.fees',
  name: '费用',
  of: petitions,
  adds: ({ row }) => row.fee ?? (0n as Fen),
})
const byChannel = tabulate({
  ...base,
  id: 'trial.channels',
  name: '渠道',
  of: petition,
  cells: ['letter', 'portal', 'visit'],
  places: ({ row }) => [row.channel as string],
})
const share = rate({ ...base, id: 'trial.share', name: '撤回率', numerator: dropped, denominator: received })
const memoCount = sumRows({ ...base, id: 'trial.memos', name: '备忘', of: memos, adds: (row) => row.count ?? 0 })
const titles = gatherText({ ...base, id: 'trial.titles', name: '标题', of: memos, names: (row) => [row.title] })

const clerkIn = (unit: string, today: '2024-12-31' | '2025-01-10' = '2025-01-10') => as(clerk, today, { unit })
const year = yearPeriod(2024)

forEachEngine('figure', (engine) => {
  const opened = shared(engine, { clock: () => '2025-01-10T01:00:00.000Z' })
  before(async () => {
    const store = await opened()
    await save(store, as(machine), 'organization.units', { row: { name: '办公室' }, id: 'u1' })
    const row = { subject: '财政预算', applicant: '李四', channel: 'letter' }
    const open = (unit: string, more: object) =>
      save(store, clerkIn(unit), 'trial.petitions', { row: { ...row, ...more } })
    await open('u1', { receivedOn: '2023-12-20', fee: '7' })
    const { id } = await open('u1', { receivedOn: '2024-05-06', fee: '1250' })
    await open('u2', { receivedOn: '2024-06-07', channel: 'portal', fee: '99999999999999999' })
    await take(store, clerkIn('u1'), 'trial.petition', id, 'drop', { on: '2024-05-10' })
  })

  test('waits for every unit that has rows, by name, and never guesses', async () => {
    const store = await opened()
    const waiting = ['试验申请台账2024年度尚未由办公室结账', '试验申请台账2024年度尚未由u2结账']
    const partial = await figure(store, received, year)
    assert.deepEqual(
      { ...partial, sources: 0 },
      {
        id: received.id,
        name: '收到',
        unit: '件',
        is: 'partial',
        value: { kind: 'exact', n: 2 },
        sources: 0,
        awaiting: waiting,
      },
    )
    assert.deepEqual(await figure(store, received, yearPeriod(2022)), {
      id: received.id,
      name: '收到',
      unit: '件',
      is: 'blank',
      awaiting: ['试验申请台账2022年度尚未由办公室结账'],
    })
    assert.equal((await figure(store, share, year)).is, 'partial')
    assert.equal((await figure(store, share, yearPeriod(2022))).is, 'blank')
  })

  test('is known once they are closed, and zero rests on a closure', async () => {
    const store = await opened()
    await assert.rejects(closePeriod(store, clerkIn('u1', '2024-12-31'), 'trial.petitions', 'u1', 2024), /尚未结束/)
    await assert.rejects(closePeriod(store, as(warden, '2025-01-10'), 'trial.petitions', 'u1', 2024), NotPermitted)
    const closed = await closePeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2024)
    await closePeriod(store, clerkIn('u2'), 'trial.petitions', 'u2', 2024)
    await assert.rejects(closePeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2024), /已经结账/)
    const known = await figure(store, received, year)
    assert.equal(known.is === 'known' && known.closures[0], closed.evidence)
    assert.deepEqual(known.is === 'known' && known.sources.map(({ title }) => title), [
      '李*申请财政预算',
      '李*申请财政预算',
    ])
    const values = await Promise.all(
      [dropped, carried, fees, share].map(async (of) => ((await figure(store, of, year)) as { value: unknown }).value),
    )
    assert.deepEqual(values, [
      { kind: 'exact', n: 1 },
      { kind: 'exact', n: 1 },
      { kind: 'money', fen: 100000000000001249n },
      { kind: 'rate', numerator: 1, denominator: 2 },
    ])
    const table = await figures(store, byChannel, year)
    assert.deepEqual(
      table.map((one) => [one.id, (one as { value: { n: number } }).value.n]),
      [
        ['trial.channels.letter', 2],
        ['trial.channels.portal', 1],
        ['trial.channels.visit', 0],
      ],
    )
    await closePeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2022)
    const zero = await figure(store, received, yearPeriod(2022))
    assert.ok(zero.is === 'known' && zero.value.kind === 'exact' && zero.value.n === 0 && zero.closures.length === 1)
    assert.deepEqual(
      (await closures(store, 'trial.petitions', 2024)).map(({ unitName, entries }) => [unitName, entries]),
      [
        ['办公室', 1],
        ['u2', 1],
      ],
    )
  })

  test('a closed year takes nothing new until it is opened again with a reason', async () => {
    const store = await opened()
    const late = () =>
      save(store, clerkIn('u1'), 'trial.petitions', {
        row: { subject: '补登', applicant: '王五', channel: 'visit', receivedOn: '2024-12-30' },
      })
    await assert.rejects(late(), /2024 年度已结账/)
    await assert.rejects(reopenPeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2024, ' '), /原因/)
    await reopenPeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2024, '漏登一件')
    await late()
    assert.equal((await figure(store, received, year)).is, 'partial')
    await closePeriod(store, clerkIn('u1'), 'trial.petitions', 'u1', 2024)
    const verified = await verifyEvidence(store)
    assert.deepEqual(verified.faults, [])
  })

  test('a register without closing is complete when the year is over', async () => {
    const store = await opened()
    for (const [title, on, count] of [
      ['甲', '2024-03-01', 3],
      ['乙', '2024-04-01', undefined],
      ['甲', '2025-01-05', 4],
    ] as const)
      await save(store, clerkIn('u1'), 'trial.memos', { row: { title, on, count } })
    const known = await figure(store, memoCount, year)
    assert.ok(known.is === 'known' && known.sources.length === 1)
    assert.deepEqual((await figure(store, titles, year)) as object, {
      ...(await figure(store, titles, year)),
      value: { kind: 'text', text: '甲、乙' },
    })
    const running = await figure(store, memoCount, yearPeriod(2025))
    assert.deepEqual(running.is === 'partial' && running.awaiting, ['「试验备忘」2025 年度尚未结束'])
  })
})
