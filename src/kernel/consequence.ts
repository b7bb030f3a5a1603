import type { Day } from './day.ts'
import type { CaseView } from './procedure.ts'
import type { Fields } from './register.ts'

/** One thing that a consequence brings about: a row is opened, or a step of another case (or of the same one) is taken. */
export type Deed =
  | { readonly opens: string; readonly row: Readonly<Record<string, unknown>>; readonly id?: string }
  | {
      readonly takes: string
      readonly id: string
      readonly step: string
      readonly on?: Day
      readonly data?: Readonly<Record<string, unknown>>
      readonly fills?: Readonly<Record<string, unknown>>
    }

/**
 * What follows from something that happened to a case, without anybody typing it again: in the same transaction and by the same
 * person, whose roles must allow it, or not at all. Deeds upon registers and procedures that are not installed are left out.
 */
export interface Consequence {
  readonly on: {
    readonly register: string
    readonly what: 'opened' | 'amended' | 'taken'
    /** Absent = every step. */
    readonly step?: string
  }
  // biome-ignore lint/suspicious/noExplicitAny: cases of any register; `consequence` below is typed
  readonly brings: (view: CaseView<any>) => readonly Deed[]
}

/** Declares a consequence over the cases of a register. */
export const consequence = <F extends Fields>(
  on: Consequence['on'],
  brings: (view: CaseView<F>) => readonly Deed[],
): Consequence => ({ on, brings })
