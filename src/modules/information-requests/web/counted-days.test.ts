import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { count, type Event, plan } from '../../../kernel/clock.ts'
import { type Day, dayNumber } from '../../../kernel/day.ts'
import { explain } from '../../../kernel/explain.ts'
import { nationalCalendar } from '../../../law/calendar/index.ts'
import { daysTold } from '../../../web/record/counted-days.ts'
import { request } from '../index.ts'

const where = { calendar: nationalCalendar }
const told = (openedOn: Day, ...events: readonly (readonly [string, Day, object?])[]) => {
  const reply = plan(request as never, 'reply')
  const history = {
    openedOn: dayNumber(openedOn),
    openedAs: 'received',
    events: events.map(([step, on, data]): Event => ({ step, on: dayNumber(on), data: data as never })),
  }
  return daysTold(explain(reply, count(reply, history, where), where), request as never)
}
const on = (days: ReturnType<typeof told>, day: Day) => days.find((one) => one.day === day)

describe('the days of an explanation', () => {
  test('the first does not count, the twentieth working day is the last, rest days name their arrangement', () => {
    const days = told('2024-12-16')
    assert.equal(days[0]?.kind, 'start')
    assert.match(days[0]?.basis ?? '', /民法典/)
    assert.deepEqual([days.at(-1)?.n, days.at(-1)?.isLast], [20, true])
    assert.equal(on(days, '2025-01-01')?.kind, 'rest')
    assert.match(on(days, '2025-01-01')?.basis ?? '', /2025年部分节假日安排/)
    assert.equal(on(days, '2024-12-21')?.basis, '')
  })
  test('time with a third party is told with the article that takes it out', () => {
    const days = told(
      '2024-12-16',
      ['consultThirdParty', '2024-12-18', { track: '1' }],
      ['thirdPartyAnswers', '2024-12-31', { track: '1' }],
    )
    assert.equal(on(days, '2024-12-18')?.kind, 'counted')
    assert.equal(on(days, '2024-12-19')?.kind, 'excluded')
    assert.match(on(days, '2024-12-19')?.basis ?? '', /政府信息公开条例》第三十二条/)
    assert.equal(days.filter(({ n }) => n !== undefined).length, 20)
  })
  test('a make-up working day counts', () => {
    assert.equal(on(told('2024-12-30'), '2025-01-26')?.kind, 'counted')
  })
})
