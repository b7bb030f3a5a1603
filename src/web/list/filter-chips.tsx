import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { FilterEditor } from './filter-editor.tsx'
import { pickedNames } from './filter-editors.tsx'
import type { FilterField } from './filter-fields.ts'
import { filterText } from './filter-text.ts'
import { type ListState, withFilters } from './list-state.ts'

interface FilterChipsProps {
  readonly fields: readonly FilterField[]
  readonly state: ListState
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (state: ListState) => void
}

/** The conditions in force, one chip a field; a chip opens to change its conditions, its cross takes them away. */
export function FilterChips({ fields, state, names, onChange }: FilterChipsProps) {
  if (state.filters.length === 0) return null
  const known = { ...pickedNames(), ...names }
  const groups = [...Map.groupBy(state.filters, (filter) => filter.field)]
  return (
    <div className="filter-chips">
      {groups.map(([id, filters]) => {
        const field = fields.find((one) => one.id === id) ?? { id, name: id, kind: 'words' as const }
        return (
          <span key={id} className="filter-chip">
            <Popover
              className="filter-chip-text"
              label={
                <>
                  {field.name}：<b>{filterText(field, filters, known)}</b>
                </>
              }
            >
              {(close) => (
                <FilterEditor
                  field={field}
                  filters={filters}
                  names={known}
                  onApply={(next) => {
                    onChange(withFilters(state, id, next))
                    close()
                  }}
                />
              )}
            </Popover>
            <button
              type="button"
              className="filter-chip-off"
              aria-label={`去掉条件：${field.name}`}
              onClick={() => onChange(withFilters(state, id, []))}
            >
              <Icon name="close" />
            </button>
          </span>
        )
      })}
      <button type="button" className="quiet" onClick={() => onChange({ ...state, filters: [] })}>
        清除全部
      </button>
    </div>
  )
}
