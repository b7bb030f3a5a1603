import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import type { Column } from './columns.tsx'

interface OrderMenuProps {
  readonly columns: readonly Column[]
  readonly order: string
  readonly onOrder: (order: string) => void
}

export function OrderMenu({ columns, order, onOrder }: OrderMenuProps) {
  const by = order.replace(/^-/, '')
  const named = columns.find((column) => column.id === by)?.name
  return (
    <Popover
      align="end"
      label={
        <>
          <Icon name="sort" />
          {named ? `${named}${order.startsWith('-') ? '降序' : '升序'}` : '排序'}
        </>
      }
    >
      {(close) => (
        <>
          {['', ...columns.filter((column) => column.sorts).flatMap(({ id }) => [id, `-${id}`])].map((one) => (
            <button
              key={one}
              type="button"
              className="menu-button"
              aria-current={one === order}
              onClick={() => {
                onOrder(one)
                close()
              }}
            >
              {orderName(columns, one)}
            </button>
          ))}
        </>
      )}
    </Popover>
  )
}

function orderName(columns: readonly Column[], order: string): string {
  if (!order) return '默认顺序'
  const name = columns.find((column) => column.id === order.replace(/^-/, ''))?.name ?? order
  return `${name}　${order.startsWith('-') ? '降序' : '升序'}`
}
