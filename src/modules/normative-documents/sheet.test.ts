import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBureau } from '../../../test/server/bureau.ts'
import { as } from '../../../test/store/open.ts'
import { nationalCalendar } from '../../law/calendar/index.ts'
import { exportSheet } from '../../server/sheet/export-sheet.ts'
import { importSheet } from '../../server/sheet/import-sheet.ts'
import { caseView } from '../../store/case-view.ts'
import { list } from '../../store/list.ts'
import { legalHead } from '../organization/index.ts'
import { documents, normativeDocuments } from './index.ts'

const work = as(legalHead, '2024-06-03', { region: 'city', unit: 'bureau', regions: ['city'] })
const HEAD = '文件名称,文号,起草科室,公布日期,施行日期,有效期至,登记时的效力,效力终止日期,正文'

const opened = () =>
  openBureau('2024-06-03', { modules: [normativeDocuments], jurisdiction: { calendar: nationalCalendar } })

test('the stock comes in from a table with a sentence for each wrong cell, and goes out and in again as it is', async (t) => {
  const [{ store }, { store: other }] = [await opened(), await opened()]
  t.after(async () => {
    await store.close()
    await other.close()
  })
  const table = [
    HEAD,
    '一办法,云财〔2021〕1号,甲科,2021-03-01,2021-04-01,2026-03-31,,,"第一章 总则\n第一条 为规范管理，制定本办法。"',
    '二办法,云财〔2021〕2号,甲科,2021-03-01,2021-02-01,,,,',
    '三办法,,甲科,2021-13-01,2021-04-01,,,,',
    '四办法,云财〔2019〕4号,没有的科,2019-03-01,2019-04-01,,停用,,',
    '五办法,云财〔2019〕5号,甲科,2019-03-01,2019-04-01,,已废止,2022-05-01,',
  ].join('\n')
  const read = await importSheet(store, work, documents, Buffer.from(table), {
    dryRun: false,
    mode: 'partial',
    fileName: '文件.csv',
  })
  assert.deepEqual(
    read.refused.map(({ row, says }) => `${row} ${says.split('。')[0]?.split('，')[0]}`),
    [
      '3 施行日期早于公布日期',
      '4 没有填写文号',
      '4 「2021-13-01」不是有效日期',
      '5 没有找到单位「没有的科」',
      '5 「停用」不在可选范围内：有效、已修订、已废止、已失效、已宣布失效',
    ],
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of exportSheet(store, work, documents, {}, 'xlsx')) chunks.push(chunk)
  const again = await importSheet(other, work, documents, Buffer.concat(chunks), {
    dryRun: false,
    mode: 'all',
    fileName: '文件.xlsx',
  })
  assert.deepEqual([again.accepted, again.refused], [2, []])
  const rowsOf = async (of: typeof store) =>
    (await list(of, work, documents.id, { order: { by: 'number' } })).rows.map(({ state, row }) => ({ state, row }))
  assert.deepEqual(await rowsOf(other), await rowsOf(store))
  const [one] = (await list(other, work, documents.id, { search: '一办法' })).rows
  const view = await caseView(other, documents.id, String(one?.id))
  const expiry = view.due('expiry')
  assert.deepEqual([expiry.is === 'due' && expiry.due, String(view.row.text).split('\n').length], ['2026-03-31', 2])
})
