import { type MouseEvent, memo } from 'react'
import { useNavigate } from 'react-router'
import { recordAddress } from '../../../web/api/addresses.ts'
import { type HeatRow, heats } from '../heat-map.ts'
import { levels, publications } from '../publications.register.ts'

/** One cell a body. Thousands of them: plain links under one listener, drawn by the browser only where they come into sight. */
export const HeatField = memo(function HeatField({ rows }: { readonly rows: readonly HeatRow[] }) {
  const navigate = useNavigate()
  const open = (event: MouseEvent<HTMLUListElement>) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    const id = (event.target as HTMLElement).closest('a')?.dataset.id
    if (id === undefined) return
    event.preventDefault()
    void navigate(recordAddress(publications.id, id))
  }
  if (rows.length === 0) return <p className="faint">没有符合条件的单位。</p>
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer the keyboard themselves
    <ul className="heat-map" onClick={open}>
      {rows.map((row) => (
        <li key={row.id}>
          <a
            className={`heat heat-${row.heat}`}
            href={`/app${recordAddress(publications.id, row.id)}`}
            data-id={row.id}
            title={saidOf(row)}
          >
            {row.body}
          </a>
        </li>
      ))}
    </ul>
  )
})

const saidOf = ({ body, level, heat, due, publishedOn, errors }: HeatRow): string =>
  [
    `${body}（${levels[level as keyof typeof levels]}）：${heats[heat]}`,
    due && `最后日期 ${due}`,
    publishedOn && `公开于 ${publishedOn}`,
    errors > 0 && `${errors} 处错误`,
  ]
    .filter(Boolean)
    .join('，')
