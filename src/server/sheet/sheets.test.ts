import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openXlsx, writeXlsx } from 'hucre/xlsx'
import { clerk, machine, memos, petition, petitions, units, warden } from '../../../test/store/fixture.ts'
import { as, shared } from '../../../test/store/open.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { ListQuery, Store } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { save } from '../../store/save.ts'
import { type ExportOptions, exportSheet } from './export-sheet.ts'
import { importSheet } from './import-sheet.ts'
import { readTable } from './read-table.ts'
import { templateOf } from './template.ts'

const work = as(clerk)
const book = (rows: (string | number | null)[][]) => writeXlsx({ sheets: [{ name: '数据', rows }] })

async function exported(
  store: Store,
  register: AnyRegister,
  format: 'xlsx' | 'csv',
  query: ListQuery = {},
  options: ExportOptions = {},
) {
  const parts: Uint8Array[] = []
  for await (const part of exportSheet(store, work, register, query, format, options)) parts.push(part)
  return Buffer.concat(parts)
}
const createdBy = (person: string) => ({ filters: [{ field: 'createdBy', op: 'is', value: person } as const] })
const titles = async (store: Store, search: string) =>
  (await list(store, work, memos.id, { search, limit: 200 })).rows.map(({ row }) => row.title).sort()

describe('tables in and out', () => {
  const opened = shared('embedded')

  test('a trial writes nothing, all or nothing keeps its word, partial takes the good rows once', async () => {
    const store = await opened()
    const bytes = await book([
      ['标题', '日期'],
      ['批一甲', '2024-01-05'],
      ['批一乙', '昨天'],
      [null],
      ['批一丙', '2024/1/7'],
      ['批一甲', '2024-01-05'],
    ])
    const run = (dryRun: boolean, mode: 'all' | 'partial') => importSheet(store, work, memos, bytes, { dryRun, mode })
    const trial = await run(true, 'partial')
    assert.deepEqual([trial.read, trial.accepted], [4, 2])
    assert.deepEqual(
      trial.refused.map(({ row, field }) => [row, field]),
      [
        [3, 'on'],
        [6, ''],
      ],
    )
    assert.match(trial.refused[1]?.says ?? '', /与第 2 行完全相同/)
    assert.equal((await run(false, 'all')).accepted, 0)
    assert.deepEqual(await titles(store, '批一'), [])
    assert.equal((await run(false, 'partial')).accepted, 2)
    const again = await run(false, 'partial')
    assert.equal(again.accepted, 0)
    assert.ok(again.notes?.includes('第2、5行此前已经导入，没有重复登记'))
    assert.deepEqual(await titles(store, '批一'), ['批一丙', '批一甲'])
  })

  test('a table without rows says so, and one whose headings stand on a hidden sheet names that sheet', async () => {
    const store = await opened()
    const run = (bytes: Uint8Array) => importSheet(store, work, memos, bytes, { dryRun: true, mode: 'all' })
    const empty = await run(await book([['标题', '日期'], [null]]))
    assert.deepEqual([empty.read, empty.notes], [0, ['表头以下没有填写内容的行']])
    const hidden = { name: '底稿', hidden: true, rows: [['标题', '日期']] }
    const sheets = [hidden, { name: '说明', rows: [['数据见底稿']] }]
    await assert.rejects(run(await writeXlsx({ sheets })), /没有找到试验备忘的表头（工作表「底稿」是隐藏的，没有导入）/)
  })
  test('the note on formulas names the rows that had a result', async () => {
    const cells = new Map([
      ['1,2', { value: 3, type: 'formula' as const, formula: '1+2', formulaResult: 3 }],
      ['2,2', { value: null, type: 'formula' as const, formula: '1+2' }],
    ])
    const rows = [
      ['标题', '日期', '数量'],
      ['算式甲', '2024-01-05', 3],
      ['算式乙', '2024-01-05', null],
    ]
    const bytes = await writeXlsx({ sheets: [{ name: '数据', rows, cells }] })
    const { notes, refused } = await importSheet(await opened(), work, memos, bytes, { dryRun: true, mode: 'all' })
    assert.ok(notes?.includes('第2行有公式，按文件中保存的计算结果读取'), JSON.stringify(notes))
    assert.deepEqual(
      refused.map(({ row, field }) => [row, field]),
      [[3, 'count']],
    )
  })
  test('a refusal of the store in the last row takes all back', async () => {
    const store = await opened()
    const rows = [
      ['事项', '渠道', '申请人', '收到日期', '页数'],
      ['批二甲', '信函', '张三', '2024-01-05', 1],
      ['批二乙', '信函', '李四', '2024-01-05', -1],
    ]
    const view = await importSheet(store, work, petitions, await book(rows), { dryRun: false, mode: 'all' })
    assert.equal(view.accepted, 0)
    assert.deepEqual(view.refused, [{ row: 3, field: 'pages', says: '页数不能为负。请核对页数' }])
    assert.equal((await list(store, work, petitions.id, { search: '批二' })).rows.length, 0)
  })

  test('the sentences come back in the same workbook, its formats kept', async () => {
    const store = await opened()
    const bytes = await writeXlsx({
      sheets: [
        { name: '封面', rows: [['说明']] },
        {
          name: '数据',
          rows: [
            ['标题', '日期'],
            ['批三', '明天'],
          ],
          cells: new Map([['1,0', { value: '批三', type: 'string' as const, style: { font: { bold: true } } }]]),
        },
      ],
    })
    const { marked } = await importSheet(store, work, memos, bytes, {
      dryRun: true,
      mode: 'all',
      fileName: '一月.xlsx',
    })
    assert.equal(marked?.name, '一月（问题标注）.xlsx')
    const returned = await openXlsx((await store.files.get(marked?.hash ?? '')) as Buffer, { readStyles: true })
    const sheet = returned.sheets.find(({ name }) => name === '数据')
    assert.match(sheet?.cells?.get('1,1')?.comment?.text ?? '', /日期：「明天」不是日期/)
    assert.equal(sheet?.cells?.get('1,0')?.style?.font?.bold, true)
    assert.deepEqual(sheet?.rows[0], ['标题', '日期', '导入问题'])
    assert.deepEqual(
      returned.sheets.map(({ name }) => name),
      ['封面', '数据'],
    )
    const again = await importSheet(store, work, memos, (await store.files.get(marked?.hash ?? '')) as Buffer, {
      dryRun: true,
      mode: 'all',
    })
    assert.deepEqual(again.notes, ['工作表「封面」没有导入，一次只导入一张工作表'])
  })

  test('what is exported is imported again, row for row', async () => {
    const store = await opened()
    await save(store, as(machine), units.id, { id: 'u7', row: { name: '国库科' } })
    const about = await save(store, as(clerk), petitions.id, {
      row: { subject: '往返', channel: 'visit', applicant: '王五', receivedOn: '2024-01-08' },
    })
    const rows = [
      { title: '批四=SUM(1)', on: '2024-01-05', count: 12, amount: 1234567n, about: about.id },
      { title: '=批四，含"引号"、逗号,和\n换行', on: '2024-12-31', amount: -5n },
    ]
    for (const row of rows) await save(store, as(clerk), memos.id, { row })
    for (const format of ['xlsx', 'csv'] as const) {
      const query = { search: '批四', ...createdBy('p1') }
      const whole = await exported(store, memos, format, query)
      for (const mode of ['all', 'partial'] as const) {
        const back = await importSheet(store, work, memos, whole, { dryRun: false, mode })
        assert.deepEqual([back.read, back.accepted, back.refused], [2, 0, []], JSON.stringify(back))
        assert.deepEqual(back.notes, ['第2、3行与已经登记的相同，没有重复登记'])
      }
      const bytes = await exported(store, memos, format, query, { columns: Object.keys(memos.fields) })
      const view = await importSheet(store, as(clerk, '2024-03-08', { person: format }), memos, bytes, {
        dryRun: false,
        mode: 'all',
      })
      assert.deepEqual([view.read, view.accepted, view.refused], [2, 2, []])
      const copied = await list(store, work, memos.id, createdBy(format))
      const values = copied.rows.map(({ row }) => row).toSorted((a, b) => String(a.on).localeCompare(String(b.on)))
      assert.deepEqual(
        values.map((row) => ({ ...row, amount: BigInt(row.amount as string) })),
        rows,
      )
    }
  })

  test('of an export that comes back a changed line is told, masked lines are known, an unknown id is a new row', async () => {
    const store = await opened()
    const row = { title: '批七甲', on: '2024-01-05', amount: 150n }
    await save(store, work, memos.id, { row })
    await save(store, as(clerk), petitions.id, {
      row: { subject: '批七遮盖', channel: 'visit', applicant: '王五', receivedOn: '2024-01-08' },
    })
    const csv = (await exported(store, memos, 'csv', { search: '批七' })).toString()
    const run = (register: AnyRegister, text: string | Uint8Array) =>
      importSheet(store, work, register, Buffer.from(text), { dryRun: false, mode: 'partial' })
    const changed = await run(memos, csv.replace('1.50', '1.60'))
    assert.equal(changed.accepted, 0)
    assert.match(changed.refused[0]?.says ?? '', /「金额（元）」与登记的不同；更正请在该记录中办理/)
    const masked = await run(petitions, await exported(store, petitions, 'xlsx', { search: '批七遮盖' }))
    assert.deepEqual([masked.read, masked.accepted, masked.refused], [1, 0, []])
    const [, id = ''] = /,([^,\r\n]+)\r\n导出说明/.exec(csv) ?? []
    assert.equal((await run(memos, csv.replace(id, 'from-elsewhere'))).accepted, 1)
  })

  test('a number that is taken is told as such', async () => {
    const store = await opened()
    const { id } = await save(store, work, petitions.id, {
      row: { subject: '批五', channel: 'visit', applicant: '王五', receivedOn: '2024-01-08' },
    })
    const [row] = (await list(store, work, petitions.id, { filters: [{ field: 'id', op: 'is', value: id }] })).rows
    const bytes = await book([
      ['登记编号', '事项', '渠道', '申请人', '收到日期'],
      [String(row?.row.number), '批五', '当面', '王五', '2024-01-08'],
    ])
    const { refused } = await importSheet(store, work, petitions, bytes, { dryRun: false, mode: 'all' })
    assert.match(refused[0]?.says ?? '', /登记编号「.*」已经登记/)
  })

  test('an export masks, neutralises, keeps the columns asked for and says what it is', async () => {
    const store = await opened()
    await save(store, work, petitions.id, {
      row: {
        subject: '=cmd|批六',
        channel: 'visit',
        applicant: '欧阳某某',
        phone: '13812345678',
        receivedOn: '2024-01-08',
      },
    })
    const text = (
      await exported(store, petitions, 'csv', {
        search: '批六',
        filters: [{ field: 'channel', op: 'is', value: 'visit' }],
      })
    ).toString()
    assert.ok(!text.includes('欧阳某某') && !text.includes('13812345678'))
    assert.match(text, /'=cmd\|批六/)
    assert.match(
      text,
      /导出说明：筛选条件：渠道为当面；搜索「批六」；共 1 条；导出人：人员p1；导出时间：\d{4}-\d\d-\d\d \d\d:\d\d/,
    )
    const few = await readTable(
      await exported(store, petitions, 'xlsx', { search: '批六' }, { columns: ['state', 'subject', 'gone'] }),
    )
    assert.deepEqual(few.grids[0]?.rows.slice(0, 2), [
      ['状态', '事项'],
      ['办理中', "'=cmd|批六"],
    ])
    const none = (await exported(store, memos, 'csv', { search: '没有这样的' })).toString().split('\r\n')
    assert.equal(none.length, 3)
  })

  test('nobody exports or imports beyond what the list shows and the register allows', async () => {
    const store = await opened()
    const bytes = await book([
      ['标题', '日期'],
      ['批七', '2024-01-05'],
    ])
    await assert.rejects(importSheet(store, as(warden), memos, bytes, { dryRun: true, mode: 'all' }), NotPermitted)
    for (const format of ['xlsx', 'csv'] as const)
      await assert.rejects(exportSheet(store, as(machine), memos, {}, format).next(), NotPermitted)
  })

  test('the template is read by the import: every field that it offers, its example lines not', async () => {
    const template = await templateOf(petitions, petition as never)
    const table = await readTable(template)
    const headings = table.grids[0]?.rows[0] as string[]
    assert.ok(
      headings.includes('事项*') &&
        headings.includes('费用（元）') &&
        !headings.includes('登记编号') &&
        !headings.includes('结果'),
    )
    const view = await importSheet(await opened(), work, petitions, template, { dryRun: true, mode: 'all' })
    assert.deepEqual([view.read, view.refused, view.notes], [0, [], ['表头以下没有填写内容的行']])
    const styled = await openXlsx(template, { readStyles: true })
    const rules = styled.sheets[0]?.dataValidations?.map(({ values }) => values)
    assert.ok(rules?.some((values) => values?.includes('信函')))
    assert.match(styled.sheets[0]?.cells?.get('0,0')?.comment?.text ?? '', /必填/)
  })
})
