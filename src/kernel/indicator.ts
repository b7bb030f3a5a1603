import type { Day } from './day.ts'
import type { Value } from './figure.ts'
import { exact } from './figure.ts'
import type { Fen } from './money.ts'
import type { AnyProcedure, CaseView, Moment, Procedure } from './procedure.ts'
import type { AnyRegister, Fields, Register, Row } from './register.ts'
import type { Role } from './role.ts'

/** The period that a figure is about: a calendar year, both days included. */
export interface Period {
  readonly year: number
  readonly from: Day
  readonly to: Day
}
export const yearPeriod = (year: number): Period => ({ year, from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })
export const within = (day: Day | undefined, { from, to }: Period): boolean =>
  day !== undefined && from <= day && day <= to

/**
 * Which rows are looked at. dated: their date lies in the period; touching: opened by its end and not ended before its
 * beginning; standing: all rows dated by its end.
 */
export type Selection = 'dated' | 'touching' | 'standing'

interface Common {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** 口径: what is counted, by which date, what is left out. */
  readonly counts: string
  /** Ids of the report's blanks that it fills. */
  readonly fills?: readonly string[]
  /** Who confirms it before the report is issued. */
  readonly confirmedBy: readonly Role[]
  /** Registers that must be closed for the period before the figure is complete. Absent = the register counted. */
  readonly closed?: readonly AnyRegister[]
}
/** A figure counted from rows: what each row contributes, and how contributions become a value. */
export interface Counted extends Common {
  readonly kind: 'counted'
  readonly of: AnyRegister
  readonly procedure?: AnyProcedure
  readonly selects: Selection
  /** What a row adds: 0 = nothing, it is no evidence of the figure. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any register; the builders below are typed
  readonly adds: (view: CaseView<any>, period: Period) => number | bigint | string
  readonly total: (contributions: readonly (number | bigint | string)[]) => Value
}
/** A table of figures counted in one pass: each row names the cells that it belongs to. */
export interface Tabulated extends Common {
  readonly kind: 'tabulated'
  readonly of: AnyRegister
  readonly procedure?: AnyProcedure
  readonly selects: Selection
  readonly cells: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: rows of any register; the builders below are typed
  readonly places: (view: CaseView<any>, period: Period) => readonly string[]
}
export interface Derived extends Common {
  readonly kind: 'derived'
  readonly from: Readonly<Record<string, Indicator>>
  readonly by: (values: Readonly<Record<string, Value>>) => Value
}
export type Indicator = Counted | Tabulated | Derived

type Base = Omit<Common, 'kind'>
const sum = (parts: readonly (number | bigint | string)[]): Value =>
  exact(parts.reduce<number>((a, b) => a + Number(b), 0))

/** Rows of a register that meet a condition. */
export const countRows = <F extends Fields>(
  declaration: Base & { of: Register<F>; selects?: Selection; where?: (row: Row<F>, period: Period) => boolean },
): Counted => ({
  ...declaration,
  of: declaration.of as AnyRegister,
  kind: 'counted',
  selects: declaration.selects ?? 'dated',
  adds: (view, period) => (declaration.where?.(view.row as Row<F>, period) === false ? 0 : 1),
  total: sum,
})

/** The sum of what a whole-number field (or a function) says. */
export const sumRows = <F extends Fields>(
  declaration: Base & { of: Register<F>; selects?: Selection; adds: (row: Row<F>, period: Period) => number },
): Counted => ({
  ...declaration,
  of: declaration.of as AnyRegister,
  kind: 'counted',
  selects: declaration.selects ?? 'dated',
  adds: (view, period) => declaration.adds(view.row as Row<F>, period),
  total: sum,
})

/** The sum of amounts. */
export const sumMoney = <F extends Fields>(
  declaration: Base & { of: Register<F>; selects?: Selection; adds: (view: CaseView<F>, period: Period) => Fen },
): Counted => ({
  ...declaration,
  of: declaration.of as AnyRegister,
  kind: 'counted',
  selects: declaration.selects ?? 'dated',
  adds: declaration.adds,
  total: (parts) => ({ kind: 'money', fen: parts.reduce<bigint>((a, b) => a + BigInt(b), 0n) as Fen }),
})

const distinct = (parts: readonly (number | bigint | string)[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => String(part).split('\n')).filter(Boolean)),
]

/** Names or other texts gathered from rows, each once, in the order of the rows, joined as the report prints them. */
export const gatherText = <F extends Fields>(
  declaration: Base & {
    of: Register<F>
    selects?: Selection
    names: (row: Row<F>, period: Period) => readonly string[]
    joins?: string
  },
): Counted => ({
  ...declaration,
  of: declaration.of as AnyRegister,
  kind: 'counted',
  selects: declaration.selects ?? 'dated',
  adds: (view, period) => declaration.names(view.row as Row<F>, period).join('\n'),
  total: (parts) => ({ kind: 'text', text: distinct(parts).join(declaration.joins ?? '、') }),
})

/** Different things that rows name (people, sections, posts): what is named twice counts once. */
export const countDistinct = <F extends Fields>(
  declaration: Base & {
    of: Register<F>
    selects?: Selection
    names: (row: Row<F>, period: Period) => readonly string[]
  },
): Counted => ({
  ...declaration,
  of: declaration.of as AnyRegister,
  kind: 'counted',
  selects: declaration.selects ?? 'dated',
  adds: (view, period) => declaration.names(view.row as Row<F>, period).join('\n'),
  total: (parts) => exact(distinct(parts).length),
})

/** Cases in which one of the steps was taken in the period. */
export const countSteps = <S extends string, P extends string, D extends string, F extends Fields>(
  declaration: Base & {
    of: Procedure<S, P, D, F>
    steps: readonly NoInfer<P>[]
    where?: (view: CaseView<F>, moment: Moment, period: Period) => boolean
  },
): Counted => ({
  ...declaration,
  of: declaration.of.keeps as AnyRegister,
  procedure: declaration.of as unknown as AnyProcedure,
  kind: 'counted',
  selects: 'touching',
  adds: (view, period) =>
    view.history.filter(
      (moment) =>
        (declaration.steps as readonly string[]).includes(moment.step) &&
        within(moment.on, period) &&
        declaration.where?.(view, moment, period) !== false,
    ).length,
  total: sum,
})

/** Cases that meet a condition, looked at with their whole history. */
export const countCases = <S extends string, P extends string, D extends string, F extends Fields>(
  declaration: Base & {
    of: Procedure<S, P, D, F>
    selects?: Selection
    where: (view: CaseView<F>, period: Period) => boolean
  },
): Counted => ({
  ...declaration,
  of: declaration.of.keeps as AnyRegister,
  procedure: declaration.of as unknown as AnyProcedure,
  kind: 'counted',
  selects: declaration.selects ?? 'touching',
  adds: (view, period) => (declaration.where(view, period) ? 1 : 0),
  total: sum,
})

/** A table counted in one pass over the cases that touch the period. */
export const tabulate = <S extends string, P extends string, D extends string, F extends Fields>(
  declaration: Base & {
    of: Procedure<S, P, D, F>
    cells: readonly string[]
    places: (view: CaseView<F>, period: Period) => readonly string[]
  },
): Tabulated => ({
  ...declaration,
  of: declaration.of.keeps as AnyRegister,
  procedure: declaration.of as unknown as AnyProcedure,
  kind: 'tabulated',
  selects: 'touching',
})

/** A figure made of other figures; as complete as the least complete of them. */
export const derive = <const D extends Readonly<Record<string, Indicator>>>(
  declaration: Base & { from: D; by: (values: { readonly [K in keyof D]: Value }) => Value },
): Derived => ({ ...declaration, kind: 'derived', by: declaration.by as Derived['by'] })

/** numerator ÷ denominator of two exact figures. */
export const rate = (declaration: Base & { numerator: Indicator; denominator: Indicator }): Derived =>
  derive({
    ...declaration,
    from: { numerator: declaration.numerator, denominator: declaration.denominator },
    by: ({ numerator, denominator }) =>
      numerator.kind === 'exact' && denominator.kind === 'exact' && denominator.n > 0
        ? { kind: 'rate', numerator: numerator.n, denominator: denominator.n }
        : { kind: 'not-applicable' },
  })
