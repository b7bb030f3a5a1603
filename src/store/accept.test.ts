import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { petitions, trial } from '../../test/store/fixture.ts'
import { acceptAll } from './accept.ts'
import { catalogueOf } from './catalogue.ts'
import { parserOf, prepared } from './engine-values.ts'
import { columnName, tableName } from './names.ts'
import { fenOf, yuanOf } from './row-sql.ts'
import { schemaSql } from './schema-sql.ts'
import { queryOf, termsOf } from './search-terms.ts'

describe('values from outside', () => {
  test('whatever comes, it is read or refused with a sentence; nothing is dropped in silence', () => {
    const names = Object.keys(petitions.fields)
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names, 'other', '__proto__', 'constructor'), fc.anything()),
        (given) => {
          const { values, reasons } = acceptAll(petitions.fields, given)
          const said = new Set(reasons.map(({ field }) => field))
          for (const [name, value] of Object.entries(given)) {
            const isEmpty =
              value === undefined ||
              value === null ||
              (typeof value === 'string' && value.trim() === '') ||
              (Array.isArray(value) && value.length === 0)
            assert.ok(said.has(name) || name in values || isEmpty, name)
          }
          assert.ok(reasons.every(({ says }) => says.length > 0))
        },
      ),
      {
        examples: [
          [{ fee: { toString: 0 }, receivedOn: { toString: 0 }, channel: { toString: 0 }, pages: { toString: 0 } }],
        ],
      },
    )
  })

  test('amounts never pass through a float', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), (fen) => {
        assert.equal(fenOf(yuanOf(String(fen))), String(fen))
      }),
    )
    assert.equal(yuanOf('5'), '0.05')
    assert.equal(yuanOf('-5'), '-0.05')
    assert.equal(fenOf('12.5'), '1250')
  })

  test('an array reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(null))), (items) => {
        assert.deepEqual(parserOf(1009)(prepared(items) as string), items)
      }),
    )
  })
})

describe('search terms', () => {
  test('every part of a text is found by its terms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'财政预算公开a1（，'), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (signs, from, length) => {
          const text = signs.join('')
          const start = from % signs.length
          const part = signs.slice(start, start + 1 + (length % signs.length)).join('')
          const terms = termsOf([text])
          for (const wanted of queryOf(part)?.split(' & ') ?? []) {
            const term = wanted.replace(/^'|'(:\*)?$/g, '')
            assert.ok(
              wanted.endsWith(':*') ? terms.some((one) => one.startsWith(term)) : terms.includes(term),
              `${part} in ${text}: ${wanted}`,
            )
          }
        },
      ),
    )
    assert.equal(queryOf('（，'), undefined)
  })
})

describe('the schema', () => {
  test('is the same text for the same modules, and its names are what modules write', () => {
    assert.equal(schemaSql([trial]), schemaSql([trial]))
    assert.match(schemaSql([trial]), /create table "trial_petitions"/)
    assert.equal(tableName('information-requests.requests'), 'information_requests_requests')
    assert.equal(columnName('shortName'), 'short_name')
  })
  test('refuses a field that takes the name of a column that every table has', () => {
    const taken = { ...petitions, fields: { ...petitions.fields, version: petitions.fields.pages } }
    assert.throws(
      () => catalogueOf([{ ...trial, registers: [taken], procedures: [] }] as never),
      /taken by every register/,
    )
  })
})
