import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { memos, petitions } from '../../../test/store/fixture.ts'
import type { Grid, RawCell } from './grid.ts'
import { matchHeader } from './header.ts'

const grid = (rows: RawCell[][], merges: Grid['merges'] = [], sheet = '数据'): Grid => ({ sheet, rows, merges })
const match = (...grids: Grid[]) => matchHeader(memos, { format: 'xlsx', grids, notes: [] })
const keys = (...grids: Grid[]) => match(...grids).columns.map(({ key, unit }) => (unit ? `${key}:${unit}` : key))

describe('the headings of a table', () => {
  test('are found below a title, in any order, whatever the width of signs', () => {
    const found = match(grid([['试验备忘'], [null], ['日 期*', '备注', '标题', '金额（万元）']]))
    assert.equal(found.row, 2)
    assert.deepEqual(keys(grid([['日 期*', '标题', '金额(单位：万元)']])), ['on', 'title', 'amount:万元'])
    assert.deepEqual(found.notes, ['「备注」不是试验备忘的栏目，没有导入'])
  })
  test('two-level headings with merged cells', () => {
    const merges = [
      { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
      { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
    ]
    assert.deepEqual(
      keys(
        grid(
          [
            ['标题', '登记', null],
            [null, '日期', '数量'],
          ],
          merges,
        ),
      ),
      ['title', 'on', 'count'],
    )
  })
  test('the unit stands in the heading or above the table, else the amount is refused', () => {
    assert.deepEqual(keys(grid([['单位：万元'], ['标题', '日期', '金额']])), ['title', 'on', 'amount:万元'])
    assert.throws(() => match(grid([['标题', '日期', '金额']])), /「金额」没有写明金额单位/)
    assert.throws(() => match(grid([['标题', '日期', '金额（美元）']])), /「美元」无法识别/)
  })
  test('what leaves open which column is meant is refused', () => {
    const wide = [{ startRow: 0, endRow: 0, startCol: 1, endCol: 2 }]
    assert.throws(() => match(grid([['标题', '日期', null]], wide)), /表头「日期」合并了 B 至 C 列/)
    assert.throws(() => match(grid([['标题', '日期', '标题']])), /「标题」出现在两列（A 列和 C 列）/)
    assert.throws(() => match(grid([['标题', '数量']])), /缺少必填的列：日期/)
    assert.throws(() => match(grid([['甲', '乙']])), /没有找到试验备忘的表头/)
    assert.throws(() => match(), /没有找到/)
  })
  test('the first sheet with the headings is taken, the others are named', () => {
    const good = [['标题', '日期']]
    const found = match(
      grid([['封面']], [], '封面'),
      grid(good, [], '一月'),
      grid(good, [], '二月'),
      grid(good, [], '示例'),
    )
    assert.equal(found.grid.sheet, '一月')
    assert.deepEqual(
      found.notes,
      ['封面', '二月'].map((name) => `工作表「${name}」没有导入，一次只导入一张工作表`),
    )
  })
  test('columns of an export that the system fills are passed over', () => {
    const row = ['登记编号', '事项', '渠道', '申请人', '收到日期', '附件', '状态', '届满日']
    const found = matchHeader(petitions, { format: 'csv', grids: [grid([row])], notes: [] })
    assert.deepEqual(
      found.columns.map(({ key }) => key),
      ['number', 'subject', 'channel', 'applicant', 'receivedOn'],
    )
    assert.deepEqual(found.notes, [])
  })
})
