import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trackOf, tracksOf } from '../../../web/record/tracks.ts'
import { request } from '../index.ts'

const moment = (n: number, step: string, on: string, data: object) => ({ n, step, on, data })
const record = {
  history: [
    moment(1, 'consultThirdParty', '2024-03-01', { track: '1', party: '甲公司' }),
    moment(2, 'consultThirdParty', '2024-03-04', { track: '2', party: '乙公司' }),
    moment(3, 'thirdPartyAnswers', '2024-03-11', { track: '1' }),
    moment(4, 'consultAgency', '2024-03-12', { track: '1', party: '市发展改革委' }),
  ],
  deadlines: [
    { id: 'reply' },
    { id: 'thirdPartyOpinion', track: '1' },
    { id: 'thirdPartyOpinion', track: '2' },
    { id: 'agencyOpinion', track: '1' },
  ],
} as never

test('what runs beside the case, with its own clocks, by whom it is about', () => {
  const lines = tracksOf(record, request as never)
  assert.deepEqual(
    lines.map(({ kind, key, about, closedOn, deadlines }) => [kind, key, about, closedOn, deadlines.length]),
    [
      ['thirdParty', '1', '甲公司', '2024-03-11', 1],
      ['thirdParty', '2', '乙公司', undefined, 1],
      ['agency', '1', '市发展改革委', undefined, 1],
    ],
  )
})
test('which steps open one, and which go on in one', () => {
  assert.deepEqual(trackOf(request as never, 'consultAgency'), { kind: 'agency', opens: true })
  assert.deepEqual(trackOf(request as never, 'agencyReceives'), { kind: 'agency', opens: false })
  assert.equal(trackOf(request as never, 'dispatch'), undefined)
})
