import type { Day } from './day.ts'
import type { OfficialDocument } from './document.ts'
import type { Citation } from './law.ts'
import type { Limit } from './limit.ts'
import type { Reckoning } from './reckoning.ts'
import type { AnyRegister, Fields, Register, Row } from './register.ts'
import type { Role } from './role.ts'

export interface State {
  readonly name: string
  /** No duty is left; the clock has stopped. */
  readonly ends?: true
}

/** Something that runs beside the case, several at once: a consultation of a third party, of another agency. */
export interface Track<P extends string = string> {
  readonly name: string
  readonly basis: Citation
  readonly opensAt: P
  readonly closesAt: readonly P[]
}

/** One thing that happened: on its day, with what was recorded of it. */
export interface Moment {
  readonly step: string
  readonly on: Day
  readonly recordedOn: Day
  readonly person: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What a guard, a letter or an indicator may know of a case. */
export interface CaseView<F extends Fields = Fields> {
  readonly id: string
  readonly row: Partial<Row<F>>
  readonly state: string
  readonly openedOn: Day
  readonly history: readonly Moment[]
  /** Open tracks by their key. */
  readonly tracks: Readonly<Record<string, string>>
  /** How a deadline stands; `track` for a deadline that belongs to one. */
  due(deadline: string, track?: string): Reckoning
}
/** What is being tried: on which day it happened, with which data, by whom. */
export interface Attempt {
  readonly on: Day
  readonly today: Day
  readonly person: string
  readonly data: Readonly<Record<string, unknown>>
  /** The record that a reference of the case names. Undefined where there is none, or the letter is drawn on paper. */
  readonly referred?: (id: string) => Referred | undefined
}
/** A record that a case names, as it stands; without personal data. The state is empty where no procedure keeps it. */
export interface Referred {
  readonly row: Readonly<Record<string, unknown>>
  readonly state: string
}
export interface Guard<F extends Fields = Fields> {
  readonly says: string
  readonly way: string
  readonly basis?: Citation
  /** True when the step must be refused. */
  readonly when: (view: CaseView<F>, attempt: Attempt) => boolean
}

/** What a letter may know besides the case: who writes it, and the law in force. */
export interface Desk {
  readonly bureau: string
  readonly government: string
  readonly court: string
  readonly superior: string
  readonly contact: string
  readonly address: string
  /** Its address, or what it is called in words where none is configured. */
  readonly portal: string
  readonly today: Day
  readonly nameOf: (id: string) => string
  readonly calendarDue: (limit: Limit, start: Day) => Day
}
export interface Letter<F extends Fields = Fields> {
  readonly id: string
  readonly name: string
  readonly compose: (view: CaseView<F>, attempt: Attempt, desk: Desk) => OfficialDocument
}

export interface Step<S extends string = string, K extends string = string, F extends Fields = Fields> {
  readonly name: string
  /** Its number in the description of the procedure: F4, R8, C2 … */
  readonly number?: string
  /** Further numbers of the description that this step answers to. */
  readonly alias?: readonly string[]
  /** `open` = any state that does not end. */
  readonly from: S | readonly S[] | 'open'
  /** Absent = the state stays. */
  readonly to?: S
  /** Who records it. */
  readonly by: readonly Role[]
  /** Who acts, where that is not the recorder: 申请人, 第三方, 系统. */
  readonly actor?: string
  readonly basis: Citation
  /** Fields of the row that the step fills. */
  readonly fills?: readonly K[]
  /** Fields of the row that must be there once the step is taken. */
  readonly requires?: readonly K[]
  /** What is recorded of the step itself. */
  readonly data?: Fields
  readonly refuses?: Readonly<Record<string, Guard<F>>>
  /** Steps whose person may not take this one: the one who drafts never approves. */
  readonly apartFrom?: readonly string[]
  readonly letter?: Letter<F>
  /** The step belongs to a track: its data names which one. */
  readonly track?: string
  /** The system takes it by itself on the day after the day in this field of the row; it must be among those who may. */
  readonly automatic?: K
  /** Changes nothing that the parties see; offered in the background of the case page. */
  readonly internal?: true
  /** The natural next step where it can be taken: offered before all others, and whose it is, has the turn. */
  readonly leads?: true
}

export interface Deadline<S extends string = string, P extends string = string> {
  readonly name: string
  readonly lasts: Limit
  /** Which cases have it, by what their row says; absent = every case. */
  readonly concerns?: (row: Readonly<Record<string, unknown>>) => boolean
  /** Steps by which it starts, the day a named field of the step or row gives, or the end of another deadline. */
  readonly runsFrom:
    | 'opening'
    | P
    | { readonly step: P; readonly dayIn: string }
    | { readonly dayOf: string }
    | { readonly endOf: string }
  /** RESET: starts anew on the day of these steps, also after its end; what was excluded before is dropped. */
  readonly restartsAt?: readonly P[]
  /** Stands still in these states, and only a restart moves it on. */
  readonly stopsIn?: readonly S[]
  /** SUSPEND / RESUME: time in these states does not count. */
  readonly pausesIn?: readonly S[]
  /** EXCLUDE: time in these tracks does not count; overlapping tracks are united, not added. */
  readonly excludes?: readonly string[]
  /** EXTEND: counted from the original last day, only if the step was taken by then. */
  readonly extendedBy?: readonly { readonly step: P; readonly lasts: Limit }[]
  /** REPLACE: the step sets the last day itself, in this field of its data. */
  readonly replacedBy?: { readonly step: P; readonly field: string }
  readonly endsAt: readonly P[]
  /** One clock for each track of this kind. */
  readonly track?: string
  /** Whose duty it is: only the office's own deadlines are chased. */
  readonly binds: 'office' | 'other'
  /** A deadline by which the case is listed; of several the one that runs. */
  readonly leading?: true
}

export interface Opening<S extends string = string, F extends Fields = Fields> {
  readonly name: string
  readonly number?: string
  /** Further numbers of the opening, each with the state in which it opens: F2. */
  readonly alias?: Readonly<Record<string, S>>
  readonly by: readonly Role[]
  readonly letter?: Letter<F>
}

export interface Procedure<
  S extends string = string,
  P extends string = string,
  D extends string = string,
  F extends Fields = Fields,
> {
  readonly id: string
  readonly name: string
  readonly basis: Citation
  readonly keeps: Register<F>
  readonly states: Readonly<Record<S, State>>
  /** The state in which a row opens; a function where the channel decides. */
  readonly opensAs: S | ((row: Partial<Row<F>>) => S)
  /** The number of the opening event, e.g. F1. */
  readonly opening: Opening<S, F>
  readonly tracks?: Readonly<Record<string, Track<P>>>
  readonly steps: Readonly<Record<P, Step<S, keyof F & string, F>>>
  readonly deadlines: Readonly<Record<D, Deadline<S, P>>>
}
// biome-ignore lint/suspicious/noExplicitAny: the generic machinery handles procedures over any register
export type AnyProcedure = Procedure<string, string, string, any>

/** Declares a procedure. A misspelt state, step, field or track does not compile; a dead end throws at load. */
export function procedure<const S extends string, const P extends string, const D extends string, F extends Fields>(
  declaration: Omit<Procedure<S, P, D, F>, 'opensAs' | 'opening' | 'tracks' | 'steps' | 'deadlines' | 'keeps'> & {
    readonly keeps: Register<F>
    readonly opening: Opening<NoInfer<S>, NoInfer<F>>
    readonly opensAs: NoInfer<S> | ((row: Partial<Row<NoInfer<F>>>) => NoInfer<S>)
    readonly tracks?: Readonly<Record<string, Track<NoInfer<P>>>>
    readonly steps: Readonly<Record<P, Step<NoInfer<S>, keyof NoInfer<F> & string, NoInfer<F>>>>
    readonly deadlines: Readonly<Record<D, Deadline<NoInfer<S>, NoInfer<P>>>>
  },
): Procedure<S, P, D, F> {
  const declared = declaration as Procedure<S, P, D, F>
  for (const fault of faultsOf(declared as unknown as AnyProcedure)) throw new Error(`${declaration.id}: ${fault}`)
  return declared
}

/** The states from which a step may be taken. */
export const fromStates = (of: AnyProcedure, step: Step): readonly string[] =>
  step.from === 'open'
    ? Object.keys(of.states).filter((state) => !of.states[state]?.ends)
    : typeof step.from === 'string'
      ? [step.from]
      : step.from

export const keepsOf = (of: AnyProcedure): AnyRegister => of.keeps

function faultsOf(of: AnyProcedure): string[] {
  const steps = Object.entries(of.steps)
  const reached = new Set<string>(typeof of.opensAs === 'string' ? [of.opensAs] : [])
  for (const [, step] of steps) if (step.to) reached.add(step.to)
  const faults: string[] = []
  for (const [id, state] of Object.entries(of.states)) {
    const leaves = steps.some(([, step]) => step.to && step.to !== id && fromStates(of, step).includes(id))
    if (typeof of.opensAs === 'string' && !reached.has(id)) faults.push(`state ${id} is never reached`)
    if (!state.ends && !leaves) faults.push(`state ${id} has no exit`)
  }
  for (const [id, deadline] of Object.entries(of.deadlines))
    for (const track of deadline.excludes ?? [])
      if (!of.tracks?.[track]) faults.push(`${id} excludes unknown track ${track}`)
  return faults
}
