import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReadDocument } from '../reading.ts'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { catalogue } from './catalogue/catalogue.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { readFormula } from './formula.ts'
import { itemCodes, madeDepartment } from './made/department.ts'

const good = madeDepartment({
  ...{ kind: 'final', unit: '万元', rounded: false, fund: 900, carried: 300 },
  items: itemCodes.map((code) => ({ code, staff: 10_000, public: 5000, project: 20_000, own: 40 })),
})
const cellText = fc.constantFrom(
  ...[
    '',
    '0',
    '-',
    '—',
    '无',
    '此表为空',
    '单位不需填列',
    '12',
    '1,234.56',
    '（3.5）',
    '３．５',
    '99999999999999.99',
    '1.2.3',
  ],
  ...[
    '合计',
    '总计',
    '本年收入合计',
    '其中：',
    '201',
    '2010301',
    '301',
    '2',
    '一、教育支出',
    '基本支出',
    '万元',
    'XX',
    '100%',
  ],
)
const sentence = fc.constantFrom(
  ...[
    '收入支出总计0万元，与上年相比增加0万元，增长0%。',
    '其中：占0%。',
    '(类)(款)(项)',
    '“三公”经费',
    '比9999年增加1万元，增长',
    '万元万元元元%',
  ],
)

describe('whatever a file holds', () => {
  test('it is checked without a fault of the program, twice with the same answer', () => {
    const broken = fc.record({
      changes: fc.array(fc.tuple(fc.nat(8), fc.nat(30), fc.nat(8), cellText), { maxLength: 25 }),
      dropped: fc.array(fc.nat(8), { maxLength: 4 }),
      cut: fc.nat(12),
      prose: fc.array(sentence, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(broken, ({ changes, dropped, cut, prose }) => {
        const document: ReadDocument = {
          ...good,
          lines: [...good.lines, ...prose.map((text) => ({ text, place: {} }))],
          tables: good.tables
            .filter((_, at) => !dropped.includes(at))
            .map((table, at) => ({
              ...table,
              rows: table.rows.slice(cut > 8 ? cut - 8 : 0).map((row, y) =>
                row.map((cell, x) => ({
                  ...cell,
                  text: changes.find(([a, b, c]) => a === at && b === y && c === x)?.[3] ?? cell.text,
                })),
              ),
            })),
        }
        const answer = () => checkDisclosure(understand([document], variants))
        const { findings, counts } = answer()
        assert.deepEqual(answer().findings, findings)
        assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length, 'ids tell findings apart')
        for (const one of findings) assert.ok(one.says.length > 4 && one.basis !== '' && one.remedy !== '')
        assert.ok(counts.held >= 0)
      }),
      { numRuns: 40 },
    )
  })
  test('every declared identity is written in the notation', () => {
    const checks = catalogue(understand([good], variants).words)
    for (const { formulas } of checks) for (const text of formulas) assert.ok(readFormula(text).left.length > 0, text)
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length, 'ids are unique')
    assert.throws(() => readFormula('D1[total] D2[total]'), /no relation/)
    assert.throws(() => readFormula('D1.total = D2[total]'), /no term/)
  })
})
