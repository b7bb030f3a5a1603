import { type AnyProcedure, fromStates } from '../kernel/procedure.ts'

export type Data = Readonly<Record<string, unknown>>

/** Where a case stands after the steps read so far. */
export interface Standing {
  readonly state: string
  /** Keys of the tracks of each kind that are open, oldest first, and of all that ever were. */
  readonly open: Readonly<Record<string, readonly string[]>>
  readonly tracks: Readonly<Record<string, readonly string[]>>
  /** How often each step was taken. */
  readonly taken: Readonly<Record<string, number>>
}

export const standingAt = (state: string): Standing => ({ state, open: {}, tracks: {}, taken: {} })

/** Whether the state allows a step, and the track that it belongs to is open. Guards are not asked: a file of dates has no row. */
export function isPossible(of: AnyProcedure, { state, open }: Standing, step: string): boolean {
  const declared = of.steps[step]
  if (!declared || !fromStates(of, declared).includes(state)) return false
  const kind = trackKind(of, step)
  return kind === undefined || of.tracks?.[kind]?.opensAt === step || (open[kind] ?? []).length > 0
}

/**
 * The case after a step. A step of a track gets the key of its track as `data.track`: its own, else a new one to open and
 * the oldest open one otherwise.
 */
export function afterStep(
  of: AnyProcedure,
  standing: Standing,
  step: string,
  data: Data,
): { readonly standing: Standing; readonly data: Data } {
  const state = of.steps[step]?.to ?? standing.state
  const taken = { ...standing.taken, [step]: (standing.taken[step] ?? 0) + 1 }
  const kind = trackKind(of, step)
  if (kind === undefined) return { standing: { ...standing, state, taken }, data }
  const [running, all] = [standing.open[kind] ?? [], standing.tracks[kind] ?? []]
  const opens = of.tracks?.[kind]?.opensAt === step
  const closes = of.tracks?.[kind]?.closesAt.includes(step) ?? false
  const key = typeof data.track === 'string' ? data.track : opens ? `${all.length + 1}` : (running[0] ?? '1')
  const left = opens ? [...running, key] : closes ? running.filter((other) => other !== key) : running
  return {
    standing: {
      ...{ state, taken },
      open: { ...standing.open, [kind]: left },
      tracks: opens ? { ...standing.tracks, [kind]: [...all, key] } : standing.tracks,
    },
    data: { ...data, track: key },
  }
}

const trackKind = (of: AnyProcedure, step: string): string | undefined =>
  of.steps[step]?.track ??
  Object.entries(of.tracks ?? {}).find(([, track]) => track.opensAt === step || track.closesAt.includes(step))?.[0]
