import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { importSheet } from '../../server/sheet/import-sheet.ts'
import { list } from '../../store/list.ts'
import { record } from '../../store/record.ts'
import { personnelOfficer } from '../organization/index.ts'
import { learning, platformRecords } from './index.ts'

const ON: Day = '2024-12-25'
type Cells = readonly (readonly (string | number)[])[]
const workbook = (name: string, rows: Cells) => writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] })
const csv = (rows: Cells) => Buffer.from(`\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`)

describe('records of the study platforms', () => {
  let opened: Promise<Bureau> | undefined
  const bureau = () => (opened ??= openBureau(ON, { modules: [learning] }))
  after(async () => (await opened)?.close())
  const officer = as(personnelOfficer, ON, { person: 'personnel-officer', unit: 'bureau', region: 'city' })
  const bring = async (foreign: string, bytes: Uint8Array, dryRun = false) =>
    importSheet((await bureau()).store, officer, platformRecords, bytes, {
      dryRun,
      mode: 'partial',
      foreign,
      fileName: `${foreign}.xlsx`,
    })
  const recordsOf = async (platform: string) =>
    (
      await list((await bureau()).store, officer, platformRecords.id, {
        filters: [{ field: 'platform', op: 'is', value: platform }],
      })
    ).rows

  test('智慧普法平台: a title above, hours with decimals become minutes, personal columns stay out', async () => {
    const bytes = await workbook('学习记录', [
      ['云州市财政局学习记录'],
      ['序号', '姓名', '所属部门', '手机号', '学习时长（小时）', '累计积分', '统计日期'],
      [1, '局长甲', '局领导', '13800138000', 31.5, 420, '2024-12-20'],
      [2, '办公室主甲', '办公室', '13800138001', '40', 510, '2024-12-20'],
    ])
    const view = await bring('zhihui', bytes)
    assert.deepEqual([view.read, view.accepted, view.refused], [2, 2, []])
    const rows = await recordsOf('zhihui')
    assert.deepEqual(rows.map(({ row }) => [row.minutes, row.points, row.recordedOn, row.obtained]).toSorted(), [
      [1890, 420, '2024-12-20', 'file'],
      [2400, 510, '2024-12-20', 'file'],
    ])
  })

  test('the table is kept as the proof of each of its rows', async () => {
    const { store } = await bureau()
    const [row] = await recordsOf('zhihui')
    const view = await record(store, officer, platformRecords.id, row?.id ?? '')
    const [file] = view.row.proof as readonly { readonly hash: string; readonly name: string }[]
    assert.equal(file?.name, 'zhihui.xlsx')
    assert.ok(await store.files.has(file?.hash ?? ''))
  })

  test('法治教育网: 学时 of 45 minutes; the day of the export stands in its own column', async () => {
    const view = await bring(
      'fazhi',
      csv([
        ['学员姓名', '单位名称', '已完成学时', '学分', '统计截止日期'],
        ['局长甲', '云州市财政局', '20', '12', '2024-12-24'],
      ]),
    )
    assert.equal(view.accepted, 1)
    assert.equal((await recordsOf('fazhi'))[0]?.row.minutes, 900)
  })

  test('法润普法平台: what it calls its columns, minutes as they are', async () => {
    const view = await bring(
      'farun',
      csv([
        ['用户姓名', '所属单位', '学法时长', '法润积分'],
        ['保密审查甲', '云州市财政局', '640', '88'],
      ]),
    )
    assert.equal(view.accepted, 1)
    assert.match(view.notes?.join() ?? '', /没有记录日期的列，按导入日期登记/)
    assert.equal((await recordsOf('farun'))[0]?.row.recordedOn, ON)
  })

  test('学习强国: points only; who is not found or has no number is told in his row and in a copy of the file', async () => {
    const rows: Cells = [
      ['姓名', '所在组织', '总积分'],
      ['局长甲', '财政局党支部', 8123],
      ['查无此人', '财政局党支部', 100],
      ['办公室主甲', '财政局党支部', '约三千'],
    ]
    const trial = await bring('xuexi', await workbook('积分', rows), true)
    assert.equal(trial.accepted, 1)
    assert.equal((await recordsOf('xuexi')).length, 0)
    const view = await bring('xuexi', await workbook('积分', rows))
    assert.deepEqual(
      view.refused.map(({ row, field }) => [row, field]),
      [
        [3, 'learner'],
        [4, 'points'],
      ],
    )
    assert.ok(view.marked)
    const mended = await bring('xuexi', await workbook('积分', [...rows.slice(0, 2), ['办公室主甲', '', 3021]]))
    assert.equal(mended.accepted, 1)
    assert.match(mended.notes?.join() ?? '', /第2行此前已经导入/)
    assert.equal((await recordsOf('xuexi')).length, 2)
  })

  test('the table of another platform is refused by what it lacks', async () => {
    const other = csv([
      ['用户姓名', '法润积分'],
      ['局长甲', '1'],
    ])
    await assert.rejects(bring('xuexi', other), (error: Refusal) => {
      assert.ok(error instanceof Refusal)
      assert.match(`${error.reasons[0]?.says}${error.reasons[0]?.way}`, /学习强国导出的学习积分表/)
      return true
    })
    await assert.rejects(bring('nothing', other), Refusal)
  })
})
