import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFormerTables } from '../former-table.ts'
import { checkTables } from '../identities.ts'
import { judgedTables, pasted, shapes, squareOf, type TableShape, tablesOfTyped } from './table-draft.ts'

const shape = (name: TableShape['name']) => shapes.find((one) => one.name === name) as TableShape

describe('the tables of a former year as they are typed', () => {
  test('what is copied from a table fills the squares to the right and down, and no further than the form', () => {
    const typed = pasted(shape('t3'), 'other.other', 'other', '1\t2\t3\r\n4\t5\n6\t7\n8\t9\n')
    assert.deepEqual(typed, {
      [squareOf('t3', 'other.other', 'other')]: '1',
      [squareOf('t3', 'other.other', 'total')]: '2',
      [squareOf('t3', 'resultTotal', 'other')]: '4',
      [squareOf('t3', 'resultTotal', 'total')]: '5',
      [squareOf('t3', 'carriedOut', 'other')]: '6',
      [squareOf('t3', 'carriedOut', 'total')]: '7',
    })
    assert.deepEqual(pasted(shape('t2'), 'licence', 'made', '3\t4'), { [squareOf('t2', 'licence', 'made')]: '3' })
  })
  test('go to the import in the shape that it reads', () => {
    const typed = {
      ...pasted(shape('t3'), 'new', 'natural', '5\t0\t/\t\t0\t0\t5'),
      [squareOf('t2', 'fee', 'made')]: '1.5',
    }
    const kept = readFormerTables(tablesOfTyped(typed), 2023)
    const value = (row: string, column: string) => kept.find((one) => one.row === row && one.column === column)?.value
    assert.deepEqual([value('new', 'natural'), value('new', 'research'), value('new', 'social')], ['5', '/', ''])
    assert.equal(value('fee', ''), '1.5')
  })
  test('are judged while they are typed', () => {
    const zeros = pasted(shape('t3'), 'new', 'natural', `${'0\t0\t0\t0\t0\t0\t0\n'.repeat(25)}`)
    const broken = { ...zeros, [squareOf('t3', 'new', 'natural')]: '2' }
    const failing = (typed: typeof zeros) =>
      checkTables(judgedTables(typed, 2023)).filter(({ holds }) => holds === false)
    assert.deepEqual(failing(zeros), [])
    assert.deepEqual(
      failing(broken).map(({ identity }) => identity),
      ['I1', 'I3'],
    )
  })
})
