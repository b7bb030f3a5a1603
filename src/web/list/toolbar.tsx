import type { ReactNode } from 'react'
import type { AnyRegister } from '../../kernel/register.ts'
import { prefer, usePreferences } from '../app/preferences.ts'
import { Icon } from '../ui/icon.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { ColumnMenu } from './column-menu.tsx'
import type { Column } from './columns.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { FilterField } from './filter-fields.ts'
import { FilterMenu } from './filter-menu.tsx'
import { type ListState, printState, readState } from './list-state.ts'
import { OrderMenu } from './order-menu.tsx'
import { QuickFilters } from './quick-filters.tsx'
import { SavedViews } from './saved-views.tsx'

interface ToolbarProps {
  readonly register: AnyRegister
  readonly columns: readonly Column[]
  readonly fields: readonly FilterField[]
  readonly names: Readonly<Record<string, string>>
  readonly state: ListState
  readonly onChange: (state: ListState) => void
  /** Export and import, where they are allowed. */
  readonly children?: ReactNode
}

/** The one toolbar of every list. */
export function Toolbar({ register, columns, fields, names, state, onChange, children }: ToolbarProps) {
  const { density } = usePreferences()
  return (
    <div className="toolbar">
      <div className="toolbar-line">
        <SearchBox
          id="list-search"
          value={state.search}
          placeholder="在本台账中搜索"
          onSearch={(search) => onChange({ ...state, search })}
        />
        <FilterMenu fields={fields} state={state} names={names} onChange={onChange} />
        <QuickFilters register={register.id} state={state} onChange={onChange} />
        <SavedViews
          register={register.id}
          query={printState(state).toString()}
          onOpen={(query) => onChange(readState(new URLSearchParams(query)))}
        />
        <span className="toolbar-end">
          <OrderMenu columns={columns} order={state.order} onOrder={(order) => onChange({ ...state, order })} />
          <ColumnMenu
            all={columns}
            chosen={state.columns}
            onChoose={(chosen) => onChange({ ...state, columns: chosen })}
          />
          <button
            type="button"
            className="button toolbar-density"
            aria-pressed={density === 'dense'}
            title={density === 'dense' ? '改为宽松行距' : '改为紧凑行距'}
            onClick={() => prefer({ density: density === 'dense' ? 'roomy' : 'dense' })}
          >
            <Icon name="menu" />
            紧凑
          </button>
          {children}
        </span>
      </div>
      <FilterChips fields={fields} state={state} names={names} onChange={onChange} />
    </div>
  )
}
