import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { type Column, shownColumns } from './columns.tsx'

interface ColumnMenuProps {
  readonly all: readonly Column[]
  readonly chosen: readonly string[] | undefined
  readonly onChoose: (columns: readonly string[] | undefined) => void
}

/** Which columns are shown, and in which order. What is exported follows. */
export function ColumnMenu({ all, chosen, onChoose }: ColumnMenuProps) {
  const shown = shownColumns(all, chosen).map((column) => column.id)
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...shown, id] : shown.filter((one) => one !== id)
    if (next.length > 0) onChoose(next)
  }
  const move = (id: string) => {
    const at = shown.indexOf(id)
    if (at > 0) onChoose(shown.toSpliced(at, 1).toSpliced(at - 1, 0, id))
  }
  const others = all.filter((column) => !shown.includes(column.id))
  return (
    <Popover
      align="end"
      label={
        <>
          <Icon name="columns" />列
        </>
      }
    >
      {() => (
        <div className="column-menu">
          {shown.flatMap((id, index) => {
            const column = all.find((one) => one.id === id)
            return column
              ? [<Line key={id} column={column} on onToggle={toggle} onUp={index > 0 ? move : undefined} />]
              : []
          })}
          {others.length > 0 && <hr />}
          {others.map((column) => (
            <Line key={column.id} column={column} on={false} onToggle={toggle} />
          ))}
          <button type="button" className="quiet" onClick={() => onChoose(undefined)}>
            恢复默认列
          </button>
        </div>
      )}
    </Popover>
  )
}

interface LineProps {
  readonly column: Column
  readonly on: boolean
  readonly onToggle: (id: string, on: boolean) => void
  readonly onUp?: ((id: string) => void) | undefined
}

const Line = ({ column: { id, name }, on, onToggle, onUp }: LineProps) => (
  <div className="column-line">
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => onToggle(id, event.target.checked)} />
      {name}
    </label>
    {onUp && (
      <button type="button" className="quiet" onClick={() => onUp(id)} aria-label={`${name}前移`}>
        <Icon name="up" />
      </button>
    )}
  </div>
)
