import { type Day, isDay } from '../../kernel/day.ts'
import type { Attempt, CaseView, Guard, Letter, Moment, Step } from '../../kernel/procedure.ts'
import type { Row } from '../../kernel/register.ts'
import type { RequestFields } from './requests.register.ts'
import type { RequestState } from './states.ts'

/** What guards, letters and figures ask of a case of this duty. */
export type RequestView = CaseView<RequestFields>
export type RequestGuard = Guard<RequestFields>
export type RequestLetter = Letter<RequestFields>
export type RequestStep = Step<RequestState, keyof RequestFields & string, RequestFields>
export type RequestItem = NonNullable<Row<RequestFields>['items']>[number]

/** Steps checked against the states and fields of this procedure, their own names kept. */
export const requestSteps = <const T extends Readonly<Record<string, RequestStep>>>(steps: T): T => steps

export const momentsOf = (view: RequestView, ...steps: readonly string[]): readonly Moment[] =>
  view.history.filter((moment) => steps.includes(moment.step))
export const lastOf = (view: RequestView, ...steps: readonly string[]): Moment | undefined =>
  view.history.findLast((moment) => steps.includes(moment.step))
export const taken = (view: RequestView, ...steps: readonly string[]): boolean => lastOf(view, ...steps) !== undefined

/** Whether a step was taken since another one was taken last. */
export function takenSince(view: RequestView, step: string, since: string): boolean {
  const at = view.history.findLastIndex((moment) => moment.step === since)
  return view.history.slice(at + 1).some((moment) => moment.step === step)
}

export const itemsOf = (view: RequestView): readonly RequestItem[] => view.row.items ?? []

/** The day on which a deadline ends; undefined while it does not run. */
export function dueOf(view: RequestView, deadline: string, track?: string): Day | undefined {
  const reckoned = view.due(deadline, track)
  return reckoned.is === 'due' ? reckoned.due : undefined
}
export function isPast(view: RequestView, deadline: string, on: Day, track?: string): boolean {
  const due = dueOf(view, deadline, track)
  return due !== undefined && on > due
}

/** What was typed into a field of the step, without blanks around it; empty when nothing was. */
export const said = ({ data }: Pick<Attempt, 'data'>, field: string): string =>
  typeof data[field] === 'string' ? (data[field] as string).trim() : ''

/** How many open tracks of one kind there are: the value of a track is its kind. */
export const openTracks = (view: RequestView, kind: string): readonly string[] =>
  Object.entries(view.tracks).flatMap(([key, track]) => (track === kind ? [key] : []))

/** A day typed into a field of the step. */
export const dayIn = ({ data }: Pick<Attempt, 'data'>, field: string): Day | undefined => {
  const day = data[field]
  return isDay(day) ? day : undefined
}
