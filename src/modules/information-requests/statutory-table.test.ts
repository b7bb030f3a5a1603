import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { caseOnPaper, type Happening } from '../../../test/paper/case-on-paper.ts'
import { addDays } from '../../kernel/day.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { applicantKindIds } from './applicants.ts'
import type { RequestView } from './case-facts.ts'
import { outcomeIds } from './outcomes.ts'
import { request } from './request.procedure.ts'
import { tableCells, tableColumns, tablePlaces, tableRows } from './statutory-table.ts'
import { brokenIdentities, type TableCounts } from './table-identities.ts'

const count = (views: readonly RequestView[], year: number): TableCounts => {
  const counts: Record<string, number> = Object.fromEntries(tableCells.map((cell) => [cell, 0]))
  for (const view of views)
    for (const cell of tablePlaces(view, yearPeriod(year))) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}

const anyCase = fc
  .record({
    kind: fc.constantFrom(...applicantKindIds),
    outcome: fc.constantFrom(...outcomeIds),
    opened: fc.integer({ min: 0, max: 1200 }),
    confirmedAfter: fc.option(fc.nat(20)),
    reworked: fc.boolean(),
    ends: fc.constantFrom('decide', 'dispatch', 'withdraw', 'abandonCorrection', 'abandonUnpaid', 'open'),
    days: fc.nat(400),
  })
  .map(({ kind, outcome, opened, confirmedAfter, reworked, ends, days }): RequestView => {
    const arrivedOn = addDays('2021-06-01', opened)
    const receivedOn = confirmedAfter === null ? arrivedOn : addDays(arrivedOn, confirmedAfter)
    const end = addDays(receivedOn, days)
    const decides = ends === 'decide' || ends === 'dispatch'
    const happenings: Happening[] = [
      ...(reworked && decides
        ? [
            { step: 'decide', on: end },
            { step: 'rework', on: end },
          ]
        : []),
      ...(decides ? [{ step: 'decide', on: end }] : []),
      ...(ends === 'dispatch' ? [{ step: 'dispatch', on: addDays(end, 9) }] : []),
      ...(decides || ends === 'open' ? [] : [{ step: ends, on: end }]),
    ]
    return caseOnPaper(
      request,
      { applicantKind: kind, outcome, arrivedOn, ...(ends !== 'withdraw' && { receivedOn }) },
      arrivedOn,
      happenings,
    )
  })

describe('table three', () => {
  test('has 25 rows and 7 columns', () => {
    assert.equal(tableRows.length, 25)
    assert.equal(tableColumns.length, 7)
    assert.equal(new Set(tableCells).size, 175)
  })
  test('identities hold for any years of cases', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 60 }), (views) => {
        const years = [2021, 2022, 2023, 2024, 2025].map((year) => count(views, year))
        for (const [index, table] of years.entries()) assert.deepEqual(brokenIdentities(table, years[index - 1]), [])
      }),
      { numRuns: 60 },
    )
  })
  test('a cell changed by one breaks them, a blank one does not', () => {
    const table = count([], 2024)
    assert.deepEqual(
      brokenIdentities({ ...table, 'open.natural': 1 }).map(({ identity, at }) => `${identity} ${at}`),
      ['I2 natural', 'I3 open'],
    )
    const { 'open.natural': _, ...blank } = table
    assert.deepEqual(brokenIdentities(blank), [])
  })
  test('decided in December, posted in January: concluded in December, and not carried', () => {
    const decided = caseOnPaper(
      request,
      { applicantKind: 'legal', outcome: 'open', arrivedOn: '2023-12-04', receivedOn: '2023-12-04' },
      '2023-12-04',
      [
        { step: 'decide', on: '2023-12-29' },
        { step: 'dispatch', on: '2024-01-02' },
      ],
    )
    assert.deepEqual(tablePlaces(decided, yearPeriod(2023)), [
      'new.legal',
      'new.total',
      'open.legal',
      'open.total',
      'resultTotal.legal',
      'resultTotal.total',
    ])
    assert.deepEqual(tablePlaces(decided, yearPeriod(2024)), [])
  })
  const published = join(import.meta.dirname, '../../../../shared/data/procedures/stat_suqian_2023.json')
  test('the identities hold of a published table', {
    skip: !existsSync(published) && 'the published table is not here',
  }, () => {
    const { columns, reports } = JSON.parse(readFileSync(published, 'utf8'))
    const rows = Object.entries(reports['2023'].t3 as Record<string, number[]>)
    const table = Object.fromEntries(
      rows.flatMap(([row, cells]) => cells.map((n, index) => [`${row}.${columns[index]}`, n])),
    )
    assert.deepEqual(Object.keys(table).toSorted(), [...tableCells].toSorted())
    assert.deepEqual(brokenIdentities(table), [])
    assert.equal(brokenIdentities({ ...table, 'new.total': 3512 }).length, 2)
  })
})
