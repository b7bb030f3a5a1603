import { useCallback, useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { type AnyRegister, moduleOf } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import { newAddress, recordAddress, registerApi } from '../api/addresses.ts'
import { useDoors } from '../app/doors.tsx'
import { moduleName, procedureOf } from '../catalog.ts'
import { Icon } from '../ui/icon.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ClosuresButton } from './closures-button.tsx'
import { columnsOf, shownColumns } from './columns.tsx'
import { filterFieldsOf } from './filter-fields.ts'
import { ListBody } from './list-body.tsx'
import { askedOf } from './list-state.ts'
import { SheetMenus } from './sheet-menus.tsx'
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
  const fields = useMemo(() => filterFieldsOf(register), [register])
  const columns = shownColumns(all, state.columns)
  const phone = usePhone()
  const selection = useSelection(pages.rows)
  const navigate = useNavigate()
  const open = useCallback((row: RowView) => void navigate(recordAddress(register.id, row.id)), [navigate, register.id])
  const current = useRowKeys(pages.rows, open, selection)
  const total = totalText(pages.first?.total)
  return (
    <Page
      title={register.name}
      trail={[{ name: moduleName(moduleOf(register.id)) }]}
      marks={total && <span className="count-text">{total}</span>}
      actions={
        <>
          {register.closes && <ClosuresButton register={register} may={pages.first?.can.amend === true} />}
          {pages.first?.can.create && <OpenNew register={register} />}
        </>
      }
    >
      <Panel flush>
        <Toolbar
          register={register}
          columns={all}
          fields={fields}
          names={pages.names}
          state={state}
          onChange={setState}
        >
          <SheetMenus register={register} can={pages.first?.can} query={query} columns={columns} total={total} />
        </Toolbar>
        <ListBody
          register={register}
          columns={columns}
          pages={pages}
          state={state}
          onChange={setState}
          selection={selection}
          current={current}
          onOpen={open}
          phone={phone}
        />
      </Panel>
      {selection.rows.length > 0 && <BulkBar register={register} selection={selection} columns={columns} />}
    </Page>
  )
}

const OpenNew = ({ register }: { readonly register: AnyRegister }) => (
  <Link className="button button-primary" to={newAddress(register.id)}>
    <Icon name="plus" />
    {procedureOf(register.id)?.opening.name ?? '新增'}
  </Link>
)
