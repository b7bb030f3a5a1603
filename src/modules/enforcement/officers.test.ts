import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import { exportSheet } from '../../server/sheet/export-sheet.ts'
import { importSheet } from '../../server/sheet/import-sheet.ts'
import type { Store } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { record } from '../../store/record.ts'
import { legalOfficer } from '../organization/index.ts'
import { enforcement, officers } from './index.ts'

const DAY = '2024-06-03'
const legal = as(legalOfficer, DAY, { person: 'legal-officer', unit: 'bureau', region: 'city', units: ['bureau'] })
const HEAD = [
  '执法人员',
  '所在科室（单位）',
  '编制',
  '执法证号',
  '证件类别',
  '执法区域',
  '发证日期',
  '有效期至',
  '法制审核人员',
  '培训',
]
const line = (number: string, more: Readonly<Record<number, string>> = {}) =>
  ['科室承办甲（甲科）', '甲科', '公务员', number, '行政执法证', '云州市', '2021-09-01', '2026-08-31', '否', ''].map(
    (cell, index) => more[index] ?? cell,
  )
const partial = { dryRun: false, mode: 'partial' } as const

describe('officers in and out of a workbook', () => {
  test('what is wrong is told by line and field, the rest comes in with its renewal clock; the export goes back as it is', async (t) => {
    const bureau = async () => openBureau(DAY, { modules: [enforcement] })
    const [here, there] = [await bureau(), await bureau()]
    t.after(() => Promise.all([here.close(), there.close()]))
    const rows = [
      line('云岭A0001', { 9: '2024-03-22｜行政处罚法｜公共法律知识｜16' }),
      line('云岭A0002', { 0: '查无此人' }),
      line('云岭A0003', { 6: '2026-09-01' }),
      line('云岭A0004', { 7: '2031-08-31' }),
      line('云岭A0005', { 2: '合同制' }),
      line('云岭A0006', { 1: '乙科', 9: '2024-03-22｜行政处罚法｜公共法律知识｜十六' }),
      line('云岭A0007', { 1: '乙科' }),
    ]
    const book = await writeXlsx({ sheets: [{ name: '执法人员', rows: [HEAD, ...rows] }] })
    const view = await importSheet(here.store, legal, officers, book, partial)
    assert.deepEqual([view.read, view.accepted], [7, 2])
    assert.deepEqual(
      view.refused.map(({ row, field }) => `${row} ${field}`),
      ['3 officer', '4 validUntil', '5 validUntil', '6 staffKind', '7 training'],
    )
    const said = view.refused.map(({ says }) => says).join()
    assert.match(said, /查无此人.*有效期早于发证日期.*超过本省规定的最长有效期.*合同制.*十六/)

    const found = await list(here.store, legal, officers.id, { order: { by: 'certificateNumber' } })
    assert.deepEqual(
      found.rows.map(({ row }) => row.certificateNumber),
      ['云岭A0001', '云岭A0007'],
    )
    const first = await record(here.store, legal, officers.id, found.rows[0]?.id ?? '')
    assert.equal(first.deadlines.find(({ id }) => id === 'renewal')?.due, '2026-08-01')

    const parts: Uint8Array[] = []
    for await (const part of exportSheet(here.store, legal, officers, {}, 'xlsx')) parts.push(part)
    const back = await importSheet(there.store, legal, officers, Buffer.concat(parts), partial)
    assert.deepEqual([back.accepted, back.refused], [2, []])
    const told = async (store: Store) =>
      (await list(store, legal, officers.id, { order: { by: 'certificateNumber' } })).rows.map(({ row }) => row)
    assert.deepEqual(await told(there.store), await told(here.store))
  })
})
