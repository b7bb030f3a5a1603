import { useCallback, useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { type AnyRegister, moduleOf } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import { newAddress, recordAddress, registerApi } from '../api/addresses.ts'
import { useDoors } from '../app/doors.tsx'
import { usePreferences } from '../app/preferences.ts'
import { moduleName, procedureOf } from '../catalog.ts'
import { Icon } from '../ui/icon.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { columnsOf, shownColumns } from './columns.tsx'
import { ExportMenu } from './export-menu.tsx'
import { filterFieldsOf } from './filter-fields.ts'
import { ImportButton } from './import-button.tsx'
import { ListBody } from './list-body.tsx'
import { askedOf } from './list-state.ts'
import { Toolbar } from './toolbar.tsx'
import { useListState } from './use-list-state.ts'
import { totalText, usePages } from './use-pages.ts'
import { usePhone } from './use-phone.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useSelection } from './use-selection.ts'

export function RegisterList({ register }: { readonly register: AnyRegister }) {
  const doors = useDoors()
  const [state, setState] = useListState()
  const query = useMemo(() => askedOf(state), [state])
  const pages = usePages(registerApi(register.id), query)
  const all = useMemo(() => columnsOf(register, doors), [register, doors])
  const columns = shownColumns(all, state.columns)
  const selection = useSelection(pages.rows)
  const navigate = useNavigate()
  const open = useCallback((row: RowView) => void navigate(recordAddress(register.id, row.id)), [navigate, register.id])
  const current = useRowKeys(pages.rows, open, selection)
  const can = pages.first?.can
  const { density } = usePreferences()
  const phone = usePhone()
  const total = totalText(pages.first?.total)
  return (
    <Page
      title={register.name}
      trail={[{ name: moduleName(moduleOf(register.id)) }]}
      marks={total && <span className="count-text">{total}</span>}
      actions={
        can?.create && (
          <Link className="button button-primary" to={newAddress(register.id)}>
            <Icon name="plus" />
            {procedureOf(register.id)?.opening.name ?? '新增'}
          </Link>
        )
      }
    >
      <Panel flush>
        <Toolbar
          register={register}
          columns={all}
          fields={filterFieldsOf(register)}
          names={pages.names}
          state={state}
          onChange={setState}
        >
          {can?.import && <ImportButton register={register} />}
          {can?.export && (
            <ExportMenu
              register={register.id}
              name={register.name}
              query={query}
              columns={columns.map((column) => column.id)}
              says={`导出现在看到的列和筛选结果${total && `，共 ${total}`}`}
            />
          )}
        </Toolbar>
        <ListBody
          register={register}
          columns={columns}
          pages={pages}
          state={state}
          onChange={setState}
          selection={phone ? undefined : selection}
          current={current}
          onOpen={open}
          dense={density === 'dense'}
          phone={phone}
        />
      </Panel>
      {selection.rows.length > 0 && <BulkBar register={register} selection={selection} columns={columns} />}
    </Page>
  )
}
