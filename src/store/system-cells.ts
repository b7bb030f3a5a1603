import type { Day } from '../kernel/day.ts'
import type { Place } from '../kernel/role.ts'
import type { DeadlineView, Instant } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import { masked } from './codec.ts'
import type { Secrets } from './contract.ts'
import { type Cell, cellsOf } from './row-sql.ts'
import { vectorOf } from './search-terms.ts'
import { leadingDue } from './standing.ts'

type Values = Readonly<Record<string, unknown>>

/** The cells of fields: values in code and in stored form. */
export const fieldCells = (
  kept: Kept,
  fields: Iterable<string>,
  plain: Values,
  stored: Values,
  secrets: Secrets,
): Cell[] =>
  [...fields].flatMap((field) => {
    const column = kept.byField.get(field)
    return column ? cellsOf(kept.register.id, column, stored[field], plain[field], secrets) : []
  })

/** The cells that are derived from the row: its title and what is found by search. */
export const derivedCells = (kept: Kept, plain: Values): Cell[] => [
  { column: 'caption', type: 'text', value: captionOf(kept, plain) },
  ...(kept.searched.length > 0
    ? [
        {
          column: 'search_terms',
          type: 'tsvector',
          value: vectorOf(
            kept.searched.flatMap(({ field }) => (plain[field] === undefined ? [] : [String(plain[field])])),
          ),
        },
      ]
    : []),
]

export const captionOf = (kept: Kept, plain: Values): string =>
  kept.register.title(masked(kept.register.fields, plain) as never).slice(0, 500)

/** The cells that follow from the history: where it stands and by when the next thing is due. */
export function standingCells(state: string | null, endedOn: Day | null, deadlines: readonly DeadlineView[]): Cell[] {
  const due = leadingDue(deadlines)
  return [
    { column: 'state', type: 'text', value: state },
    { column: 'ended_on', type: 'date', value: endedOn },
    { column: 'due', type: 'date', value: due?.due ?? null },
    { column: 'due_provisional', type: 'boolean', value: due?.provisional ?? false },
  ]
}

export const newCells = (id: string, place: Place, at: Instant, openedOn: Day, declared: string): Cell[] => [
  { column: 'id', type: 'text', value: id },
  { column: 'region', type: 'text', value: place.region },
  { column: 'unit', type: 'text', value: place.unit },
  { column: 'created_by', type: 'text', value: place.createdBy },
  { column: 'created_at', type: 'timestamptz', value: at },
  { column: 'version', type: 'int', value: 1 },
  { column: 'opened_on', type: 'date', value: openedOn },
  { column: 'declared_as', type: 'text', value: declared },
]
