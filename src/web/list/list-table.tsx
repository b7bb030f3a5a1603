import { type MouseEvent, memo } from 'react'
import { Link } from 'react-router'
import type { RowView } from '../../kernel/wire.ts'
import { Icon } from '../ui/icon.tsx'
import type { Column } from './columns.tsx'
import { turnOrder } from './list-state.ts'
import type { Selection } from './use-selection.ts'

export interface ListTableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly RowView[]
  readonly names: Readonly<Record<string, string>>
  readonly order: string
  readonly onOrder: (order: string) => void
  readonly addressOf: (row: RowView) => string
  readonly onOpen: (row: RowView) => void
  readonly selection: Selection | undefined
  /** The row that the keyboard stands on. */
  readonly current: string | undefined
  readonly dense: boolean
}

export function ListTable(props: ListTableProps) {
  const { columns, rows, names, order, onOrder, selection, current, dense, addressOf, onOpen } = props
  return (
    <div className="list-scroll">
      <table className={dense ? 'list list-dense' : 'list'}>
        <thead>
          <tr>
            {selection && (
              <th className="list-tick">
                <input
                  type="checkbox"
                  aria-label="选中本页全部"
                  checked={rows.length > 0 && selection.rows.length === rows.length}
                  onChange={(event) => selection.all(event.target.checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.id}
              row={row}
              columns={columns}
              names={names}
              to={addressOf(row)}
              onOpen={onOpen}
              ticked={selection?.ids.has(row.id)}
              onTick={selection?.toggle}
              isCurrent={row.id === current}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  readonly column: Column
  readonly order: string
  readonly onOrder: (order: string) => void
}

function Head({ column: { id, name, sorts, align }, order, onOrder }: HeadProps) {
  const sorted = order === id ? 'ascending' : order === `-${id}` ? 'descending' : undefined
  return (
    <th scope="col" className={align === 'end' ? 'end' : undefined} aria-sort={sorted}>
      {sorts ? (
        <button type="button" onClick={() => onOrder(turnOrder(order, id))} title="点击排序：升序、降序、取消">
          {name}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
        </button>
      ) : (
        name
      )}
    </th>
  )
}

interface LineProps {
  readonly row: RowView
  readonly columns: readonly Column[]
  readonly names: Readonly<Record<string, string>>
  readonly to: string
  readonly onOpen: (row: RowView) => void
  readonly ticked: boolean | undefined
  readonly onTick: ((id: string, through?: boolean) => void) | undefined
  readonly isCurrent: boolean
}

const Line = memo(({ row, columns, names, to, onOpen, ticked, onTick, isCurrent }: LineProps) => (
  <tr
    id={`row-${row.id}`}
    className={`${isCurrent ? 'list-current' : ''} ${ticked ? 'list-ticked' : ''}`}
    onClick={(event) => isPlainClick(event) && onOpen(row)}
  >
    {onTick && (
      <td className="list-tick">
        <input
          type="checkbox"
          aria-label={`选中 ${row.title}`}
          checked={ticked ?? false}
          onChange={(event) => onTick(row.id, (event.nativeEvent as unknown as MouseEvent).shiftKey)}
        />
      </td>
    )}
    {columns.map((column, index) => (
      <td key={column.id} className={column.align === 'end' ? 'end' : undefined}>
        {index === 0 ? <Link to={to}>{column.cell(row, names)}</Link> : column.cell(row, names)}
      </td>
    ))}
  </tr>
))

/** Not on something that acts by itself, and not when text was just selected for copying. */
const isPlainClick = (event: MouseEvent): boolean =>
  !(event.target as Element).closest('a, button, input, label') && getSelection()?.isCollapsed !== false
