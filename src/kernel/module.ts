import type { Consequence } from './consequence.ts'
import type { AnyHomeQuestion } from './home-question.ts'
import type { Indicator } from './indicator.ts'
import type { Limit } from './limit.ts'
import type { Parameter } from './parameter.ts'
import type { AnyProcedure } from './procedure.ts'
import type { AnyRegister } from './register.ts'
import type { Role } from './role.ts'
import type { Rule } from './rule.ts'

/** A duty: everything that it declares, in one list. */
export interface Module {
  readonly id: string
  readonly name: string
  /** The place in the annual report that it serves, e.g. 二（四）. */
  readonly duty: string
  readonly uses: readonly Module[]
  readonly roles?: readonly Role[]
  readonly registers: readonly AnyRegister[]
  readonly procedures: readonly AnyProcedure[]
  // biome-ignore lint/suspicious/noExplicitAny: rules over any facts
  readonly rules: readonly Rule<any>[]
  /** Values that the bureau itself sets; what the law sets stands in src/law. */
  // biome-ignore lint/suspicious/noExplicitAny: parameters of any value
  readonly parameters: readonly Parameter<any>[]
  readonly limits: readonly Limit[]
  readonly indicators: readonly Indicator[]
  /** What one case of the duty brings about in another. */
  readonly consequences?: readonly Consequence[]
  /** What the homes of some roles ask of it. */
  readonly home?: readonly AnyHomeQuestion[]
}
export const module = (declaration: Module): Module => declaration

export const registersOf = (modules: readonly Module[]): readonly AnyRegister[] =>
  modules.flatMap((one) => one.registers)
export const proceduresOf = (modules: readonly Module[]): readonly AnyProcedure[] =>
  modules.flatMap((one) => one.procedures)
export const indicatorsOf = (modules: readonly Module[]): readonly Indicator[] =>
  modules.flatMap((one) => one.indicators)
export const procedureFor = (modules: readonly Module[], register: AnyRegister): AnyProcedure | undefined =>
  proceduresOf(modules).find((procedure) => procedure.keeps.id === register.id)
