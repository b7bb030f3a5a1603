import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { openBureau } from '../../../../../test/server/bureau.ts'
import { openAccounts, serverOver, signedIn } from '../../../../../test/server/client.ts'
import type { FileRef } from '../../../../kernel/register.ts'
import { caseView } from '../../../../store/case-view.ts'
import { budgetDisclosure, publications } from '../../index.ts'
import type { MadeView } from '../../making/made-view.ts'
import { questions } from '../../making/told.ts'
import { server } from '../../server.ts'

const HEAD = ['支出功能分类编码', '款名称', '项名称', '经济分类编码', '项目名称', '资金性质', '金额（元）']
const GENERAL = '一般公共预算财政拨款'
const ROWS = [
  ['2050101', '教育管理事务', '行政运行', '30101', null, GENERAL, 4_512_300],
  ['2050101', '教育管理事务', '行政运行', '30217', null, GENERAL, 12_500.55],
  ['2050102', '教育管理事务', '一般行政管理事务', '30227', '质量监测', GENERAL, 1_500_000],
]
const told = Object.fromEntries(Object.keys(questions).map((one) => [one, '按年度工作安排列示']))
const file = (...rows: readonly (readonly (string | number | null)[])[]) =>
  writeXlsx({ sheets: [{ name: '预算明细', rows: rows.map((row) => [...row]) }] })

describe('a disclosure is made from the line file in the application', async () => {
  const bureau = await openBureau('2024-02-05', { modules: [budgetDisclosure], reactions: server.reactions ?? [] })
  await openAccounts(bureau)
  const app = await serverOver(bureau, {
    doors: { server: new Map([[budgetDisclosure.id, server]]), portal: new Map() },
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })
  const { store } = bureau
  let matter = ''
  const accountant = await signedIn(app, bureau, 'accountant')
  const head = await signedIn(app, bureau, 'section-head')
  const opened = async (year: number): Promise<string> => {
    const row = {
      ...{ body: 'section-a', bodyName: '云州市教育局', level: 'department', kind: 'budget', year },
      startsOn: `${year}-01-19`,
    }
    const { body } = await head.post('/api/registers/budget-disclosure/publications', { row })
    const steps = `/api/registers/budget-disclosure/publications/${body.id}/steps`
    const answer = await head.post(`${steps}/approve`, { fills: { letterNumber: '云财预〔2024〕1号' } })
    assert.equal(answer.status, 200, answer.text)
    return body.id
  }
  const brought = async (bytes: Uint8Array, name: string): Promise<FileRef> => {
    const part = `--cut\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(part), bytes, Buffer.from('\r\n--cut--\r\n')])
    const headers = { 'content-type': 'multipart/form-data; boundary=cut' }
    return (await accountant.post('/api/files', undefined, { payload, headers })).body
  }
  const made = (id: string, body: object) => accountant.post(`/api/budget-disclosure/publications/${id}/make`, body)

  test('rows that cannot be used come back with their place; nothing is written', async () => {
    const id = await opened(2024)
    const lines = await brought(await file(HEAD, ...ROWS, ['20501', '', '', '30101', '', '', 'x']), '明细.xlsx')
    const { body } = await made(id, { lines, told, keep: true })
    const view = body as MadeView
    assert.deepEqual(
      view.faults.map(({ row, column }) => `${row} ${column}`),
      ['5 A 支出功能分类编码', '5 F 资金性质', '5 G 金额（元）'],
    )
    assert.equal((await caseView(store, publications.id, id)).row.documents, undefined)
  })
  test('tables and text are made, checked at once, kept with what was told; the next year compares by itself', async () => {
    const id = await opened(2023)
    matter = id
    const lines = await brought(await file(HEAD, ...ROWS), '2023年明细.xlsx')
    const first = (await made(id, { lines, told: {} })).body as MadeView
    assert.deepEqual([first.asks.length, first.compared, first.kept], [9, false, false])
    const kept = (await made(id, { lines, told, keep: true })).body as MadeView
    assert.deepEqual(
      kept.view?.findings.filter(({ severity }) => severity === 'error').map(({ says }) => says),
      [],
    )
    const { row } = await caseView(store, publications.id, id)
    assert.deepEqual(
      [row.documents, row.copies].map((some) => (some as readonly FileRef[]).map(({ name }) => name)),
      [
        ['云州市教育局2023年度部门预算.docx'],
        ['云州市教育局2023年度部门预算.html', '云州市教育局2023年度部门预算（表格）.xlsx'],
      ],
    )
    const next = await opened(2024)
    const { body } = await accountant.get(`/api/budget-disclosure/publications/${next}/last-told`)
    assert.equal(body.told.duties, told.duties)
    assert.equal((await made(next, { lines, told })).body.compared, true)
  })
  test('nobody of another unit makes it; the template is there for who fills it in', async () => {
    const other = await signedIn(app, bureau, 'district-officer')
    const lines = await brought(await file(HEAD, ...ROWS), '明细.xlsx')
    const refused = await other.post(`/api/budget-disclosure/publications/${matter}/make`, { lines, told })
    assert.equal(refused.status, 404)
    const template = await other.get('/api/budget-disclosure/budget-lines/template.xlsx')
    assert.deepEqual([template.status, template.bytes.subarray(0, 2).toString()], [200, 'PK'])
  })
})
