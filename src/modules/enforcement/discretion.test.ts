import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { fen } from '../../kernel/money.ts'
import { amountsOf, type Grades, gradeFaults, measured } from './discretion.ts'

const faults = (lowest: number, highest: number, ...tiers: readonly (readonly [number, number])[]) =>
  [...gradeFaults({ lowest, highest, tiers: tiers.map(([from, to]) => ({ from, to })) })].sort()

describe('grades of discretion', () => {
  test('grades that meet and fill the range are sound, in whatever order they stand', () => {
    assert.deepEqual(faults(10, 30, [10, 15], [15, 22], [22, 30]), [])
    assert.deepEqual(faults(10, 30, [22, 30], [10, 15], [15, 22]), [])
    assert.deepEqual(faults(10, 30, [10, 30]), [])
  })
  test('each fault is told as what it is', () => {
    assert.deepEqual(faults(10, 30, [10, 15], [16, 30]), ['gap'])
    assert.deepEqual(faults(10, 30, [10, 16], [15, 30]), ['overlap'])
    assert.deepEqual(faults(10, 30, [12, 30]), ['uncovered'])
    assert.deepEqual(faults(10, 30, [10, 28]), ['uncovered'])
    assert.deepEqual(faults(10, 30, [5, 30]), ['outside', 'overlap'])
    assert.deepEqual(faults(10, 30, [10, 31]), ['outside'])
    assert.deepEqual(faults(10, 30, [10, 30], [20, 15]), ['overlap', 'upsideDown'])
    assert.deepEqual(faults(10, 30), ['uncovered'])
  })

  const cuts = fc
    .uniqueArray(fc.integer({ min: 0, max: 5_000 }), { minLength: 2, maxLength: 9 })
    .map((found) => found.toSorted((a, b) => a - b))
  const cutUp = (at: readonly number[]): Grades => ({
    lowest: at[0] as number,
    highest: at.at(-1) as number,
    tiers: at.slice(1).map((to, index) => ({ from: at[index] as number, to })),
  })
  test('a range cut up anywhere has no fault; moving one inner bound gives a gap or an overlap', () => {
    fc.assert(fc.property(cuts, (at) => gradeFaults(cutUp(at)).size === 0))
    fc.assert(
      fc.property(cuts, fc.nat(), fc.constantFrom(-1, 1), (at, which, by) => {
        const grades = cutUp(at)
        if (grades.tiers.length < 2) return
        const index = 1 + (which % (grades.tiers.length - 1))
        const tiers = grades.tiers.map((tier, n) => (n === index ? { ...tier, from: tier.from + by } : tier))
        assert.ok(gradeFaults({ ...grades, tiers }).has(by > 0 ? 'gap' : 'overlap'))
      }),
    )
  })
  test('without a fault every number of the range lies in a grade', () => {
    const tier = fc.record({ from: fc.integer({ min: 0, max: 12 }), to: fc.integer({ min: 0, max: 12 }) })
    fc.assert(
      fc.property(fc.array(tier, { maxLength: 5 }), (tiers) => {
        if (gradeFaults({ lowest: 2, highest: 10, tiers }).size > 0) return
        for (let n = 2; n <= 10; n++) assert.ok(tiers.some(({ from, to }) => from <= n && n <= to))
        for (let n = 2; n < 10; n++)
          assert.equal(tiers.filter(({ from, to }) => from <= n && n + 1 <= to).length, 1, `${n} to ${n + 1}`)
      }),
    )
  })
})

describe('the amounts of a grade', () => {
  test('numbers of a standard are read with their unit', () => {
    assert.deepEqual(
      [measured('percent', 65), measured('percent', 1_000), measured('multiple', 150), measured('yuan', 3_000)],
      ['0.65%', '10%', '1.5倍', '3000元'],
    )
  })
  test('yuan as they stand, per cent and multiples of the base, never a fraction of a fen', () => {
    assert.deepEqual(amountsOf('yuan', { from: 3_000, to: 20_000 }, fen(0)), { least: 300_000n, most: 2_000_000n })
    assert.deepEqual(amountsOf('percent', { from: 1_000, to: 1_500 }, fen(100_000_00)), {
      least: 10_000_00n,
      most: 15_000_00n,
    })
    assert.deepEqual(amountsOf('multiple', { from: 100, to: 150 }, fen(333)), { least: 333n, most: 499n })
    assert.deepEqual(amountsOf('percent', { from: 50, to: 100 }, fen(333)), { least: 2n, most: 3n })
  })
})
