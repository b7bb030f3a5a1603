import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReadDocument } from '../reading.ts'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { changedCell } from './made/changed-cell.ts'
import { itemCodes, type Made, madeDepartment } from './made/department.ts'
import { type Dress, dresses } from './made/dressed.ts'
import { runIdentities } from './run.ts'

const plain: Made = {
  ...{ kind: 'budget', unit: '万元', rounded: false, fund: 0, carried: 0 },
  items: itemCodes.map((code, at) => ({ code, staff: 10_000 + at, public: 5000, project: 20_000, own: 40 })),
}
const dressed = (made: Made, { table }: Dress): ReadDocument => {
  const document = madeDepartment(made)
  return { ...document, tables: document.tables.map(table) }
}
const understood = (document: ReadDocument) => understand([document], variants)
const result = (document: ReadDocument) => {
  const own = understood(document)
  const { counts, findings } = checkDisclosure(own)
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ check, table }) => `${check} ${table}`)
  return { kinds: own.tables.map(({ kind }) => kind), held: counts.held, told }
}

describe('the same tables as other regions print them', () => {
  for (const dress of dresses)
    test(dress.name, () => {
      for (const made of [plain, { ...plain, kind: 'final', fund: 900, carried: 300 } as const]) {
        const [before, now] = [result(madeDepartment(made)), result(dressed(made, dress))]
        assert.deepEqual(now.kinds, before.kinds)
        assert.deepEqual(now.told, before.told)
        // Blocks for each unit print every code twice: that is told as not verified.
        const least = dress.name.includes('block') ? 0.6 : 0.97
        assert.ok(now.held >= before.held * least, `${now.held} of ${before.held} identities are still held`)
      }
    })
  test('a figure that is changed by more than twice its tolerance is found in any dress', () => {
    const some = fc.record({
      dress: fc.constantFrom(...dresses),
      kind: fc.constantFrom('budget', 'final'),
      fund: fc.nat(9000),
    })
    fc.assert(
      fc.property(
        some,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9000 }),
        ({ dress, kind, fund }, which, whose, more) => {
          const document = dressed({ ...plain, kind, fund }, dress)
          const equalities = runIdentities({ own: understood(document), related: {} }).outcomes.filter(
            ({ relation }) => relation === '=',
          )
          const chosen = equalities[which % equalities.length]
          const printed = [...(chosen?.left ?? []), ...(chosen?.right ?? [])].filter(({ is }) => is === 'amount')
          const cell = printed[whose % printed.length]
          assert.ok(chosen && cell)
          const { table, row, column } = cell
          const value = cell.fen / table.step + chosen.twiceTolerance / table.step + BigInt(more)
          const text = `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
          const { findings } = checkDisclosure(understood(changedCell(document, table.index, row, column, text)))
          const about = findings.filter(
            ({ severity, cells }) =>
              severity === 'error' &&
              cells.some((at) => at.table === table.index && at.row === row && at.column === column),
          )
          assert.ok(about.length > 0, `${dress.name}: ${chosen.check.id} ${table.kind} ${cell.label} ${cell.header}`)
        },
      ),
      { numRuns: 80 },
    )
  })
  test('an empty form with its reason is in order, without it is told', () => {
    const reason = (kind: string) => ({ text: `注：本部门2024年没有${kind}安排的支出，故本表为空表。`, place: {} })
    const document = madeDepartment(plain)
    const explained = {
      ...document,
      tables: document.tables.map((table, at) =>
        at < 7 ? table : { ...table, below: [reason(at === 7 ? '政府性基金预算' : '国有资本经营预算')] },
      ),
    }
    assert.deepEqual(result(explained).told, [])
    assert.deepEqual(result(document).told, ['empty-without-note D8', 'empty-without-note D9'])
  })
})
