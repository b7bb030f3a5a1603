import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, trial } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { law } from '../kernel/law.ts'
import { module } from '../kernel/module.ts'
import { procedure } from '../kernel/procedure.ts'
import { Refusal } from '../kernel/refusal.ts'
import { composed, date, list, reference, register, text } from '../kernel/register.ts'
import { amend } from './amend.ts'
import { caseView } from './case-view.ts'
import { list as listed } from './list.ts'
import { save } from './save.ts'
import { take } from './take.ts'

const rules = law({ id: 'freight-rules', title: '试验规则', number: '试验〔2020〕2号', from: '2020-01-01' })
const access = { read: [clerk], create: [clerk], amend: [clerk] }

const parcels = register({
  ...{ id: 'freight.parcels', name: '包裹', basis: [rules.whole], title: (row) => row.code ?? '', access },
  fields: {
    code: composed('编码', ({ area, place }) => (area && place ? `${area}-${place}` : undefined)),
    area: text('区域', { required: true }),
    place: text('位置'),
    receivedOn: date('日期', { required: true }),
    carriedBy: text('车次'),
  },
  columns: ['code'],
  public: [],
  dated: 'receivedOn',
})
const parcel = procedure({
  ...{ id: 'freight.parcel', name: '包裹', basis: rules.whole, keeps: parcels, opensAs: 'waiting' as const },
  states: { waiting: { name: '待发' }, gone: { name: '已发', ends: true } },
  opening: { name: '收到', by: [clerk] },
  steps: {
    shelve: { name: '上架', from: 'waiting', by: [clerk], basis: rules.whole, fills: ['place'] },
    send: { name: '发出', from: 'waiting', to: 'gone', by: [clerk], basis: rules.whole, fills: ['carriedBy'] },
  },
  deadlines: {},
})
const lorries = register({
  ...{ id: 'freight.lorries', name: '车辆', basis: [rules.whole], title: () => '车', access },
  fields: {
    comesOn: date('日期', { required: true }),
    load: list('装载', { parcel: reference('包裹', 'freight.parcels', { required: true }) }),
  },
  columns: ['comesOn'],
  public: [],
  dated: 'comesOn',
})
const lorry = procedure({
  ...{ id: 'freight.lorry', name: '车辆', basis: rules.whole, keeps: lorries, opensAs: 'here' as const },
  states: { here: { name: '在站' }, away: { name: '已走', ends: true } },
  opening: { name: '到站', by: [clerk] },
  steps: {
    leave: {
      name: '发车',
      from: 'here',
      to: 'away',
      by: [clerk],
      basis: rules.whole,
      carries: [
        {
          procedure: 'freight.parcel',
          step: 'send',
          to: (view) => (view.row.load ?? []).map(({ parcel: id }) => ({ id, fills: { carriedBy: view.id } })),
        },
      ],
    },
  },
  deadlines: {},
})
const freight = module({
  ...{ id: 'freight', name: '试验货运', duty: '试验', uses: [], rules: [], parameters: [], limits: [], indicators: [] },
  registers: [parcels, lorries],
  procedures: [parcel, lorry],
})

forEachEngine('a step that brings others with it, and a number made of other fields', (engine) => {
  const opened = shared(engine, { modules: [trial, freight] })
  const work = as(clerk)
  const on = { receivedOn: '2024-03-01' }

  test('every case named takes its step on the same day, or nothing happens at all', async () => {
    const store = await opened()
    for (const id of ['a', 'b']) await save(store, work, parcels.id, { id, row: { ...on, area: 'N' } })
    const load = [{ parcel: 'a' }, { parcel: 'b' }]
    await save(store, work, lorries.id, { id: 'l1', row: { comesOn: '2024-03-01', load } })
    await take(store, work, lorry.id, 'l1', 'leave', { on: '2024-03-05' })
    for (const id of ['a', 'b']) {
      const view = await caseView(store, parcels.id, id)
      assert.deepEqual([view.state, view.row.carriedBy, view.history.at(-1)?.on], ['gone', 'l1', '2024-03-05'])
    }

    await save(store, work, parcels.id, { id: 'c', row: { ...on, area: 'N' } })
    const mixed = [{ parcel: 'c' }, { parcel: 'a' }]
    await save(store, work, lorries.id, { id: 'l2', row: { comesOn: '2024-03-06', load: mixed } })
    await assert.rejects(take(store, work, lorry.id, 'l2', 'leave'), Refusal)
    assert.equal((await caseView(store, parcels.id, 'c')).state, 'waiting')
    assert.equal((await caseView(store, lorries.id, 'l2')).state, 'here')
  })

  test('the number follows from its parts at opening, step and amendment, and is found by search', async () => {
    const store = await opened()
    const code = async () => (await caseView(store, parcels.id, 'd')).row.code
    await save(store, work, parcels.id, { id: 'd', row: { ...on, area: 'S' } })
    assert.equal(await code(), undefined)
    await take(store, work, parcel.id, 'd', 'shelve', { fills: { place: '17' } })
    assert.equal(await code(), 'S-17')
    await amend(store, work, parcels.id, 'd', { changes: { area: 'W' }, reason: '录入有误' })
    assert.equal(await code(), 'W-17')
    assert.deepEqual(
      (await listed(store, work, parcels.id, { search: 'W-17' })).rows.map(({ id }) => id),
      ['d'],
    )
  })

  test('typed, it is refused; imported, it must be what its parts say; two rows may bear the same', async () => {
    const store = await opened()
    const row = { ...on, area: 'E', place: '1' }
    await assert.rejects(save(store, work, parcels.id, { row: { ...row, code: 'E-1' } }), /由系统/)
    const importing = { ...work, via: 'import' } as const
    await assert.rejects(save(store, importing, parcels.id, { row: { ...row, code: 'E-2' } }), /应为「E-1」/)
    for (const id of ['e1', 'e2']) await save(store, importing, parcels.id, { id, row: { ...row, code: 'E-1' } })
    assert.equal((await caseView(store, parcels.id, 'e2')).row.code, 'E-1')
  })
})
