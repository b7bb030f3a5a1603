import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { nationalCalendar } from '../law/calendar/index.ts'
import { type Count, count, type Event, plan, reckon } from './clock.ts'
import { type Day, dayNumber, dayOf } from './day.ts'
import { explain } from './explain.ts'
import { law } from './law.ts'
import { type Bound, limit, type Span } from './limit.ts'
import { type AnyProcedure, type Deadline, procedure } from './procedure.ts'
import { register, text } from './register.ts'

const statute = law({ id: 'statute', title: '某法', number: '某令第1号', from: '2000-01-01' })
const basis = statute.whole
const span = (n: number | null, unit: Span['unit'], on?: Span['on']): Span => ({ n, unit, ...(on && { on }) })
const lasting = (value: Span, bound: Bound = 'latest') =>
  limit({
    id: `lasting-${value.n}-${bound}`,
    name: '某期限',
    bound,
    runsFrom: '某日',
    binds: '某机关',
    effect: '无',
    history: [{ from: '2000-01-01', value, basis }],
  })

const cases = register({
  id: 'test.cases',
  name: '案件',
  basis: [basis],
  fields: { name: text('名称') },
  title: () => '',
  columns: ['name'],
  public: [],
  access: { read: [], create: [], amend: [] },
  dated: 'name',
})
/** One procedure that has every kind of step, with one deadline to be counted. */
const withDeadline = (deadline: Partial<Deadline>, more: Readonly<Record<string, Deadline>> = {}): AnyProcedure =>
  procedure({
    id: 'test.case',
    name: '办案',
    basis,
    keeps: cases,
    opening: { name: '收到', by: [] },
    opensAs: 'open',
    states: {
      open: { name: '办理中' },
      correcting: { name: '待补正' },
      suspended: { name: '中止' },
      done: { name: '办结', ends: true },
    },
    tracks: {
      third: { name: '征求第三方意见', basis, opensAt: 'consult', closesAt: ['hear'] },
      agency: { name: '征求机关意见', basis, opensAt: 'ask', closesAt: ['answered'] },
    },
    steps: {
      demand: { name: '要求补正', from: 'open', to: 'correcting', by: [], basis },
      correct: { name: '补正', from: 'correcting', to: 'open', by: [], basis },
      consult: { name: '征求', from: 'open', by: [], basis },
      hear: { name: '收到意见', from: 'open', by: [], basis },
      ask: { name: '询问', from: 'open', by: [], basis },
      answered: { name: '收到答复', from: 'open', by: [], basis },
      extend: { name: '延长', from: 'open', by: [], basis },
      replace: { name: '另定日期', from: 'open', by: [], basis },
      suspend: { name: '中止', from: 'open', to: 'suspended', by: [], basis },
      resume: { name: '恢复', from: 'suspended', to: 'open', by: [], basis },
      finish: { name: '办结', from: 'open', to: 'done', by: [], basis },
    },
    deadlines: {
      reply: {
        name: '答复期限',
        lasts: lasting(span(20, '工作日')),
        runsFrom: 'opening',
        endsAt: ['finish'],
        binds: 'office',
        ...deadline,
      } as Deadline<never, never>,
      ...(more as Readonly<Record<string, Deadline<never, never>>>),
    },
  }) as unknown as AnyProcedure

const where = { calendar: nationalCalendar }
const at = (step: string, on: Day, data?: Readonly<Record<string, unknown>>): Event => ({
  step,
  on: dayNumber(on),
  ...(data && { data }),
})
const counted = (of: AnyProcedure, opened: Day, events: readonly Event[] = [], id = 'reply'): Count =>
  count(plan(of, id), { openedOn: dayNumber(opened), openedAs: 'open', events }, where)
const due = (of: AnyProcedure, opened: Day, events: readonly Event[] = [], id = 'reply'): string => {
  const { due: day, stopped } = counted(of, opened, events, id)
  return day === undefined ? (stopped ?? '') : dayOf(day)
}

describe('the operators of the clock', () => {
  const plain = withDeadline({})
  test('start the day after; make-up working days count', () => {
    assert.equal(due(plain, '2022-01-28'), '2022-03-02')
    assert.equal(due(plain, '2022-03-01'), '2022-03-29')
  })
  test('calendar days roll off a rest day, working days never need to', () => {
    const month = withDeadline({ lasts: lasting(span(30, '日')) })
    assert.equal(due(month, '2024-08-08'), '2024-09-09')
    assert.equal(due(month, '2024-09-01'), '2024-10-08')
  })
  test('a cap never rolls', () => {
    assert.equal(due(withDeadline({ lasts: lasting(span(30, '日'), 'cap') }), '2024-08-08'), '2024-09-07')
  })
  test('a minimum does not roll either', () => {
    assert.equal(due(withDeadline({ lasts: lasting(span(30, '日'), 'earliest') }), '2024-08-08'), '2024-09-07')
  })
  test('RESET: a correction starts the whole period anew and drops what was excluded before', () => {
    const reset = withDeadline({ restartsAt: ['correct'], stopsIn: ['correcting'], excludes: ['third'] })
    assert.equal(due(reset, '2022-01-28', [at('demand', '2022-02-07'), at('correct', '2022-02-14')]), '2022-03-14')
    assert.match(due(reset, '2022-01-28', [at('demand', '2022-02-07')]), /待补正，期限停止计算/)
    const early = [
      at('consult', '2022-01-29'),
      at('hear', '2022-02-10'),
      at('demand', '2022-02-11'),
      at('correct', '2022-02-14'),
    ]
    assert.equal(due(reset, '2022-01-28', early), '2022-03-14')
  })
  test('a deadline that a case does not have is not counted, whatever happens', () => {
    const some = withDeadline({ concerns: ({ name }) => name === '甲' })
    const reckoned = (name: string) =>
      count(plan(some, 'reply'), { openedOn: dayNumber('2022-01-28'), events: [], row: { name } }, where)
    assert.ok(reckoned('甲').due !== undefined)
    assert.deepEqual([reckoned('乙').due, reckoned('乙').stopped], [undefined, '本件不适用该期限'])
  })
  test('RESET after the end: what was done comes back and its period starts anew, until it is done again', () => {
    const again = withDeadline({ restartsAt: ['correct'], endsAt: ['demand'] })
    const once = [at('demand', '2022-02-07'), at('correct', '2022-02-14')]
    assert.equal(due(again, '2022-01-28', once), '2022-03-14')
    assert.equal(due(again, '2022-01-28', [...once, at('demand', '2022-02-21')]), '2022-03-14')
  })
  test('EXCLUDE: from the day after dispatch to the day of return', () => {
    const excluding = withDeadline({ excludes: ['third', 'agency'] })
    assert.equal(due(excluding, '2022-01-28', [at('consult', '2022-02-07'), at('hear', '2022-02-14')]), '2022-03-09')
    assert.match(due(excluding, '2022-01-28', [at('consult', '2022-02-07')]), /期间不计入期限/)
  })
  test('overlapping exclusions are united, not added', () => {
    const excluding = withDeadline({ excludes: ['third', 'agency'] })
    const one = [at('consult', '2022-02-07'), at('hear', '2022-02-18')]
    const two = [
      at('consult', '2022-02-07'),
      at('ask', '2022-02-09'),
      at('answered', '2022-02-16'),
      at('hear', '2022-02-18'),
    ]
    assert.equal(due(excluding, '2022-01-28', two), due(excluding, '2022-01-28', one))
    const chained = [
      at('consult', '2022-02-07'),
      at('ask', '2022-02-09'),
      at('hear', '2022-02-11'),
      at('answered', '2022-02-18'),
    ]
    assert.equal(due(excluding, '2022-01-28', chained), due(excluding, '2022-01-28', one))
  })
  const extension = { step: 'extend' as never, lasts: lasting(span(20, '工作日')) }
  test('EXTEND: from the original last day, and only if taken by then', () => {
    const extended = withDeadline({ extendedBy: [extension] })
    assert.equal(due(extended, '2022-01-28', [at('extend', '2022-02-10')]), '2022-03-30')
    assert.equal(due(extended, '2022-01-28', [at('extend', '2022-03-02')]), '2022-03-30')
    const late = counted(extended, '2022-01-28', [at('extend', '2022-03-03')])
    assert.equal(dayOf(late.due as number), '2022-03-02')
    assert.equal(late.lateExtensions.length, 1)
  })
  test('an extension applies to the end before rolling', () => {
    const sixty = withDeadline({
      lasts: lasting(span(60, '日')),
      extendedBy: [{ step: 'extend' as never, lasts: lasting(span(30, '日')) }],
    })
    assert.equal(due(sixty, '2025-11-10'), '2026-01-09')
    assert.equal(due(sixty, '2025-11-10', [at('extend', '2026-01-09')]), '2026-02-09')
  })
  test('REPLACE: the letter sets the day', () => {
    const replaced = withDeadline({ replacedBy: { step: 'replace' as never, field: 'until' } })
    assert.equal(due(replaced, '2022-01-28', [at('replace', '2022-02-10', { until: '2022-06-30' })]), '2022-06-30')
  })
  test('SUSPEND and RESUME: the time between does not count', () => {
    const pausing = withDeadline({ lasts: lasting(span(60, '日')), pausesIn: ['suspended'] })
    assert.equal(due(pausing, '2024-03-01'), '2024-04-30')
    assert.equal(due(pausing, '2024-03-01', [at('suspend', '2024-03-20'), at('resume', '2024-04-09')]), '2024-05-20')
    assert.match(due(pausing, '2024-03-01', [at('suspend', '2024-03-20')]), /中止期间不计入/)
  })
  test('months, years and fixed dates', () => {
    assert.equal(due(withDeadline({ lasts: lasting(span(6, '月')) }), '2024-08-31'), '2025-02-28')
    assert.equal(due(withDeadline({ lasts: lasting(span(1, '年')) }), '2024-02-29'), '2025-02-28')
    assert.equal(due(withDeadline({ lasts: lasting(span(null, '日期', '01-31')) }), '2024-12-31'), '2025-01-31')
  })
  test('BACKWARD: at least so many working days before', () => {
    assert.equal(due(withDeadline({ lasts: lasting(span(5, '工作日'), 'before') }), '2024-10-09'), '2024-09-26')
    assert.equal(due(withDeadline({ lasts: lasting(span(6, '月'), 'before') }), '2024-08-31'), '2024-02-29')
  })
  test('starts at the end of another deadline', () => {
    const after = withDeadline(
      { lasts: lasting(span(15, '工作日')), runsFrom: { endOf: 'query' } },
      {
        query: {
          name: '质疑答复期限',
          lasts: lasting(span(7, '工作日')),
          runsFrom: 'opening',
          endsAt: ['finish'],
          binds: 'office',
        },
      },
    )
    assert.equal(due(after, '2024-08-08', [], 'query'), '2024-08-19')
    assert.equal(due(after, '2024-08-08'), '2024-09-09')
  })
  test('runs from a day in the row, and not before that day is known', () => {
    const expiry = withDeadline({ lasts: lasting(span(30, '日'), 'before'), runsFrom: { dayOf: 'validUntil' } })
    const from = (row: Readonly<Record<string, unknown>>) =>
      count(plan(expiry, 'reply'), { openedOn: dayNumber('2020-03-16'), events: [], row }, where).due
    assert.equal(from({ validUntil: '2025-03-15' }), dayNumber('2025-02-13'))
    assert.equal(from({}), undefined)
    assert.equal(due(expiry, '2020-03-16'), '尚未起算')
  })
  test('ends where the duty is done, in time or not', () => {
    assert.equal(reckon(counted(plain, '2022-01-28', [at('finish', '2022-03-02')]), where).is === 'due', true)
    const late = reckon(counted(plain, '2022-01-28', [at('finish', '2022-03-03')]), where)
    assert.equal(late.is === 'due' && late.inTime, false)
  })
  test('a length set in the case waits until it is set', () => {
    const open = withDeadline({
      lasts: lasting(span(null, '参数')),
      replacedBy: { step: 'replace' as never, field: 'until' },
    })
    assert.match(due(open, '2022-01-28'), /尚未载明/)
    assert.equal(due(open, '2022-01-28', [at('replace', '2022-02-10', { until: '2022-02-24' })]), '2022-02-24')
  })
  test('beyond the announced years it is provisional', () => {
    const counting = reckon(counted(plain, '2026-12-15'), where)
    assert.equal(counting.is === 'due' && counting.provisional, true)
    const known = reckon(counted(plain, '2024-12-02'), where)
    assert.equal(known.is === 'due' && known.provisional, false)
  })
})

describe('any sequence of events', () => {
  const full = withDeadline({ restartsAt: ['correct'], stopsIn: ['correcting'], excludes: ['third', 'agency'] })
  const start = dayNumber('2023-03-01')
  /** Pairs of a consultation and its return, anywhere in the first weeks, in any overlap. */
  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 2,
  })
  const steps = [
    ['consult', 'hear'],
    ['ask', 'answered'],
  ] as const

  test('equals counting one day at a time', () => {
    fc.assert(
      fc.property(intervals, (pairs) => {
        const spans = pairs.map(([from, length]) => [start + from, start + from + length] as const)
        const events = spans
          .flatMap(([from, to], index) => {
            const [opens, closes] = steps[index] as (typeof steps)[number]
            return [at(opens, dayOf(from)), at(closes, dayOf(to))]
          })
          .map((event, index) => ({ event, index }))
          .sort((a, b) => a.event.on - b.event.on || a.index - b.index)
          .map(({ event }) => event)
        const last = bruteForce(spans)
        if (last === undefined) return
        assert.equal(due(full, dayOf(start), events), dayOf(last))
      }),
      { numRuns: 300 },
    )
  })

  /** Walks day by day; a day inside any interval does not count. Undefined when an interval begins after the end. */
  function bruteForce(spans: readonly (readonly [number, number])[]): number | undefined {
    let day = start
    for (let left = 20; left > 0; ) {
      day++
      const excluded = spans.some(([from, to]) => day > from && day <= to)
      if (!excluded && nationalCalendar.isWorking(day)) left--
    }
    return spans.some(([from]) => from >= day) ? undefined : day
  }

  test('an excluded interval never makes the due day earlier', () => {
    const base = dayNumber(due(full, dayOf(start)) as Day)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 40 }), (from, length) => {
        const events = [at('consult', dayOf(start + from)), at('hear', dayOf(start + from + length))]
        assert.ok(dayNumber(due(full, dayOf(start), events) as Day) >= base)
      }),
    )
  })
  test('the explanation counts exactly the days that the clock counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('2008-01-01'), max: dayNumber('2026-06-01') }), (opened) => {
        const ready = plan(full, 'reply')
        const result = count(ready, { openedOn: opened, openedAs: 'open', events: [] }, where)
        const { days } = explain(ready, result, where)
        assert.equal(days.filter((day) => day.counts).length, 20)
        assert.equal(days.at(-1)?.day, dayOf(result.due as number))
      }),
    )
  })
})
