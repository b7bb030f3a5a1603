import { useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { FilterEditor } from './filter-editor.tsx'
import { pickedNames } from './filter-editors.tsx'
import type { FilterField } from './filter-fields.ts'
import { type ListState, withFilters } from './list-state.ts'

interface FilterMenuProps {
  readonly fields: readonly FilterField[]
  readonly state: ListState
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (state: ListState) => void
}

/** Adds a condition: first the field, then what it should be. */
export const FilterMenu = (props: FilterMenuProps) => (
  <Popover
    label={
      <>
        <Icon name="filter" />
        筛选
      </>
    }
  >
    {(close) => <Choosing {...props} close={close} />}
  </Popover>
)

function Choosing({ fields, state, names, onChange, close }: FilterMenuProps & { readonly close: () => void }) {
  const [field, setField] = useState<FilterField>()
  const [search, setSearch] = useState('')
  if (field)
    return (
      <FilterEditor
        field={field}
        filters={state.filters.filter((one) => one.field === field.id)}
        names={{ ...pickedNames(), ...names }}
        onApply={(next) => {
          onChange(withFilters(state, field.id, next))
          close()
        }}
      />
    )
  return (
    <div className="filter-menu">
      {fields.length > 10 && (
        <input
          className="input"
          placeholder="查找字段"
          aria-label="查找字段"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {fields
        .filter((one) => one.name.includes(search.trim()))
        .map((one) => (
          <button key={one.id} type="button" className="menu-button" onClick={() => setField(one)}>
            {one.name}
          </button>
        ))}
    </div>
  )
}
