import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { understand } from '../../understanding/document.ts'
import { variants } from '../../variants/shipped.ts'
import type { Related } from '../book.ts'
import { checkDisclosure } from '../check-disclosure.ts'
import { itemCodes, madeDepartment } from '../made/department.ts'

// Six items with 200.00万元 of projects each: 1,200.00 in all.
const made = madeDepartment({
  ...{ kind: 'budget', unit: '万元', rounded: false, fund: 0, carried: 0 },
  items: itemCodes.map((code) => ({ code, staff: 10_000, public: 5000, project: 20_000, own: 0 })),
})
const told = (related: Related, ...lines: readonly string[]) => {
  const own = understand(
    [{ ...made, lines: [...made.lines, ...lines.map((text) => ({ text, place: { page: 3 } }))] }],
    variants,
  )
  return checkDisclosure(own, related).findings.filter(
    ({ severity, check }) => severity !== 'info' && !/empty/.test(check),
  )
}
const checks = (...lines: readonly string[]) => told({}, ...lines).map(({ check }) => check)
const units = ['1.云州市教育局本部', '2.云州市教研中心（事业单位）', '3.云州市第一小学']
const consists = '云州市教育局部门预算是包括教育局本部以及下属2家预算单位的综合收支计划。'

describe('procurement, targets, units and years in the prose', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], finds: readonly string[]])[] = [
    [
      'parts that make the whole',
      [
        '三、政府采购情况',
        '2024年本部门政府采购预算38.20万元，其中：政府采购货物预算7.80万元、政府采购工程预算0万元、政府采购服务预算30.40万元。',
      ],
      [],
    ],
    [
      'parts that do not',
      ['三、政府采购情况', '2024年政府采购支出预算总额40万元。其中：拟采购货物支出7.8万元、拟购买服务支出30.4万元。'],
      ['B9.4-text'],
    ],
    [
      'more for the smallest than for small firms',
      [
        '三、政府采购情况',
        '面向中小企业预留政府采购项目预算金额20.00万元，面向小微企业预留政府采购项目预算金额30.00万元。',
      ],
      ['B9.4-reserved'],
    ],
    [
      'targets for some of the projects',
      ['四、绩效目标', '编报绩效目标的项目共25个，涉及项目预算资金1100.00万元。'],
      [],
    ],
    [
      'targets for more than all',
      ['四、绩效目标', '编报绩效目标的项目共25个，涉及项目预算资金1300.00万元。'],
      ['B9.5'],
    ],
    [
      'targets for all spending',
      ['四、绩效目标', '本部门实行整体支出绩效目标管理，涉及财政性资金合计2100.00万元。'],
      [],
    ],
    ['units counted rightly', [consists, '本部门中，行政单位1家，事业单位2家，具体包括：', ...units], []],
    ['units counted wrongly', [consists, '本部门中，行政单位1家，事业单位3家，具体包括：', ...units], ['X10-count']],
    [
      'units below counted wrongly',
      [consists.replace('2家', '4家'), '本部门中，行政单位1家，事业单位2家，具体包括：', ...units],
      ['X10-below'],
    ],
    ['units in one sentence', ['纳入汇总预算编制范围的预算单位共2家，包括：云州市教育局本级、云州市教研中心。'], []],
    [
      'units in one sentence, counted wrongly',
      ['纳入汇总预算编制范围的预算单位共3家，包括：云州市教育局本级、云州市教研中心。'],
      ['X10-count'],
    ],
    [
      'a year left over',
      ['五、机关运行经费', '2023年本部门机关运行经费预算为300.00万元，比2022年预算减少1.00万元。'],
      ['compared-year', 'year-left-over'],
    ],
    ['a year left over in a heading', ['一、2023年“三公”经费预算情况说明'], ['year-left-over']],
    [
      'last year rightly spoken of',
      ['五、机关运行经费', '2024年机关运行经费情况如下。', '2023年机关运行经费预算为300.00万元，今年有所减少。'],
      [],
    ],
    ['what was carried out last year', ['2023年当年预算执行数为60.79万元，2024年预算安排88.87万元。'], []],
    ['a day of last year', ['截至2023年8月31日，本部门共有车辆0辆，预算0万元。'], []],
  ]
  for (const [name, lines, finds] of cases)
    test(name, () => assert.deepEqual(checks(...lines).toSorted(), [...finds].toSorted()))
  test('a unit that the register knows and the explanation does not name', () => {
    const lines = [consists, '本部门中，行政单位1家，事业单位2家，具体包括：', ...units]
    const known = ['云州市教研中心', '云州市第一小学', '云州市第二小学']
    const found = told({ unitNames: known }, ...lines)
    assert.deepEqual(
      found.map(({ check, expected }) => [check, expected]),
      [['X10-unit', '列出云州市第二小学']],
    )
  })
  test('each stands under the article that asks for the explanation', () => {
    const [one] = told({}, '五、机关运行经费', '机关运行经费与2024年相比增加1.00万元，下降5.00%。').filter(
      ({ check }) => check === 'X3-rate',
    )
    assert.match(one?.basis ?? '', /《预算法》第十四条第二款/)
    const [other] = told({}, '政府采购预算40万元。其中：货物7.8万元、服务30.4万元。')
    assert.equal(other?.basis, '《预算法》第十四条第三款')
  })
})
