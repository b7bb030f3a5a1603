import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReadDocument } from '../reading.ts'
import { understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { changedCell } from './made/changed-cell.ts'
import { madeDepartment } from './made/department.ts'
import { type MadeGovernment, madeGovernment } from './made/government.ts'
import { runIdentities } from './run.ts'

const amount = fc.integer({ min: 1000, max: 9_999_999 })
const made: fc.Arbitrary<MadeGovernment> = fc.record({
  kind: fc.constantFrom('budget', 'final'),
  unit: fc.constantFrom('万元', '亿元'),
  coded: fc.boolean(),
  wholeTransfers: fc.boolean(),
  taxes: fc.tuple(amount, amount, amount),
  fees: fc.tuple(amount, amount),
  returns: fc.tuple(amount, amount),
  aid: fc.tuple(amount, amount),
  carried: amount,
  stabilisation: amount,
  debt: amount,
  spending: fc.tuple(amount, amount, amount),
  lower: fc.tuple(amount, amount, amount),
  repaid: amount,
  fund: amount,
  movedOut: amount,
  debtBefore: fc.tuple(amount, amount),
  quota: fc.tuple(amount, amount),
})
const understood = (document: ReadDocument) => understand([document], variants)
const errorsOf = (document: ReadDocument, ...also: readonly string[]) =>
  checkDisclosure(understood(document)).findings.filter(({ severity }) => ['error', ...also].includes(severity))
/** Hundredths as a table prints them. */
const written = (value: bigint): string => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const some: MadeGovernment = {
  ...{ kind: 'budget', unit: '亿元', coded: true, wholeTransfers: true, carried: 1500, stabilisation: 333, debt: 9001 },
  ...{ taxes: [10_001, 20_003, 30_007], fees: [501, 703], returns: [401, 303], aid: [6011, 7013] },
  ...{ spending: [8000, 9000, 7007], lower: [1003, 2005, 3001], repaid: 4004, fund: 50_001, movedOut: 888 },
  ...{ debtBefore: [100_000, 200_002], quota: [3000, 5000] },
}

describe('a consistent government', () => {
  test('its tables and debt forms are recognised, with codes and without, and each identity is held to them', () => {
    const ids = new Set<string>()
    for (const coded of [false, true])
      for (const wholeTransfers of [false, true]) {
        const own = understood(madeGovernment({ ...some, coded, wholeTransfers }))
        assert.deepEqual(
          [own.level, own.tables.map(({ kind }) => kind).join()],
          ['government', 'G1,G2,G3,G5-region,G7,G8,social-balance,G6,G10,debt-limit-balance'],
        )
        for (const { check, is } of runIdentities({ own, related: {} }).outcomes) {
          assert.equal(is, 'held', check.id)
          ids.add(check.id)
        }
      }
    const covered = ['GV1', 'GV2', 'GV2-moved', 'GV3-social', 'GV4', 'GV5-G3', 'GV6-regions', 'GV6-G5-region', 'GV7']
    const debt = ['PF1', 'DB2-general', 'DB2-line', 'DB3', 'DB4', 'DB6', 'DB7-general-limit', 'DB7-special-balance']
    for (const id of [...covered, ...debt]) assert.ok(ids.has(id), id)
  })
  test('what its set lacks of the fourteen tables is told; a paper on one matter lacks nothing', () => {
    const lacking = (document: ReadDocument) =>
      errorsOf(document, 'warning').flatMap(({ check, says }) => (check === 'government-table-missing' ? says : []))
    const whole = madeGovernment(some)
    assert.equal(lacking(whole).length, 4, lacking(whole).join())
    assert.ok(lacking(whole).some((says) => says.includes('一般公共预算本级基本支出表')))
    assert.deepEqual(lacking({ ...whole, tables: whole.tables.slice(-3) }), [])
  })
  test('raises no error, whatever its figures', () => {
    fc.assert(
      fc.property(made, (one) => {
        assert.deepEqual(errorsOf(madeGovernment(one)), [])
      }),
      { numRuns: 50 },
    )
  })
  test('a figure of an equality that is changed by more than twice its tolerance raises an error with that cell', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50_000 }), (one, which, whose, more) => {
        const document = madeGovernment(one)
        const equalities = runIdentities({ own: understood(document), related: {} }).outcomes.filter(
          ({ relation }) => relation === '=',
        )
        const chosen = equalities[which % equalities.length]
        const printed = [...(chosen?.left ?? []), ...(chosen?.right ?? [])]
        const cell = printed[whose % printed.length]
        assert.ok(chosen && cell)
        const { row, column, table } = cell
        const value = cell.fen / table.step + chosen.twiceTolerance / table.step + BigInt(more)
        const errors = errorsOf(changedCell(document, table.index, row, column, written(value)))
        assert.ok(
          errors.some(({ cells }) =>
            cells.some((at) => at.table === table.index && at.row === row && at.column === column),
          ),
          `${chosen.check.id} ${table.kind} ${cell.label} ${cell.header}`,
        )
      }),
      { numRuns: 100 },
    )
  })
  test('rates that a table prints are held to its columns', () => {
    const errors = (rate: string, growth: string) =>
      errorsOf(
        sheet(
          '2024年一般公共预算支出决算表',
          ['项目', '上年决算数', '预算数', '决算数', '完成预算%', '比上年增减%'],
          [['一、教育支出', '80.00', '100.00', '96.00', rate, growth]],
        ),
        'warning',
      ).map(({ check, expected }) => [check, expected])
    assert.deepEqual(errors('96.00', '20.00%'), [])
    assert.deepEqual(errors('69.00', '20.00'), [['GV8', '96.00%']])
    assert.deepEqual(errors('96', '-20.00'), [['GV8', '20.00%']])
  })
  test('departments that spend more than the own level, and debt that opens otherwise than it closed', () => {
    const own = understood(
      madeGovernment({ ...some, kind: 'final', unit: '亿元', spending: [1_000_000, 1_000_000, 1_000_000] }),
    )
    const department = (project: number) =>
      understood(
        madeDepartment({
          ...{ kind: 'final', unit: '万元', rounded: false, fund: 0, carried: 0 },
          items: [{ code: '2050202', staff: 1000, public: 1000, project, own: 0 }],
        }),
      )
    const found = (project: number) =>
      checkDisclosure(own, { units: [department(project)] }).findings.filter(({ severity }) => severity === 'error')
    assert.deepEqual(found(1000), [])
    assert.deepEqual(
      found(20_000_000_000).map(({ check }) => check),
      ['GV5-departments'],
    )
    const last = understood(madeGovernment({ ...some, kind: 'final', unit: '亿元' }))
    const opened = checkDisclosure(own, { previous: { ...last, year: 2023 } }).findings.filter(
      ({ check }) => check === 'DB8',
    )
    assert.equal(opened.length, 2, 'general and special debt')
  })
  test('formulas that a debt form prints beside its lines', () => {
    const form = (whole: string) =>
      errorsOf(
        sheet(
          '2024年地方政府债券发行及还本付息情况表',
          ['项目', '公式', '本地区', '本级'],
          [
            ['一、2024年发行预计执行数', 'A=B+D', whole, '6.00'],
            ['（一）一般债券', 'B', '4.00', '2.00'],
            ['其中：再融资债券', 'C', '1.00', '1.00'],
            ['（二）专项债券', 'D', '8.00', '4.00'],
            ['二、2024年还本支出预计执行数', 'F=G+H', '3.00', '2.00'],
            ['（一）一般债券', 'G', '1.00', '1.00'],
            ['（二）专项债券', 'H', '2.00', '1.00'],
          ],
        ),
      ).map(({ check }) => check)
    assert.deepEqual(form('12.00'), [])
    assert.deepEqual(form('13.00'), ['PF2', 'DB1'])
  })
})

/** One table of a government's set. */
const sheet = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): ReadDocument => ({
  ...{ file: 'a.pdf', format: 'pdf', readable: true, unreadable: [], pages: 1 },
  lines: [{ text: '云州市2024年政府决算公开', place: {} }],
  tables: [
    {
      rows: [header, ...rows].map((row) => row.map((text) => ({ text, place: {} }))),
      above: ['单位：亿元', title].map((text) => ({ text, place: {} })),
      below: [],
      pages: [1],
    },
  ],
})
