import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import type { RawCell, ReadTable } from '../../../../server/sheet/grid.ts'
import { readTableApart } from '../../../../server/sheet/worker-tasks.ts'
import { lineTemplate } from './line-template.ts'
import { readLines } from './read-lines.ts'

const HEAD = [
  'agency_code',
  '功能科目编码',
  '经济科目编码',
  '项目',
  '资金来源',
  '金额（万元）',
  '款名称',
  'expFuncName',
]
const NAMES = ['教育管理事务', '某项']
const table = (...rows: readonly (readonly RawCell[])[]): ReadTable => ({
  ...{ format: 'xlsx', notes: [] },
  grids: [{ sheet: '', rows, merges: [] }],
})

describe('the budget line file', () => {
  test('is known by its headings wherever they stand; numbers as texts or numbers, 万元 or 元; totals and blanks are passed over', () => {
    const { lines, faults } = readLines(
      table(
        ['2024年预算明细'],
        HEAD,
        ['101005', 2050101, '30101', null, '一般公共预算', 12.345678, ...NAMES],
        [],
        ['101005', '2050102', 30_227, '质量监测', '政府性基金', '1,000.00', ...NAMES],
        ['', '合计', '', '', '', 1012.345678],
      ),
      2024,
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(
      lines.map(({ function: code, economic, project, fund, amount }) => [code, economic, project, fund, amount]),
      [
        ['2050101', '30101', undefined, 'general', 12_345_678n],
        ['2050102', '30227', '质量监测', 'fund', 1_000_000_000n],
      ],
    )
  })
  test('every cell that cannot be used is told with its row and column, and the way', () => {
    const { faults } = readLines(
      table(
        HEAD,
        ['1', '20501', '30101', '', '一般', 1, ...NAMES],
        ['1', '2050101', '39999', '', '', '', ...NAMES],
        ['1', '2059788', '30101', '', '国有资本', 'x'],
        ['1', '2050101', '30101', '', '其他', 0.0000001, ...NAMES],
      ),
      2024,
    )
    assert.deepEqual(
      faults.map(({ row, column, says }) => `${row} ${column} ${says}`),
      [
        '2 B 支出功能分类编码 功能分类编码「20501」应当是七位（到项），例如 2010301',
        '2 E 资金性质 不认识资金性质「一般」，请从可选的名称中填写',
        '3 C 部门预算支出经济分类编码 2024年的部门预算支出经济分类没有 39999，请核对编码',
        '3 E 资金性质 没有填写资金性质',
        '3 F 金额（元） 没有填写金额',
        '4 F 金额（元） 「x」不是金额，请只填数字',
        '5 F 金额（元） 「1e-7」不是金额，请只填数字',
      ].toSpliced(5, 0, ...unknownItem),
    )
  })
  test('the example of the template is read as it stands; a file of another kind has one sentence', async () => {
    const template = await readTableApart(await lineTemplate())
    const example = template.grids.filter(({ sheet }) => sheet === '示例')
    const { lines, faults } = readLines({ ...template, grids: example }, 2024)
    assert.deepEqual([lines.map(({ amount }) => amount), faults], [[123_456_789n, 30_000_000n], []])
    assert.match(readLines(template, 2024).faults[0]?.says ?? '', /表头下面没有预算明细/)
    const other = await readTableApart(await writeXlsx({ sheets: [{ name: 'a', rows: [['姓名'], ['甲']] }] }))
    assert.match(readLines(other, 2024).faults[0]?.says ?? '', /没有找到预算明细的表头/)
    assert.match(readLines(table([...HEAD.slice(0, 5), HEAD[6] ?? '']), 2024).faults[0]?.says ?? '', /缺少“金额/)
  })
})

const unknownItem = ['4 B 支出功能分类编码 自带的2024年科目表没有 2059788 的款、项级名称，请在名称列中照预算科目填写']
