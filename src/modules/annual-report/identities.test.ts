import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../../kernel/refusal.ts'
import {
  type Applicant,
  applicants,
  applicantTypes,
  outcomeRows,
  type RequestRow,
  requestRows,
} from './disclosure-form.ts'
import type { DisclosureTables } from './disclosure-table.ts'
import { cellName, readFormerTables, tablesFrom } from './former-table.ts'
import { checkTables } from './identities.ts'
import { checkNarrative, looseNumbers, strangeYears } from './narrative.ts'
import { readCell } from './table-cell.ts'

const published = join(import.meta.dirname, '../../../../shared/data/procedures/stat_suqian_2023.json')
const columns = Object.keys(applicants)
const rows = Object.keys(requestRows)

describe('a published table of 2023', { skip: !existsSync(published) && 'no published tables at hand' }, () => {
  const given = existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')) : {}
  const kept = readFormerTables(given, 2023)
  const tables = tablesFrom(2023, kept)

  test('imports cell by cell', () => {
    const report = given.reports['2023']
    assert.deepEqual(given.rows, rows)
    for (const row of rows)
      for (const [index, column] of columns.entries()) {
        const cell = kept.find((one) => one.table === 'three' && one.row === row && one.column === column)
        assert.equal(cell?.value, String(report.t3[row][index]), `${row} ${column}`)
      }
    assert.equal(kept.filter((one) => one.table === 'four').length, 15)
    assert.deepEqual(tables.two.fee, { is: 'number', n: 59237.2449 })
  })
  test('satisfies I1, I2, I3 in every column and row and I6 in every group', () => {
    const findings = checkTables(tables)
    assert.equal(findings.length, 7 + 7 + 25 + 3)
    assert.deepEqual(
      findings.filter((finding) => finding.holds !== true),
      [],
    )
  })
  test('betrays a change of any single cell', () => {
    for (const cell of kept.filter((one) => one.table !== 'two')) {
      const changed = kept.map((one) => (one === cell ? { ...one, value: String(Number(one.value) + 1) } : one))
      const broken = checkTables(tablesFrom(2023, changed)).filter((finding) => finding.holds === false)
      assert.ok(broken.length > 0, cellName(cell))
      assert.match(broken[0]?.says ?? '', /相差1$/)
    }
  })
  test('carries its open requests into the next year', () => {
    const next = generated([{ row: 'new', column: 'natural' }], 2024)
    const findings = checkTables(next, tables).filter((finding) => finding.identity === 'I4')
    assert.equal(findings.length, 7)
    assert.equal(findings.find((finding) => finding.place.includes('总计'))?.holds, false)
    assert.match(findings.at(-1)?.says ?? '', /2024年上年结转＝0，2023年结转下年度＝121，相差121/)
  })
})

describe('generated tables', () => {
  const request = fc.record({
    column: fc.constantFrom(...applicantTypes),
    carried: fc.boolean(),
    outcome: fc.option(fc.constantFrom(...outcomeRows)),
  })
  test('satisfy the identities, whatever the requests', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const cells = requests.flatMap(({ column, carried, outcome }) => [
          { row: carried ? 'carriedIn' : 'new', column },
          ...(outcome
            ? [
                { row: outcome, column },
                { row: 'resultTotal', column },
              ]
            : [{ row: 'carriedOut', column }]),
        ])
        const findings = checkTables(generated(cells as readonly Place[], 2024)).filter((one) => one.identity !== 'I6')
        assert.ok(findings.every((finding) => finding.holds === true))
      }),
      { numRuns: 50 },
    )
  })
  test('say “unknown”, not “wrong”, where a cell is blank', () => {
    const places = [{ row: 'new', column: 'other' } as const, { row: 'carriedOut', column: 'other' } as const]
    const { three, ...rest } = generated(places, 2024)
    const { other: _, ...without } = three.new ?? {}
    const findings = checkTables({ ...rest, three: { ...three, new: without } })
    const blank = findings.filter((one) => one.holds === 'unknown').map((one) => `${one.identity} ${one.place}`)
    assert.ok(blank.includes('I1 表三「其他」') && blank.includes('I3 表三「一、本年新收政府信息公开申请数量」'))
    assert.ok(findings.every((one) => one.holds !== false))
  })
})

describe('a former table that is not in order', () => {
  const saysOf = (input: unknown): readonly string[] => {
    try {
      readFormerTables(input, 2023)
    } catch (error) {
      assert.ok(error instanceof Refusal)
      return error.reasons.map((reason) => reason.says)
    }
    return []
  }
  test('is refused with every fault', () => {
    assert.match(saysOf(undefined)[0] ?? '', /没有2023年的表三/)
    assert.match(saysOf({ reports: { 2022: { t3: {} } } })[0] ?? '', /没有2023年的表三/)
    assert.deepEqual(saysOf({ t3: { new: [1, 2], strange: [1] } }), [
      '表三中没有名为「strange」的行',
      '表三「一、本年新收政府信息公开申请数量」应当有7格',
    ])
    assert.match(saysOf({ t3: { new: [1, 2, 3, 'x', 5, -6, 7] } }).join('\n'), /第4格“x”[\s\S]*第6格“-6”/)
  })
})

describe('blank, “/” and 0', () => {
  test('are three different facts', () => {
    assert.deepEqual([null, '', '/', '—', 0, '0', '1,234', '12.5', 'x', -1].map(readCell), [
      { is: 'blank' },
      { is: 'blank' },
      { is: 'not-applicable' },
      { is: 'not-applicable' },
      { is: 'number', n: 0 },
      { is: 'number', n: 0 },
      { is: 'number', n: 1234 },
      { is: 'number', n: 12.5 },
      undefined,
      undefined,
    ])
  })
  test('stay apart through import', () => {
    const kept = readFormerTables({ t3: {}, t4: {}, t2: { rules: ['/', '/', '/'], normative: [0, null, 3] } }, 2023)
    const two = tablesFrom(2023, kept).two
    assert.deepEqual(
      [two['rules.made'], two['normative.made'], two['normative.repealed'], two['normative.valid']],
      [{ is: 'not-applicable' }, { is: 'number', n: 0 }, { is: 'blank' }, { is: 'number', n: 3 }],
    )
  })
})

describe('the stock of documents', () => {
  test('follows from year to year, softly', () => {
    const of = (year: number, made: number, repealed: number, valid: number) =>
      tablesFrom(
        year,
        readFormerTables({ t3: {}, t2: { normative: [made, repealed, valid], rules: ['/', '/', '/'] } }, year),
      )
    const judged = (repealed: number) =>
      checkTables(of(2024, 9, repealed, 20), of(2023, 5, 2, 18)).filter((one) => one.identity === 'I5')
    assert.deepEqual(
      judged(7).map((one) => [one.holds, one.soft]),
      [[true, true]],
    )
    assert.equal(judged(6)[0]?.holds, false)
    assert.match(judged(6)[0]?.says ?? '', /相差1；到期失效、由新文件替代的不在表内/)
  })
  test('counts what lapsed and what a revision replaced, where the register knows it', () => {
    const of = (year: number, ...normative: readonly number[]) =>
      tablesFrom(year, readFormerTables({ t3: {}, t2: { normative, rules: ['/', '/', '/'] } }, year))
    const judged = (lapsed: number) =>
      checkTables({ ...of(2024, 9, 4, 20), left: { lapsed, revised: 1 } }, of(2023, 5, 2, 18)).find(
        ({ identity }) => identity === 'I5',
      )
    assert.equal(judged(2)?.holds, true)
    assert.equal(judged(1)?.holds, false)
    assert.doesNotMatch(judged(1)?.says ?? '', /不在表内/)
  })
})

describe('a text beside its table', () => {
  test('must state the same number of the same scope', () => {
    const cell = { name: '总计', printed: '121', scope: '本机关' }
    assert.equal(checkNarrative({ name: '收到申请', printed: '121', scope: '本机关' }, cell).holds, true)
    assert.equal(checkNarrative({ name: '收到申请', printed: '120', scope: '本机关' }, cell).holds, false)
    assert.equal(checkNarrative({ name: '收到申请', printed: '120', scope: '全市' }, cell).holds, 'unknown')
  })
  test('that still names a former year is found', () => {
    assert.equal(strangeYears('2021年度，我局主动公开信息', 2022).length, 1)
    assert.equal(strangeYears('实施纲要（2021—2025年），2022年取得进步，2023年继续', 2022).length, 0)
    assert.equal(strangeYears('按照2019年印发的办法', 2022).length, 1)
  })
  test('with numbers that rest on nothing is found', () => {
    assert.deepEqual(looseNumbers('全年公开信息1,205条，培训3期，第2次会议，2022年'), ['1,205条', '3期'])
  })
})

interface Place {
  readonly row: RequestRow
  readonly column: Applicant
}
function generated(places: readonly Place[], year: number): DisclosureTables {
  const n = (row: string, column: string) =>
    places.filter((one) => one.row === row && (column === 'total' || one.column === column)).length
  const three = Object.fromEntries(
    rows.map((row) => [
      row,
      Object.fromEntries(columns.map((column) => [column, { is: 'number', n: n(row, column) }])),
    ]),
  )
  return { year, two: {}, three: three as DisclosureTables['three'], four: {} }
}
