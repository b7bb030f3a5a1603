import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReadDocument } from '../reading.ts'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { checkDisclosure } from './check-disclosure.ts'

const line = (text: string) => ({ text, place: {} })
const debt = (...rows: readonly (readonly string[])[]): ReadDocument => ({
  ...{ file: 'debt.pdf', format: 'pdf', readable: true, unreadable: [], pages: 1 },
  lines: [line('云州市2024年政府预算公开')],
  tables: [
    {
      rows: [
        ['地区', '限额', '一般债务限额', '专项债务限额', '余额', '一般债务余额', '专项债务余额'],
        ['公式', 'A=B+C', 'B', 'C', 'D=E+F', 'E', 'F'],
        ...rows,
      ].map((row) => row.map(line)),
      above: [line('单位：亿元'), line('云州市2024年地方政府债务限额及余额情况表')],
      below: [],
      pages: [1],
    },
  ],
})
const checks = (document: ReadDocument) => {
  const { counts, findings } = checkDisclosure(understand([document], variants))
  return {
    held: counts.held,
    errors: findings.filter(({ severity }) => severity === 'error').map(({ check }) => check),
  }
}

describe('forms that print their own identities', () => {
  test('are held to them', () => {
    const { held, errors } = checks(debt(['云州市', '30.00', '10.00', '20.00', '28.50', '9.50', '19.00']))
    assert.deepEqual(errors, [])
    assert.ok(held >= 2, String(held))
  })
  test('a sum that does not come out, and a balance above its limit', () => {
    const wrong = checks(debt(['云州市', '31.00', '10.00', '20.00', '28.50', '9.50', '19.00']))
    assert.ok(wrong.errors.includes('PF1'), wrong.errors.join())
    const over = checks(debt(['云州市', '30.00', '10.00', '20.00', '38.50', '19.50', '19.00']))
    assert.ok(over.errors.includes('DB2'), over.errors.join())
  })
})
