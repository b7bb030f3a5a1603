import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, trial } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { law } from '../kernel/law.ts'
import { module } from '../kernel/module.ts'
import { procedure } from '../kernel/procedure.ts'
import { composed, date, register, text } from '../kernel/register.ts'
import { amend } from './amend.ts'
import { caseView } from './case-view.ts'
import { list } from './list.ts'
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
    send: { name: '发出', from: 'waiting', to: 'gone', by: [clerk], basis: rules.whole },
  },
  deadlines: {},
})
const freight = module({
  ...{ id: 'freight', name: '试验货运', duty: '试验', uses: [], rules: [], parameters: [], limits: [], indicators: [] },
  registers: [parcels],
  procedures: [parcel],
})

forEachEngine('a number made of other fields', (engine) => {
  const opened = shared(engine, { modules: [trial, freight] })
  const work = as(clerk)
  const on = { receivedOn: '2024-03-01' }

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
      (await list(store, work, parcels.id, { search: 'W-17' })).rows.map(({ id }) => id),
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
