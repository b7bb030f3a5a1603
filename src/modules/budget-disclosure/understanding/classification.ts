import type { CodeName } from './code-name.ts'
import { economicNames } from './economic-names.ts'
import { functionalNames } from './functional-names.ts'
import { tidy } from './label.ts'

export type Classification = 'functional' | 'economic' | 'revenue'

const lists: Readonly<Record<Classification, readonly CodeName[]>> = {
  functional: functionalNames,
  economic: economicNames,
  // Names of revenue are not listed: the forms of governments print many of their own.
  revenue: [],
}
const byCode = new Map(
  Object.entries(lists).map(([list, names]) => [list, Map.groupBy(names, (one) => one.code)] as const),
)

/** The names of a code in a year; empty = our list does not know the code, which is not a fault of the document. */
export const namesOf = (list: Classification, code: string, year: number): readonly CodeName[] =>
  (byCode.get(list)?.get(code) ?? []).filter(({ from, until }) => from <= year && year <= (until ?? 9999))

/** Every name that a code ever had, for telling a name of another year. */
export const everNames = (list: Classification, code: string): readonly CodeName[] => byCode.get(list)?.get(code) ?? []

/** Name comparison leaves out what publishers vary freely: 支出 or 费用 at the end, brackets. */
export const nameStem = (name: string): string =>
  tidy(name)
    .replace(/[()、,，·]/g, '')
    .replace(/(支出|费用|费|经费)$/, '')

/** The 类 of a function line by its name in any year. */
export function classNamed(name: string): string | undefined {
  return classes.get(nameStem(name))
}
const classes = new Map(
  functionalNames.filter(({ code }) => code.length === 3).map(({ code, name }) => [nameStem(name), code]),
)
