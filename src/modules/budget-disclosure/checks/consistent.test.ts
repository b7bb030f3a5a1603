import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReadDocument } from '../reading.ts'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { changedCell } from './made/changed-cell.ts'
import { itemCodes, type Made, madeDepartment } from './made/department.ts'
import { runIdentities } from './run.ts'

const amount = fc.integer({ min: 100, max: 9_999_999 })
const made: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom('budget', 'final'),
  unit: fc.constantFrom('元', '千元', '万元'),
  rounded: fc.boolean(),
  items: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...itemCodes),
      staff: amount,
      public: amount,
      project: amount,
      own: fc.oneof(fc.constant(0), amount),
    }),
    { minLength: 1, selector: ({ code }) => code },
  ),
  fund: fc.oneof(fc.constant(0), amount),
  carried: amount,
})

const understood = (document: ReadDocument) => understand([document], variants)
const identityErrors = (document: ReadDocument) =>
  checkDisclosure(understood(document)).findings.filter(
    ({ severity, dimension }) => severity === 'error' && dimension === '真实性',
  )

describe('a consistent department', () => {
  test('every table is recognised and many identities hold', () => {
    const document = madeDepartment({
      ...{ kind: 'final', unit: '万元', rounded: false, fund: 500, carried: 700 },
      items: itemCodes.map((code, at) => ({ code, staff: 1000 + at, public: 2000, project: 3000, own: 40 })),
    })
    const own = understood(document)
    assert.deepEqual(
      own.tables.map(({ kind }) => kind),
      ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
    )
    const { counts, findings } = checkDisclosure(own)
    assert.deepEqual(
      findings.filter(({ dimension }) => dimension === '真实性'),
      [],
    )
    assert.ok(counts.held > 150, String(counts.held))
  })
  test('raises no error, whatever its figures', () => {
    fc.assert(
      fc.property(made, (one) => {
        assert.deepEqual(identityErrors(madeDepartment(one)), [])
      }),
      { numRuns: 60 },
    )
  })
  test('a figure of an equality that is changed by more than twice its tolerance raises an error with that cell; where two cross, at that cell', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50_000 }), (one, which, whose, more) => {
        const document = madeDepartment(one)
        const equalities = runIdentities({ own: understood(document), related: {} }).outcomes.filter(
          ({ relation }) => relation === '=',
        )
        const chosen = equalities[which % equalities.length]
        const printed = [...(chosen?.left ?? []), ...(chosen?.right ?? [])].filter(({ is }) => is === 'amount')
        const cell = printed[whose % printed.length]
        assert.ok(chosen && cell)
        const steps = chosen.twiceTolerance / cell.table.step + BigInt(more)
        const printedSteps = cell.fen / cell.table.step
        const value = printedSteps > steps && which % 2 === 0 ? printedSteps - steps : printedSteps + steps
        const text = `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
        const errors = identityErrors(changedCell(document, cell.table.index, cell.row, cell.column, text))
        const place = { table: cell.table.index, row: cell.row, column: cell.column }
        const about = errors.filter(({ cells }) => cells.some((at) => isSame(at, place)))
        assert.ok(about.length > 0, `${cell.table.kind} ${cell.label} ${cell.header}: no error contains it`)
        const common = about[0]?.cells.filter((at) =>
          about.every(({ cells }) => cells.some((other) => isSame(at, other))),
        )
        if (about.length > 1 && common?.length === 1)
          for (const { at } of about) assert.deepEqual(at, place, `${cell.table.kind} ${cell.label}`)
      }),
      { numRuns: 100 },
    )
  })
})

type Place = { readonly table: number; readonly row: number; readonly column: number }
const isSame = (a: Place, b: Place): boolean => a.table === b.table && a.row === b.row && a.column === b.column
