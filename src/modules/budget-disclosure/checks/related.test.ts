import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { type Item, itemCodes, madeDepartment } from './made/department.ts'

const items = (times: number, extra = 0): readonly Item[] =>
  itemCodes.map((code, at) => ({
    code,
    ...{ staff: 10_000 * times, public: 5000 * times, project: 20_000 * times + (at === 2 ? extra : 0), own: 0 },
  }))
const set = (
  lines: readonly Item[],
  { kind = 'budget', carried = 0 }: { kind?: 'budget' | 'final'; carried?: number } = {},
) => understand([madeDepartment({ kind, unit: '万元', rounded: false, fund: 0, carried, items: lines })], variants)
const apart = (checked: ReturnType<typeof checkDisclosure>, prefix: string) =>
  checked.findings.filter(({ check, severity }) => check.startsWith(prefix) && severity !== 'info')

describe('a disclosure and those that are related to it', () => {
  test('a department is the sum of its units, code by code', () => {
    const checked = checkDisclosure(set(items(3)), { units: [set(items(1)), set(items(2))] })
    assert.deepEqual(apart(checked, 'X8'), [])
    assert.ok(checked.counts.held > checkDisclosure(set(items(3))).counts.held + 50)
  })
  test('units that add up to the same total with other codes are told', () => {
    const moved = items(2, 700).map((one, at) => (at === 3 ? { ...one, project: one.project - 700 } : one))
    const found = apart(checkDisclosure(set(items(3)), { units: [set(items(1)), set(moved)] }), 'X8')
    assert.ok(
      found.some(({ says }) => says.includes('学前教育')),
      found.map(({ says }) => says).join('\n'),
    )
  })
  test('one unit of several is no fault, and what could not be compared is told', () => {
    const checked = checkDisclosure(set(items(3)), { units: [set(items(1))] })
    assert.deepEqual(apart(checked, 'X8'), [])
    assert.match(checked.notVerified.map(({ why }) => why).join(), /可能没有提供全部单位/)
  })
  test('a unit with more than its department is told', () => {
    assert.ok(apart(checkDisclosure(set(items(2)), { department: set(items(1)) }), 'X8').length > 0)
  })
  test('what is carried over opens the next year', () => {
    const own = { ...set(items(1), { kind: 'final', carried: 900 }), year: 2025 }
    const previous = (carried: number) => set(items(1), { kind: 'final', carried })
    assert.deepEqual(apart(checkDisclosure(own, { previous: previous(900) }), 'X2'), [])
    assert.equal(apart(checkDisclosure(own, { previous: previous(800) }), 'X2').length, 1)
  })
  test('a related document of another year or kind is not compared, and why is told', () => {
    const own = set(items(1))
    const checked = checkDisclosure(own, { previous: own, budget: set(items(1), { kind: 'final' }) })
    assert.match(checked.notVerified.map(({ why }) => why).join(), /2024 年的文件，应为 2023 年.*决算文件/)
  })
})
