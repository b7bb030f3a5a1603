import { type Classification, namesOf } from '../../understanding/classification.ts'
import type { DisclosureTable } from '../../understanding/table.ts'

const LEVELS = { functional: [3, 5, 7], economic: [3, 5] } as const

/** Every code that the tables print, with those above it: the name of the year's list, else the printed one, else the code. */
export function classificationNames(
  list: Exclude<Classification, 'revenue'>,
  year: number,
  tables: readonly (DisclosureTable | undefined)[],
): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  for (const table of tables)
    for (const { lines } of table?.sides ?? [])
      for (const { code, label } of lines) if (code && !code.fault) printed.set(code.code, label.bare)
  const codes = new Set(
    [...printed.keys()].flatMap((code) =>
      LEVELS[list].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits)),
    ),
  )
  return new Map(
    [...codes].toSorted().map((code) => [code, namesOf(list, code, year)[0]?.name || printed.get(code) || code]),
  )
}
