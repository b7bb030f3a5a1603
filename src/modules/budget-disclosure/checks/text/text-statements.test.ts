import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { understand } from '../../understanding/document.ts'
import { variants } from '../../variants/shipped.ts'
import { checkDisclosure } from '../check-disclosure.ts'
import { itemCodes, madeDepartment } from '../made/department.ts'

const made = madeDepartment({
  ...{ kind: 'final', unit: '万元', rounded: false, fund: 0, carried: 0 },
  items: itemCodes.map((code) => ({ code, staff: 10_000, public: 5000, project: 20_000, own: 0 })),
})
/** Statements of the prose that an inspector would object to. */
const objections = (...lines: readonly string[]): readonly string[] => {
  const own = understand(
    [{ ...made, lines: [...made.lines, ...lines.map((text) => ({ text, place: { page: 3 } }))] }],
    variants,
  )
  return checkDisclosure(own)
    .findings.filter(({ severity, check }) => severity === 'error' && !check.startsWith('table'))
    .map(({ check }) => check)
}
const heading = '一、收入支出决算总体情况说明'

// Six items of 350.00万元 each: 2,100.00 in all, 900.00 of it basic (staff 600.00, public 300.00).
describe('what the prose states', () => {
  const cases: readonly (readonly [text: string, finds: readonly string[]])[] = [
    ['收入支出总计2100.00万元。', []],
    ['收入支出总计2,100万元。', []],
    ['收入支出总计2200.00万元。', ['X9-total']],
    ['收入支出总计2100.00万元，与2023年相比增加100.00万元，增长5.00%。', []],
    ['收入支出总计2100.00万元，与2023年相比增加100.00万元，增长50.00%。', ['X3-rate']],
    ['收入支出总计2100.00万元，与2023年相比增加100.00万元，下降5.00%。', ['X3-rate']],
    ['收入支出总计2100.00万元，与2024年相比增加100.00万元，增长5.00%。', ['compared-year']],
    ['收入支出总计2100.00万元，与2023年相比增加100.00万元，增长5.00。', ['percent-sign']],
    ['收入支出总计2100.00万元，与2023年相比下降（增长）5.00%。', ['template-remains']],
    ['收入支出总计2100.00万元，比XX年增加100.00万元。', ['template-remains']],
    ['本年支出合计2100.00万元，其中：基本支出900.00万元，占42.86%；项目支出1200.00万元，占57.14%。', []],
    ['本年支出合计2100.00万元，其中：基本支出900.00万元，占24.86%；项目支出1200.00万元，占57.14%。', ['X7-share']],
    ['本年支出合计2100.00万元，其中：基本支出800.00万元。', ['X9-all-basic']],
    ['一般公共预算财政拨款基本支出900.00万元，其中：人员经费600.00万元，公用经费300.00万元。', []],
    ['一般公共预算财政拨款基本支出910.00万元。', ['X9-basic']],
    [
      '教育支出（类）普通教育（款）学前教育（项）。年初预算为400.00万元，支出决算为350.00万元，完成年初预算的87.50%。',
      [],
    ],
    [
      '教育支出（类）普通教育（款）学前教育（项）。年初预算为400.00万元，支出决算为350.00万元，完成年初预算的8.75%。',
      ['X5-finished'],
    ],
    [
      '教育支出（类）普通教育（款）学前教育（项）。年初预算为0万元，支出决算为350.00万元，完成年初预算的100%。',
      ['X5-finished'],
    ],
    ['教育支出（类）职业教育（款）学前教育（项）。支出决算为350.00万元。', ['X9-item-name']],
    ['教育支出（类）普通教育（款）学前教育（项）。支出决算为305.00万元。', ['X9-item']],
    ['2023年“三公”经费支出决算为300.00万元。', ['year-left-over']],
    ['2023年“三公”经费支出决算为300.00万元，2024年为350.00万元。', []],
    ['“三公”经费支出决算为300.00万元，主要原因是增加人员经费10.00万元。', ['X9-three']],
  ]
  for (const [text, finds] of cases) test(text, () => assert.deepEqual(objections(heading, text), finds))
  test('a figure that a page break cut is not judged', () => {
    assert.deepEqual(objections(heading, '本年支出合计2100.00万元，其中：基本支出90', '24', '0.00万元，占42.86%。'), [])
  })
})
