import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { clerk, keeper, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { NotPermitted, Refusal } from '../kernel/refusal.ts'
import { board } from './board.ts'
import type { Filter, ListQuery } from './contract.ts'
import { eachRow } from './each.ts'
import { list } from './list.ts'
import { publicList, publicRecord } from './public.ts'
import { save } from './save.ts'
import { searchAll } from './search.ts'
import { take } from './take.ts'

const work = as(clerk)
const other = as(clerk, '2024-03-08', { unit: 'u2' })
const region = as(warden)
const register = 'trial.petitions'
const COUNT = 23

forEachEngine('list', (engine) => {
  const opened = shared(engine)
  const ids: string[] = []
  before(async () => {
    const store = await opened()
    for (let n = 0; n < COUNT; n++) {
      const row = {
        ...{
          subject: n % 2 ? `第${n}件 财政预算公开` : `第${n}件 采购合同`,
          channel: n % 3 ? 'letter' : 'portal',
          applicant: n === 5 ? '诸葛亮' : '李四',
        },
        ...{
          receivedOn: `2024-02-${String((n % 5) + 10).padStart(2, '0')}`,
          pages: n % 4 === 0 ? undefined : n,
          fee: String(n * 100),
          phone: `1380000${String(1000 + n)}`,
        },
        detail: n === 7 ? '50%_折扣' : undefined,
      }
      const saved = await save(store, n % 6 === 5 ? other : work, register, { row })
      ids.push(saved.id)
      if (n === 3) await take(store, work, 'trial.petition', saved.id, 'drop', { on: '2024-02-20' })
    }
  })
  const found = async (query: ListQuery, by = region) =>
    (await list(await opened(), by, register, { limit: 200, ...query })).rows
  const count = async (...filters: Filter[]) => (await found({ filters })).length

  test('shows what is within reach, masked, with names, total and what may be done', async () => {
    const store = await opened()
    const page = await list(store, work, register, { total: true })
    assert.deepEqual(page.total, { n: 20, more: false })
    assert.deepEqual(page.can, { create: true, amend: true, export: true, import: true })
    assert.equal((await list(store, other, register, {})).rows.length, 3)
    assert.equal((await list(store, region, register, {})).rows.length, COUNT)
    assert.ok(
      page.rows.every(
        ({ row }) => row.applicant === '李*' && row.phone !== undefined && String(row.phone).includes('****'),
      ),
    )
    assert.ok(page.rows.every(({ row }) => row.detail === undefined))
    await assert.rejects(list(store, as(keeper), register, {}), NotPermitted)
  })

  test('filters by every kind of field, and refuses what cannot be', async () => {
    assert.equal(await count({ field: 'channel', op: 'is', value: 'portal' }), 8)
    assert.equal(await count({ field: 'channel', op: 'in', value: 'portal,letter' }), COUNT)
    assert.equal(await count({ field: 'pages', op: 'empty', value: '' }), 6)
    assert.equal(
      await count({ field: 'pages', op: 'from', value: '20' }, { field: 'pages', op: 'filled', value: '' }),
      2,
    )
    assert.equal(await count({ field: 'fee', op: 'to', value: '300' }), 4)
    assert.equal(await count({ field: 'receivedOn', op: 'is', value: '2024-02-10' }), 5)
    assert.equal(await count({ field: 'subject', op: 'contains', value: '采购' }), 12)
    assert.equal(await count({ field: 'detail', op: 'contains', value: '%_' }), 1)
    assert.equal(await count({ field: 'applicant', op: 'is', value: '诸葛亮' }), 1)
    assert.equal(await count({ field: 'phone', op: 'is', value: '138-0000-1007' }), 1)
    assert.equal(await count({ field: 'state', op: 'is', value: 'dropped' }), 1)
    assert.equal(await count({ field: 'ended', op: 'is', value: 'false' }), COUNT - 1)
    assert.equal(
      await count({ field: 'unit', op: 'is', value: 'u2' }, { field: 'overdue', op: 'is', value: 'false' }),
      3,
    )
    assert.equal(await count({ field: 'due', op: 'to', value: '2024-03-14' }), COUNT - 1)
    const wrong: readonly Filter[] = [
      { field: 'nonsense', op: 'is', value: '1' },
      { field: '__proto__', op: 'is', value: '1' },
      { field: 'applicant', op: 'contains', value: '诸' },
      { field: 'items', op: 'is', value: '1' },
      { field: 'receivedOn', op: 'from', value: 'yesterday' },
      { field: 'pages', op: 'is', value: "1' or 1=1" },
    ]
    for (const filter of wrong) await assert.rejects(found({ filters: [filter] }), Refusal, filter.field)
  })

  test('every order in both directions visits every row once, page by page', async () => {
    for (const by of ['openedOn', 'id', 'due', 'pages', 'fee', 'subject', 'channel', 'number', 'state'])
      for (const descending of [true, false]) {
        const whole = await found({ order: { by, descending } })
        const seen: string[] = []
        for (let after: string | undefined; ; ) {
          const query: ListQuery = { order: { by, descending }, limit: 4, ...(after && { after }) }
          const page = await list(await opened(), region, register, query)
          seen.push(...page.rows.map(({ id }) => id))
          if (!page.next) break
          after = page.next
        }
        assert.deepEqual(
          seen,
          whole.map(({ id }) => id),
          `${by} ${descending}`,
        )
        assert.equal(new Set(seen).size, COUNT)
      }
    const order = { by: 'openedOn' }
    for (const after of ['x', 'bnVsbA', Buffer.from('["fee",0,1,"a"]').toString('base64url')])
      await assert.rejects(found({ order, after }), /翻页标记/)
    await assert.rejects(found({ order: { by: 'applicant' } }), /不能按/)
    await assert.rejects(found({ limit: 1000 }), /每页行数/)
  })

  test('finds any part of a Chinese text, and nothing by chance', async () => {
    const hits = async (search: string) => (await found({ search })).length
    assert.equal(await hits('财政预算'), 11)
    assert.equal(await hits('政'), 11)
    assert.equal(await hits('开'), 11)
    assert.equal(await hits('采购合同'), 12)
    assert.equal(await hits('购合'), 12)
    assert.equal(await hits('合采'), 0)
    assert.equal(await hits('第7件'), 1)
    assert.equal(await hits('财政 公开'), 11)
    assert.equal(await hits('50%_折'), 1)
    assert.equal(await hits('云财试〔2024〕0001号'), 1)
    assert.equal(await hits("'); drop table"), 0)
    assert.equal(await hits('李四'), 0)
    assert.equal((await searchAll(await opened(), region, '采购')).length, 5)
    assert.equal((await searchAll(await opened(), as(keeper), '采购')).length, 0)
  })

  test('all rows stream in the order of the list', async () => {
    const streamed: string[] = []
    for await (const row of eachRow(await opened(), region, register, { order: { by: 'fee', descending: true } }))
      streamed.push(row.id)
    assert.deepEqual(streamed, ids.toReversed())
  })

  test('the public sees public fields only, and finds nothing by others', async () => {
    const store = await opened()
    const filters: Filter[] = [{ field: 'state', op: 'is', value: 'dropped' }]
    const { rows } = await publicList(store, register, { filters })
    assert.deepEqual(Object.keys(rows[0]?.row ?? {}).toSorted(), ['number', 'receivedOn', 'subject'])
    assert.equal((await publicList(store, register, { search: '折扣' })).rows.length, 0)
    assert.equal(await publicRecord(store, register, ids[0] as string, filters), undefined)
    assert.ok(await publicRecord(store, register, ids[3] as string, filters))
  })

  test('the board orders running deadlines of the office, by reach', async () => {
    const store = await opened()
    const first = await board(store, region, { limit: 10, total: true })
    assert.deepEqual(first.total, { n: COUNT - 1, more: false })
    const second = await board(store, region, { limit: 50, after: first.next as string })
    const all = [...first.rows, ...second.rows]
    assert.equal(all.length, COUNT - 1)
    assert.deepEqual(
      all.map(({ due }) => due),
      all.map(({ due }) => due).toSorted(),
    )
    assert.equal((await board(store, other)).rows.length, 3)
    assert.equal((await board(store, as(keeper))).rows.length, 0)
    assert.equal(
      (await board(store, region, { filters: [{ field: 'due', op: 'to', value: '2024-03-13' }] })).rows.length,
      0,
    )
    assert.equal(first.rows[0]?.left, 4)
    await assert.rejects(board(store, region, { after: 'x' }), /翻页标记/)
  })
})
