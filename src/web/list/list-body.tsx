import { Link } from 'react-router'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import { newAddress, recordAddress } from '../api/addresses.ts'
import { usePreferences } from '../app/preferences.ts'
import { Blank } from '../ui/blank.tsx'
import { Busy } from '../ui/busy.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import type { Column } from './columns.tsx'
import { ListCards } from './list-cards.tsx'
import { type ListState, plainState } from './list-state.ts'
import { ListTable } from './list-table.tsx'
import { type Pages, totalText } from './use-pages.ts'
import type { Selection } from './use-selection.ts'

interface ListBodyProps {
  readonly register: AnyRegister
  readonly columns: readonly Column[]
  readonly pages: Pages
  readonly state: ListState
  readonly onChange: (state: ListState) => void
  readonly selection: Selection | undefined
  readonly current: string | undefined
  readonly onOpen: (row: RowView) => void
  readonly phone: boolean
}

/** The rows, or that there are none and why, and the way to more. */
export function ListBody(props: ListBodyProps) {
  const { register, columns, pages, state, onChange, selection, current, onOpen, phone } = props
  const { density } = usePreferences()
  const addressOf = (row: RowView) => recordAddress(register.id, row.id)
  if (pages.problem)
    return (
      <div className="panel-body">
        <ProblemNote problem={pages.problem} />
        <button type="button" className="quiet" onClick={pages.reload}>
          重新载入
        </button>
      </div>
    )
  if (!pages.first) return <Busy lines={10} />
  if (pages.rows.length === 0)
    return <NoRows register={register} state={state} onChange={onChange} create={pages.first.can.create} />
  return (
    <>
      {phone ? (
        <ListCards
          register={register.id}
          columns={columns}
          rows={pages.rows}
          names={pages.names}
          addressOf={addressOf}
        />
      ) : (
        <ListTable
          columns={columns}
          rows={pages.rows}
          names={pages.names}
          order={state.order}
          onOrder={(order) => onChange({ ...state, order })}
          addressOf={addressOf}
          onOpen={onOpen}
          selection={selection}
          current={current}
          dense={density === 'dense'}
        />
      )}
      <footer className="list-foot">
        <span className="faint">
          已显示 {pages.rows.length.toLocaleString('zh-CN')}
          {pages.first.total && ` / 共 ${totalText(pages.first.total)}`}
        </span>
        {pages.more && (
          <Button small busy={pages.loading} onClick={pages.loadMore}>
            加载更多
          </Button>
        )}
      </footer>
    </>
  )
}

interface NoRowsProps {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onChange: (state: ListState) => void
  readonly create: boolean
}

function NoRows({ register, state, onChange, create }: NoRowsProps) {
  if (state.filters.length > 0 || state.search)
    return (
      <Blank icon="filter" title="没有符合条件的记录">
        <button
          type="button"
          className="quiet"
          onClick={() => onChange({ ...plainState, order: state.order, columns: state.columns })}
        >
          清除搜索和筛选
        </button>
      </Blank>
    )
  return (
    <Blank icon="list" title={`${register.name}还没有记录`}>
      {create ? (
        <>
          没有发生就是没有，不必补造。发生时请<Link to={newAddress(register.id)}>登记第一条</Link>
          {register.closes && '；年度终了结账后，没有记录即为零'}
        </>
      ) : (
        '有记录后会出现在这里'
      )}
    </Blank>
  )
}
