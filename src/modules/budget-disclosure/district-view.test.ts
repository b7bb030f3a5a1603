import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { districtsOf, inTimeShare } from './district-view.ts'
import type { HeatRow } from './heat-map.ts'

const row = (region: string, heat: HeatRow['heat'], id = `${region}-${heat}`): HeatRow => ({
  ...{ id, body: id, level: 'department', region, errors: 0, heat },
})
const names = { qingyun: '青云区', linjiang: '临江区', donghu: '东湖区' }

describe('districts in a round', () => {
  test('the share in time is of those that can be judged: published, or past the last day', () => {
    const [best] = districtsOf(
      [row('qingyun', 'published'), row('qingyun', 'publishedLate'), row('qingyun', 'late'), row('qingyun', 'open')],
      names,
    )
    assert.ok(best)
    assert.deepEqual([best.owed, best.judged, best.published, best.inTime, best.late], [4, 3, 2, 1, 2])
    assert.equal(inTimeShare(best), 1 / 3)
  })
  test('where nothing is due yet nothing is said, and it stands behind everybody; what is exempt is not owed', () => {
    const found = districtsOf(
      [row('qingyun', 'open'), row('linjiang', 'late'), row('donghu', 'published'), row('donghu', 'exempt')],
      names,
    )
    assert.deepEqual(
      found.map((one) => [one.name, one.owed, inTimeShare(one)]),
      [
        ['东湖区', 1, 1],
        ['临江区', 1, 0],
        ['青云区', 1, undefined],
      ],
    )
  })
  test('where there are scores their mean decides', () => {
    const found = districtsOf(
      [row('qingyun', 'published'), row('linjiang', 'faulty', 'a'), row('linjiang', 'published', 'b')],
      names,
      new Map([
        ['qingyun-published', 9000],
        ['a', 9500],
        ['b', 9001],
      ]),
    )
    assert.deepEqual(
      found.map(({ name, points }) => [name, points]),
      [
        ['临江区', 9251],
        ['青云区', 9000],
      ],
    )
  })
})
