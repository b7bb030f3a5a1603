import type { History } from '../kernel/clock.ts'
import { type Day, dayNumber } from '../kernel/day.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import type { StoredMoment } from './loaded.ts'

/** What happened, in the order in which it happened; of one day, in the order in which it was recorded. */
export const inOrder = <M extends Pick<StoredMoment, 'n' | 'on'>>(moments: readonly M[]): readonly M[] =>
  moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.n - b.n))

/** The opening is a moment too, the first one. */
export const OPENING = 'opening'

type Event = Pick<StoredMoment, 'n' | 'step' | 'on' | 'state' | 'data'>

/** Of a case what its deadlines hang on: its first day, its row in the stored form, what happened. */
export interface Lived {
  readonly openedOn: Day
  readonly values: Readonly<Record<string, unknown>>
  readonly moments: readonly Event[]
}

/** A case's life as the clock reads it. */
export function historyOf({ openedOn, values, moments }: Lived): History {
  const opening = moments.find(({ step }) => step === OPENING)
  return {
    openedOn: dayNumber(openedOn),
    row: values,
    ...(opening && { openedAs: opening.state }),
    events: inOrder(moments)
      .filter(({ step }) => step !== OPENING)
      .map(({ step, on, data }) => ({ step, on: dayNumber(on), data })),
  }
}

export interface TrackStand {
  readonly track: string
  readonly key: string
  readonly openedOn: Day
  readonly closed: boolean
}

/** Every track that was ever opened, with its key, and whether it is closed. */
export function tracksOf(procedure: AnyProcedure | undefined, moments: readonly Event[]): readonly TrackStand[] {
  const stands = new Map<string, TrackStand>()
  for (const { step, on, data } of inOrder(moments)) {
    const key = typeof data.track === 'string' ? data.track : undefined
    if (key === undefined) continue
    for (const [track, { opensAt, closesAt }] of Object.entries(procedure?.tracks ?? {})) {
      if (opensAt === step) stands.set(`${track} ${key}`, { track, key, openedOn: on, closed: false })
      const stand = stands.get(`${track} ${key}`)
      if (stand && closesAt.includes(step)) stands.set(`${track} ${key}`, { ...stand, closed: true })
    }
  }
  return [...stands.values()]
}
