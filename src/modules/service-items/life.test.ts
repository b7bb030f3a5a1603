import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { openBureau } from '../../../test/server/bureau.ts'
import { as, openEmbeddedTrial, shared } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { printFigure } from '../../kernel/figure.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { exportSheet } from '../../server/sheet/export-sheet.ts'
import { importSheet } from '../../server/sheet/import-sheet.ts'
import { caseView } from '../../store/case-view.ts'
import { closePeriod } from '../../store/closures.ts'
import type { Store } from '../../store/contract.ts'
import { figure } from '../../store/figure.ts'
import { list } from '../../store/list.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { deputyHead, legalHead, legalOfficer, organization, sectionHead } from '../organization/index.ts'
import { type DemoItem, demoItems, rowOf } from './demo/lists.ts'
import { alarmsOf } from './guide.rule.ts'
import { batch, batches, items, publication, serviceItems } from './index.ts'
import { changed, inUse } from './indicators.ts'

const modules = [organization, serviceItems]
const [sample] = demoItems as readonly [DemoItem]
const row = (more: Readonly<Record<string, unknown>> = {}) => rowOf(sample, '2024-03-04', { basic: undefined, ...more })
const section = (on: Day) =>
  as(sectionHead, on, { person: 'head', unit: 'finance-accounting', units: ['finance-accounting'] })
const legal = (on: Day) => as([legalOfficer, legalHead], on, { person: 'legal' })
const deputy = (on: Day) => as(deputyHead, on, { person: 'deputy' })

async function released(store: Store, id: string, on: Day): Promise<void> {
  await take(store, section(on), publication.id, id, 'submit')
  await take(store, legal(on), publication.id, id, 'review', { data: { opinion: '合法' } })
  await take(store, deputy(on), publication.id, id, 'release')
}
async function sent(store: Store, id: string, on: Day, entries: readonly object[]): Promise<void> {
  await save(store, legal(on), batches.id, {
    id,
    row: { preparedOn: on, platform: '平台', manner: 'package', entries },
  })
  await take(store, legal(on), batch.id, id, 'review', { data: { opinion: '一致' } })
  await take(store, deputy(on), batch.id, id, 'release')
  await take(store, legal(on), batch.id, id, 'send', { fills: { sentOn: on } })
}
const receive = (store: Store, id: string, on: Day) =>
  take(store, legal(on), batch.id, id, 'receive', { fills: { receipt: `R-${id}`, receivedOn: on } })
const stateOf = async (store: Store, id: string) => (await caseView(store, items.id, id)).state

describe('an item is published, changed, published again', () => {
  const opened = shared('embedded', { modules })

  test('the receipt publishes; a revision is a new version that takes the place of the one before; nothing is overwritten', async () => {
    const store = await opened()
    await save(store, section('2024-03-04'), items.id, { id: 'one', row: row() })
    await released(store, 'one', '2024-03-06')
    await sent(store, 'b1', '2024-03-07', [{ item: 'one', operation: 'insert' }])
    assert.equal(await stateOf(store, 'one'), 'released')
    await receive(store, 'b1', '2024-03-11')
    const first = await caseView(store, items.id, 'one')
    assert.deepEqual(
      [first.state, first.row.publishedOn, first.row.batch, first.row.code],
      ['published', '2024-03-11', 'b1', '11997100010203040A3000113101002'],
    )

    await take(store, section('2024-04-01'), publication.id, 'one', 'revise', { data: { note: '压缩时限' } })
    const { rows } = await list(store, legal('2024-04-01'), items.id, {
      filters: [{ field: 'replaces', op: 'is', value: 'one' }],
    })
    const next = rows[0]?.id ?? ''
    const write = (promisedDays: number) =>
      take(store, section('2024-04-02'), publication.id, next, 'write', { fills: { promisedDays } })
    await assert.rejects(write(11), /承诺办结时限超过法定办结时限/)
    await write(5)
    await released(store, next, '2024-04-03')
    await sent(store, 'b2', '2024-04-07', [{ item: next, operation: 'update' }])
    await receive(store, 'b2', '2024-04-09')
    const [before, after] = [await caseView(store, items.id, 'one'), await caseView(store, items.id, next)]
    assert.deepEqual([before.state, before.row.promisedDays], ['superseded', 8])
    assert.deepEqual([after.state, after.row.promisedDays, after.row.code], ['published', 5, before.row.code])
    assert.notEqual(after.row.edition, before.row.edition)
  })

  test('what the platform returns goes back to the draft with its words; the batch is taken only when all is in order again', async () => {
    const store = await opened()
    await save(store, section('2024-05-06'), items.id, { id: 'two', row: row({ basicCode: '000113101003' }) })
    await released(store, 'two', '2024-05-07')
    await sent(store, 'b3', '2024-05-08', [{ item: 'two', operation: 'insert' }])
    const errors = [{ item: 'two', says: '缺少流程图' }]
    await take(store, legal('2024-05-09'), batch.id, 'b3', 'bounce', { data: { errors } })
    const back = await caseView(store, items.id, 'two')
    assert.deepEqual([back.state, back.history.at(-1)?.data.reason], ['draft', '平台退回：缺少流程图'])
    await take(store, legal('2024-05-10'), batch.id, 'b3', 'send', { fills: { sentOn: '2024-05-10' } })
    await assert.rejects(receive(store, 'b3', '2024-05-10'), Refusal)
    assert.equal((await caseView(store, batches.id, 'b3')).state, 'sent')
    await released(store, 'two', '2024-05-13')
    await receive(store, 'b3', '2024-05-14')
    await sent(store, 'b4', '2024-06-03', [{ item: 'two', operation: 'delegate' }])
    await receive(store, 'b4', '2024-06-05')
    assert.equal(await stateOf(store, 'two'), 'withdrawn')
  })

  test('the figures are those of the story, and known once the year is closed', async () => {
    const store = await openEmbeddedTrial(modules, { clock: () => '2025-01-20T01:00:00.000Z' })
    await save(store, section('2024-03-04'), items.id, { id: 'one', row: row() })
    await released(store, 'one', '2024-03-06')
    await sent(store, 'b1', '2024-03-07', [{ item: 'one', operation: 'insert' }])
    await receive(store, 'b1', '2024-03-11')
    const of = async (year: number) =>
      Promise.all([inUse, changed].map(async (one) => printFigure(await figure(store, one, yearPeriod(year)))))
    assert.deepEqual(await of(2024), ['＊', '＊'])
    await closePeriod(store, section('2025-01-09'), items.id, 'finance-accounting', 2024)
    assert.deepEqual(await of(2024), ['1', '1'])
    await store.close()
  })
})

describe('the alarm', () => {
  test('sounds on the day on which the law changes, without anybody writing, and stops a draft on its way', async (t) => {
    const guide = row() as unknown as Parameters<typeof alarmsOf>[0]
    assert.deepEqual(alarmsOf(guide, '2024-06-30'), [])
    assert.match(alarmsOf(guide, '2024-07-01')[0]?.says ?? '', /会计法.*已经失效/)
    const slow = { ...guide, grounds: [], promisedDays: 20, statutoryDays: 20 }
    assert.deepEqual(alarmsOf(slow, '2019-03-13'), [])
    assert.match(
      alarmsOf(slow, '2019-03-14')
        .map(({ says }) => says)
        .join(),
      /超过现行法定期限10个工作日/,
    )

    const store = await openEmbeddedTrial(modules)
    t.after(store.close)
    await save(store, section('2024-07-02'), items.id, { id: 'late', row: row() })
    await assert.rejects(take(store, section('2024-07-02'), publication.id, 'late', 'submit'), /依据已经失效/)
  })
})

describe('the list in and out', () => {
  test('wrong rows are told line by line; an export goes into another bureau as it is', async (t) => {
    const own = { modules: [serviceItems] }
    const { store: here } = await openBureau('2024-03-08', own)
    const { store: there } = await openBureau('2024-03-08', own)
    t.after(async () => Promise.all([here.close(), there.close()]))
    const at = { unit: 'section-a', units: ['section-a'], region: 'city', regions: ['city'] }
    const work = as([sectionHead, legalOfficer], '2024-03-08', at)
    for (const item of demoItems)
      await save(here, work, items.id, { row: rowOf(item, '2024-03-04', { basic: undefined, section: 'section-a' }) })
    const parts: Uint8Array[] = []
    for await (const part of exportSheet(here, work, items, {}, 'xlsx')) parts.push(part)
    const book = Buffer.concat(parts)
    const run = { dryRun: false, mode: 'partial' } as const
    const view = await importSheet(there, work, items, book, run)
    assert.deepEqual([view.read, view.accepted, view.refused], [demoItems.length, demoItems.length, []])
    const told = async (store: Store) =>
      (await list(store, work, items.id, { order: { by: 'name' } })).rows.map((one) => one.row)
    assert.deepEqual(await told(there), await told(here))

    const head = [
      '实施编码',
      '事项名称',
      '事项类型',
      '基本编码',
      '实施主体统一社会信用代码',
      '行使层级',
      '承办科室',
      '编制日期',
    ]
    const rest = [
      '编制缘由',
      '设定依据',
      '承诺办结时限',
      '承诺时限单位',
      '受理条件',
      '是否收费',
      '办结方式',
      '结果名称',
    ]
    const more = [
      '办件类型',
      '服务对象',
      '到办事现场次数',
      '必须到现场的原因',
      '网上办理深度',
      '材料和结果可以邮寄',
      '可以告知承诺',
    ]
    const last = ['办理地点', '办理时间', '咨询电话', '监督投诉电话', '救济途径', '法定办结时限', '法定时限单位']
    const line = (code: string, credit: string, promised: number) => [
      ...[code, '甲事项', '公共服务', '002013009002', credit, '市级', '甲科', '2024-03-04'],
      ...['新增', '会计法｜第三条', promised, '工作日', '条件', '否', '其他', '回执'],
      ...['承诺件', '企业', 0, '无', '网上办理', '是', '否'],
      ...['二楼', '工作日', '1', '2', '复议', 5, '工作日'],
    ]
    const wrong = await writeXlsx({
      sheets: [
        {
          name: '数据',
          rows: [
            [...head, ...rest, ...more, ...last],
            line('', '119971000102030400', 5),
            line('', '11997100010203040A', 8),
            line('11997100010203040A3002013009009', '11997100010203040A', 5),
          ],
        },
      ],
    })
    const said = (await importSheet(there, work, items, wrong, run)).refused
    assert.deepEqual(
      said.map(({ row: line, field }) => [line, field]),
      [
        [2, 'creditCode'],
        [3, 'promisedDays'],
        [4, 'code'],
      ],
    )
    assert.match(said[2]?.says ?? '', /应为「11997100010203040A3002013009002」/)
  })
})
