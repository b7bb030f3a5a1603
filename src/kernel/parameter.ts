import type { Day } from './day.ts'
import { type Citation, cite } from './law.ts'

/** One value of a parameter, in force from a day until the next row begins. There are no end dates, so no gap or overlap can be written. */
export interface Dated<T> {
  readonly from: Day
  /** `null` = repealed from this day on. */
  readonly value: T | null
  readonly basis: Citation
  /** The day somebody compared the value with the official text; absent = not verified. */
  readonly checkedOn?: Day
  /** The id of the value in the specification of limits, where it stands there. */
  readonly specId?: string
}
export interface Parameter<T> {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly history: readonly [Dated<T>, ...Dated<T>[]]
}
export type InForce<T> = Dated<T> & { readonly value: T }

/** Declares a parameter. Throws at load when the rows are not in the order of their first days. */
export function parameter<T>(declaration: Parameter<T>): Parameter<T> {
  declaration.history.forEach((row, index) => {
    const before = declaration.history[index - 1]
    if (before && before.from >= row.from) throw new Error(`${declaration.id} 的沿革须按施行日期由早到晚排列`)
  })
  return declaration
}

/**
 * The rules of one place: the national values, overridden row by row by the pack of a province or city.
 * A pack is chosen in the configuration; no function asks where it is.
 */
export interface RulePack {
  readonly id: string
  readonly name: string
  readonly overrides: Readonly<Record<string, readonly [Dated<never>, ...Dated<never>[]]>>
}

/**
 * The value in force on a day.
 * Throws a sentence that names the parameter when nothing was in force yet, or when it has been repealed.
 */
export function valueOn<T>(declared: Parameter<T>, day: Day, pack?: RulePack): InForce<T> {
  const local = pack?.overrides[declared.id] as readonly Dated<T>[] | undefined
  const row = latest(local, day) ?? latest(declared.history, day)
  if (!row) {
    const first = declared.history[0]
    throw new RangeError(
      `${declared.name}在 ${day} 尚无规定；最早的规定自 ${first.from} 起施行（${cite(first.basis)}）`,
    )
  }
  if (row.value === null) throw new RangeError(`${declared.name}自 ${row.from} 起已废止（${cite(row.basis)}）`)
  return row as InForce<T>
}

function latest<T>(rows: readonly Dated<T>[] | undefined, day: Day): Dated<T> | undefined {
  if (!rows) return undefined
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as Dated<T>
    if (row.from <= day) return row
  }
  return undefined
}
