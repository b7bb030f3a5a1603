import type { Disclosure } from '../understanding/document.ts'
import type { DisclosureTable, Line, Side } from '../understanding/table.ts'

/** The disclosure that is checked, with those that are related to it. */
export interface Related {
  /** Last year's, of the same body and kind. */
  readonly previous?: Disclosure
  /** The budget of the same year, where final accounts are checked. */
  readonly budget?: Disclosure
  /** The set of the department, where a unit's is checked. */
  readonly department?: Disclosure
  /** The sets of the units, where the department's is checked. */
  readonly units?: readonly Disclosure[]
  /** The independent units below the department, as the register of organizations names them. */
  readonly unitNames?: readonly string[]
}
export interface Book {
  readonly own: Disclosure
  readonly related: Related
}

/** The disclosures that the word before a kind names; none = it was not handed over. */
export function disclosuresOf({ own, related }: Book, set: string): readonly Disclosure[] {
  if (set === '') return [own]
  if (set === 'units') return related.units ?? []
  const one = set === 'previous' ? related.previous : set === 'budget' ? related.budget : related.department
  return one ? [one] : []
}

export const tablesOf = (disclosure: Disclosure, kind: string): readonly DisclosureTable[] =>
  disclosure.tables.filter((table) => table.kind === kind)

/** The table that other tables are compared with: the first of its kind that holds money, else the first. */
export function tableOf(disclosure: Disclosure, kind: string): DisclosureTable | undefined {
  const all = tablesOf(disclosure, kind)
  return all.find((table) => !isEmpty(table)) ?? all[0]
}

const empty = new WeakMap<DisclosureTable, boolean>()
/** No amount other than zero is printed in any recognised figure column. */
export function isEmpty(table: DisclosureTable): boolean {
  const before = empty.get(table)
  if (before !== undefined) return before
  const is = table.sides.every((side) => side.lines.every((line) => !hasMoney(line)))
  empty.set(table, is)
  return is
}

export const hasMoney = (line: Line): boolean =>
  [...line.cells.values()].some(({ reading }) => reading.is === 'amount' && reading.fen !== 0n)

export const isCoded = (side: Side): boolean => side.lines.some(({ code }) => code !== undefined)
