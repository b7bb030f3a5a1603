import { addDays, type Day, dayNumber, dayOf } from '../../../kernel/day.ts'
import type { DemoCity, Random } from '../../../store/demo-door.ts'
import type { Channel } from '../channels.ts'
import { castOfApplicants, type DemoApplicant } from './applicants.ts'
import { workingOn } from './days.ts'
import { type Fate, fatesOf2023, fatesOf2024, fatesOfBatch, spread } from './fates.ts'
import { type Topic, topics, worded } from './topics.ts'

/** One request of the demonstration before it is told: who asks what when, and what becomes of it. */
export interface Plot {
  readonly id: string
  readonly arrivedOn: Day
  readonly channel: Channel
  readonly applicant: DemoApplicant
  readonly topic: Topic & { readonly project: string }
  readonly fate: Fate
  readonly takes: number
  /** An earlier request of the same person, for one that repeats it. */
  readonly former?: Plot
}

/** The requests of all years, in the order of their days. Five people make 37 % of them. */
export function plotsOf({ years, until, random, scale }: DemoCity): readonly Plot[] {
  const cast = castOfApplicants(random)
  const keep = scale === 'small' ? 8 : 1
  const drawn: Omit<Plot, 'id' | 'former'>[] = []
  const add = (fate: Fate, applicant: DemoApplicant, on: Day, topic = random.pick(topics)) =>
    drawn.push({
      arrivedOn: on,
      channel: channelFor(random),
      applicant,
      topic: worded(topic, random, Number(on.slice(0, 4)) - 1),
      fate,
      takes: fate.takes ?? random.between(6, 18),
    })
  for (const [on, fate] of carriedIn(years[0] ?? 0)) add(fate, random.pick(cast.others), on)
  for (const year of years) {
    const fates = spread(year % 2 === 1 ? fatesOf2023 : fatesOf2024).filter((_, index) => index % keep === 0)
    const regular = year % 2 === 1 ? [16, 11, 8, 6] : [6, 4, 3, 1]
    const asked = regular.flatMap((count, index) => Array.from({ length: Math.ceil(count / keep) }, () => index))
    const order = shuffled(fates, random)
    order.forEach((fate, index) => {
      const by = asked[index]
      add(fate, by === undefined ? random.pick(cast.others) : (cast.regulars[by] as DemoApplicant), dayIn(year, random))
    })
    if (year % 2 === 1) for (let n = 0; n < 3 / keep; n++) add({ outcome: 'open' }, cast.batch, dayIn(year, random))
    else for (const fate of spread(fatesOfBatch).filter((_, index) => index % keep === 0)) addBatch(fate, year)
  }
  for (const [on, fate] of pending(until)) add(fate, random.pick(cast.others), on)
  return numbered(drawn.filter(({ arrivedOn }) => arrivedOn <= until))

  function addBatch(fate: Fate, year: number): void {
    const items = Array.from({ length: random.between(5, 6) }, () => random.pick(topics).subject)
    const topic = { section: 'finance-procurement', subject: '{year}年以来政府采购和资金拨付文件', items }
    add(fate, cast.batch, workingOn(addDays(`${year}-05-06`, random.between(0, 17))), topic)
  }
}

/** The last requests before the first year, answered in it. */
const carriedIn = (year: number): readonly (readonly [Day, Fate])[] => [
  [`${year - 1}-12-19` as Day, { outcome: 'open', takes: 15 }],
  [`${year - 1}-12-23` as Day, { outcome: 'cannot.notHeld', elsewhere: true, takes: 16 }],
  [`${year - 1}-12-29` as Day, { outcome: 'open', published: true, takes: 8 }],
]

/** Requests of the last weeks, open on the last day: overdue, due today and tomorrow, waiting for others, just arrived. */
const pending = (until: Day): readonly (readonly [Day, Fate])[] =>
  (
    [
      [34, { outcome: 'open', takes: 40 }],
      [30, { outcome: 'partial', consults: 'third-party', takes: 60 }],
      [29, { outcome: 'open', takes: 40 }],
      [28, { outcome: 'open', takes: 21 }],
      [27, { outcome: 'open', extended: true, takes: 38 }],
      [22, { outcome: 'open', pages: 96, takes: 50 }],
      [21, { outcome: 'cannot.notHeld', takes: 19 }],
      [15, { outcome: 'open', corrected: true, takes: 30 }],
      [12, { outcome: 'other.noCorrection', takes: 30 }],
      [9, { outcome: 'open', takes: 14 }],
      [7, { outcome: 'open', consults: 'both', takes: 18 }],
      [6, { outcome: 'open', takes: 12 }],
      [2, { outcome: 'open', takes: 12 }],
      [1, { outcome: 'open', takes: 12 }],
    ] as const
  ).map(([before, fate]) => [workingOn(addDays(until, -before)), fate] as const)

function numbered(drawn: readonly Omit<Plot, 'id' | 'former'>[]): readonly Plot[] {
  const inOrder = drawn.toSorted((a, b) => (a.arrivedOn < b.arrivedOn ? -1 : a.arrivedOn > b.arrivedOn ? 1 : 0))
  const plots: Plot[] = []
  const counts = new Map<string, number>()
  for (const plot of inOrder) {
    const year = plot.arrivedOn.slice(0, 4)
    const n = (counts.get(year) ?? 0) + 1
    counts.set(year, n)
    const id = `request-${year}-${String(n).padStart(3, '0')}`
    const repeats = plot.fate.outcome === 'refuse.repeat' ? answeredBefore(plots, plot.arrivedOn) : undefined
    plots.push({ ...plot, id, ...(repeats && { former: repeats, applicant: repeats.applicant, topic: repeats.topic }) })
  }
  return plots
}

/** Somebody's request that was surely answered two months before the day. */
const answeredBefore = (plots: readonly Plot[], on: Day): Plot | undefined =>
  plots.findLast(
    ({ arrivedOn, fate }) => dayNumber(on) - dayNumber(arrivedOn) > 75 && fate.outcome === 'open' && !fate.pages,
  )

function channelFor(random: Random): Channel {
  const drawn = random.next()
  return drawn < 0.82
    ? 'web'
    : drawn < 0.87
      ? 'email'
      : drawn < 0.95
        ? 'signedPost'
        : drawn < 0.97
          ? 'plainPost'
          : drawn < 0.98
            ? 'fax'
            : 'counter'
}

const dayIn = (year: number, random: Random): Day =>
  workingOn(dayOf(dayNumber(`${year}-01-03` as Day) + random.between(0, 352)))

function shuffled<T>(from: readonly T[], random: Random): readonly T[] {
  const list = [...from]
  for (let index = list.length - 1; index > 0; index--) {
    const other = random.between(0, index)
    ;[list[index], list[other]] = [list[other] as T, list[index] as T]
  }
  return list
}
