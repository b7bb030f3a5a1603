import { procedureOf } from '../catalog.ts'
import { openStates } from './filter-fields.ts'
import { type ListFilter, type ListState, withFilters } from './list-state.ts'

interface QuickFiltersProps {
  readonly register: string
  readonly state: ListState
  readonly onChange: (state: ListState) => void
}

/** The two questions that are asked of every register of cases, one click each. */
export function QuickFilters({ register, state, onChange }: QuickFiltersProps) {
  if (!procedureOf(register)) return null
  const quick: readonly { readonly name: string; readonly filter: ListFilter }[] = [
    { name: '在办', filter: { field: 'state', op: 'in', value: openStates(register) } },
    { name: '逾期', filter: { field: 'overdue', op: 'is', value: 'true' } },
  ]
  return (
    <>
      {quick.map(({ name, filter }) => {
        const on = state.filters.some((one) => one.field === filter.field && one.value === filter.value)
        return (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={on}
            onClick={() => onChange(withFilters(state, filter.field, on ? [] : [filter]))}
          >
            {name}
          </button>
        )
      })}
    </>
  )
}
