import type { CellStyle } from 'hucre/xlsx'
import { writeXlsx } from '../../../../server/office/write-xlsx.ts'
import { funds } from '../../making/budget-line.ts'
import { type LineColumnId, lineColumns } from '../../making/line-columns.ts'

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'center' },
}
const NEEDED: CellStyle = { ...HEAD, font: { bold: true, color: { rgb: 'C00000' } } }
const AUTHOR = '法度'
const LAST_ROW = 10_001

/** 预算明细模板: the sheet to fill in, some lines as an example, and what each column wants. */
export function lineTemplate(): Promise<Uint8Array> {
  const all = Object.entries(lineColumns) as [LineColumnId, (typeof lineColumns)[LineColumnId]][]
  const headings = all.map(([, { name, needed }]) => `${name}${needed ? '*' : ''}`)
  const columns = all.map(([id]) => ({ width: 18, ...(id === 'amount' ? { numFmt: '#,##0.00' } : { numFmt: '@' }) }))
  const fundAt = String.fromCharCode(65 + all.findIndex(([id]) => id === 'fund'))
  return writeXlsx({
    sheets: [
      {
        name: '预算明细',
        columns,
        rows: [headings],
        freezePane: { rows: 1 },
        cells: new Map(
          all.map(([, { needed, note }], at) => [
            `0,${at}`,
            {
              value: headings[at] ?? '',
              type: 'string',
              style: needed ? NEEDED : HEAD,
              comment: { author: AUTHOR, text: note },
            },
          ]),
        ),
        dataValidations: [
          { type: 'list', formula1: '资金性质!$A$2:$A$6', range: `${fundAt}2:${fundAt}${LAST_ROW}`, allowBlank: true },
        ],
      },
      { name: '示例', columns, rows: [headings, ...example.map((line) => all.map(([id]) => line[id] ?? null))] },
      { name: '资金性质', columns: [{ width: 32 }], rows: [['资金性质'], ...Object.values(funds).map((one) => [one])] },
      {
        name: '说明',
        columns: [{ width: 28 }, { width: 8 }, { width: 90 }],
        rows: [
          [
            '一行是一笔：单位 × 功能分类 × 经济分类 × 项目 × 资金性质 × 金额。九张表都由这些明细汇总得出，因此彼此相符。',
          ],
          ['可以直接使用预算管理一体化系统导出的预算明细；列的次序不限，用不到的列可以保留。'],
          [],
          ['栏目', '必填', '填写要求'],
          ...all.map(([, { name, needed, note }]) => [name, needed ? '是' : '', note]),
        ],
      },
    ],
  })
}

const example: readonly Readonly<Partial<Record<LineColumnId, string | number>>>[] = [
  {
    ...{ agency: '101001', agencyName: '云州市示例局', function: '2010601', economic: '30101' },
    ...{ classText: '一般公共服务支出', groupText: '财政事务', itemText: '行政运行' },
    ...{ expenditure: '基本支出', fund: funds.general, amount: 1_234_567.89 },
  },
  {
    ...{ agency: '101001', agencyName: '云州市示例局', function: '2010602', economic: '30227' },
    ...{ classText: '一般公共服务支出', groupText: '财政事务', itemText: '一般行政管理事务' },
    ...{ expenditure: '项目支出', project: '财政监督检查', fund: funds.general, amount: 300_000 },
  },
]
