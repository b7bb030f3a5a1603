import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { as, shared } from '../../../test/store/open.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { importForm } from '../../server/sheet/import-form.ts'
import { readTable } from '../../server/sheet/read-table.ts'
import { list } from '../../store/list.ts'
import { organization } from '../organization/index.ts'
import { applicants, disputeResults, type RequestRow, requestRows } from './disclosure-form.ts'
import { readFormerTables } from './former-table.ts'
import { formerTables } from './former-tables.register.ts'
import { annualReport } from './index.ts'
import { disclosureHead } from './roles.ts'
import { formerForm } from './server/former-form.ts'
import { formerSheetOf, readFormerSheet } from './server/former-sheet.ts'

type Cells = CellValue[][]
interface Tables {
  readonly t2: Readonly<Record<string, unknown>>
  readonly t3: Readonly<Record<string, readonly (number | string | null)[]>>
  readonly t4: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Four requests of natural persons, one of a company, one carried over; everything adds up. */
const small: Tables = {
  t2: { rules: ['/', '/', '/'], normative: [3, 1, 12], licence: 40, penalty: 7, coercion: 0, fee_wanyuan: 12.5 },
  t3: {
    ...Object.fromEntries(Object.keys(requestRows).map((row) => [row, [0, 0, 0, 0, 0, 0, 0]])),
    new: [4, 1, 0, 0, 0, 0, 5],
    carriedIn: [1, 0, 0, 0, 0, 0, 1],
    open: [3, 1, 0, 0, 0, 0, 4],
    'cannot.notHeld': [1, 0, 0, 0, 0, 0, 1],
    resultTotal: [4, 1, 0, 0, 0, 0, 5],
    carriedOut: [1, 0, 0, 0, 0, 0, 1],
  },
  t4: Object.fromEntries(
    ['review', 'suitDirect', 'suitAfterReview'].map((group) => [
      group,
      { maintain: 1, correct: 0, other: 0, pending: 0, total: 1 },
    ]),
  ),
}
const shareFile = '../shared/data/procedures/stat_suqian_2023.json'
const published: Tables | undefined = existsSync(shareFile)
  ? JSON.parse(readFileSync(shareFile, 'utf8')).reports['2023']
  : undefined

/** The groups under which rows stand, as the form prints them in the columns to the left. */
const GROUPS: Readonly<Record<string, string>> = {
  open: '三、本年度办理结果',
  'deny.secret': '（三）不予公开',
  'cannot.notHeld': '（四）无法提供',
  'refuse.petition': '（五）不予处理',
  'other.noCorrection': '（六）其他处理',
}

/** Table 三 as a bureau has it in Excel: a title, four lines of merged headings, two columns of groups before the names of the rows. */
function sheetThree({ t3 }: Tables, change: (rows: Cells) => void = () => undefined) {
  const heads: Cells = [
    ['收到和处理政府信息公开申请情况（2023年）'],
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', null, null, '申请人情况'],
    [null, null, null, '自然人', '法人或其他组织', null, null, null, null, '总计'],
    [null, null, null, null, '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', null],
  ]
  const rows: Cells = (Object.keys(requestRows) as RequestRow[]).map((row) => {
    const label = requestRows[row].replaceAll('．', '.')
    const outer = row === 'open' ? '三、本年度办理结果' : null
    const isWide = /^[一二四]、/.test(label)
    const group = row === 'open' ? null : (GROUPS[row] ?? null)
    return [isWide ? label : outer, group, isWide ? null : label, ...(t3[row] ?? [])]
  })
  const all = [...heads, ...rows]
  change(all)
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 9 },
    { startRow: 1, startCol: 3, endRow: 1, endCol: 9 },
    { startRow: 2, startCol: 3, endRow: 3, endCol: 3 },
    { startRow: 2, startCol: 4, endRow: 2, endCol: 8 },
    { startRow: 2, startCol: 9, endRow: 3, endCol: 9 },
    { startRow: 6, startCol: 0, endRow: 27, endCol: 0 },
  ]
  return { name: '表三', rows: all, merges }
}

function sheetFour({ t4 }: Tables) {
  const results = Object.values(disputeResults)
  const numbers = ['review', 'suitDirect', 'suitAfterReview'].flatMap((group) =>
    Object.keys(disputeResults).map((result) => t4[group]?.[result] ?? null),
  )
  return {
    name: '表四',
    rows: [
      ['行政复议', null, null, null, null, '行政诉讼'],
      [null, null, null, null, null, '未经复议直接起诉', null, null, null, null, '复议后起诉'],
      [...results, ...results, ...results],
      numbers,
    ] as Cells,
  }
}

function sheetTwo({ t2 }: Tables) {
  const cells = (row: string): CellValue[] => (Array.isArray(t2[row]) ? t2[row] : Object.values(t2[row] as object))
  return {
    name: '表二',
    rows: [
      ['第二十条第（一）项'],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', ...cells('rules')],
      ['行政规范性文件', ...cells('normative')],
      ['第二十条第（五）项'],
      ['信息内容', '本年处理决定数量'],
      ['行政许可', t2.licence],
      ['第二十条第（六）项'],
      ['信息内容', '本年处理决定数量'],
      ['行政处罚', t2.penalty],
      ['行政强制', t2.coercion],
      ['第二十条第（八）项'],
      ['信息内容', '本年收费金额（单位：万元）'],
      ['行政事业性收费', t2.fee_wanyuan],
    ] as Cells,
  }
}

const book = (tables: Tables, change?: (rows: Cells) => void) =>
  writeXlsx({ sheets: [sheetTwo(tables), sheetThree(tables, change), sheetFour(tables)] })

describe('the workbook of a former report', () => {
  test('is read wherever its tables stand, with merged headings of several lines', async () => {
    for (const tables of published ? [small, published] : [small]) {
      const found = formerSheetOf(await readTable(await book(tables)))
      assert.equal(found.year, 2023)
      assert.deepEqual(found.notes, [])
      assert.deepEqual(readFormerTables(found.tables, 2023), readFormerTables(tables, 2023))
    }
  })

  test('is refused with every fault, each with its place', async () => {
    const faults = async (change: (rows: Cells) => void): Promise<string> => {
      try {
        const { tables } = formerSheetOf(await readTable(await book(small, change)))
        readFormerTables(tables, 2023)
        return ''
      } catch (error) {
        assert.ok(error instanceof Refusal)
        return error.reasons.map(({ says }) => says).join('\n')
      }
    }
    const at = (rows: Cells, row: RequestRow) => rows[4 + Object.keys(requestRows).indexOf(row)] as CellValue[]
    assert.match(
      await faults((rows) => {
        at(rows, 'refuse.repeat')[2] = '2.重复的申请'
      }),
      /第 21 行「2.重复的申请」不是表三的行[\s\S]*表三缺少「重复申请」一行/,
    )
    assert.match(await faults((rows) => rows.push([...at(rows, 'open')])), /「\(一\)予以公开」在表三中出现了两次/)
    assert.match(
      await faults((rows) => {
        at(rows, 'open')[3] = '约3件'
      }),
      /表三「（一）予以公开」第1格“约3件”不是数字/,
    )
    assert.match(
      await faults((rows) => {
        ;(rows[3] as CellValue[])[7] = '律所'
      }),
      /表头缺少：法律服务机构/,
    )
    const twice = await writeXlsx({ sheets: [sheetThree(small), { ...sheetThree(small), name: '又一张' }] })
    await assert.rejects(async () => formerSheetOf(await readTable(twice)), /有2张表三/)
  })

  test('is told from a list of rows', async () => {
    const rows = await writeXlsx({
      sheets: [
        {
          name: '数据',
          rows: [
            ['报告年度', '来源'],
            [2023, '年报'],
          ],
        },
      ],
    })
    assert.equal(readFormerSheet(await readTable(rows)), undefined)
    assert.throws(() => formerSheetOf({ format: 'csv', grids: [], notes: [] }), /没有找到表三/)
  })
})

describe('its import', () => {
  const open = shared('embedded', { modules: [organization, annualReport] })
  const work = as(disclosureHead, '2024-02-01', { person: 'head' })
  const imported = async (bytes: Uint8Array, given: Readonly<Record<string, string>>, dryRun = false) =>
    importForm(await open(), work, formerTables, formerForm, bytes, { given, fileName: '2023年统计表.xlsx', dryRun })
  const kept = async () => (await list(await open(), work, formerTables.id, {})).rows.map(({ row }) => row.year)
  const given = { publishedOn: '2024-01-20' }

  test('keeps what is printed and tells each identity that fails, cell by cell', async () => {
    await assert.rejects(imported(await book(small), {}), /不知道统计表的公布日期/)
    const trial = await imported(await book(small), given, true)
    assert.deepEqual([trial?.accepted, trial?.refused, trial?.findings], [1, [], []])
    assert.deepEqual(await kept(), [])
    const slip = await book(small, (rows) => {
      ;(rows[4] as CellValue[])[3] = 5
    })
    const view = await imported(slip, given)
    assert.deepEqual(view?.findings, [
      '表三「自然人」：本年新收＋上年结转＝6，办理结果总计＋结转下年度＝5，相差1',
      '表三「一、本年新收政府信息公开申请数量」：总计＝5，六类申请人之和＝6，相差1',
    ])
    assert.match(view?.notes?.join('\n') ?? '', /共核对 42 处：一致 40，不一致 2，有空白不能核对 0/)
    assert.deepEqual(await kept(), [2023])
    assert.match((await imported(slip, given))?.notes?.join('\n') ?? '', /没有重复登记/)
    assert.deepEqual(await kept(), [2023])
    assert.equal(Object.keys(applicants).length, 7)
  })
})
