import { useState } from 'react'
import { Blank } from '../../../web/ui/blank.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { DraftItem } from '../draft.ts'
import { pointAtFigure } from './figure-chip.tsx'
import type { SideProps } from './side-props.ts'
import { standingNames } from './standing-names.ts'

const waits = ({ standing }: DraftItem): boolean => ['open', 'lapsed', 'questioned'].includes(standing)
const filters = {
  mine: { name: '由我确认', holds: (item: DraftItem) => item.mine && waits(item) },
  open: { name: '待确认', holds: (item: DraftItem) => waits(item) },
  incomplete: { name: '不齐备', holds: (item: DraftItem) => item.standing === 'incomplete' },
  all: { name: '全部', holds: () => true },
} as const
type Filter = keyof typeof filters
const firstWithItems = (items: readonly DraftItem[]): Filter =>
  (Object.keys(filters) as Filter[]).find((id) => items.some(filters[id].holds)) ?? 'all'

/** Every figure of the report with how its confirmation stands; a click shows it in the text, its name opens it. */
export function ItemsPanel({ draft, onFigure }: SideProps) {
  const [filter, setFilter] = useState<Filter>(() => firstWithItems(draft.items))
  const shown = draft.items.filter(filters[filter].holds)
  return (
    <div className="stack">
      <div className="chips" role="toolbar" aria-label="筛选数据">
        {(Object.keys(filters) as Filter[]).map((id) => (
          <button
            key={id}
            type="button"
            className="button button-small"
            aria-pressed={id === filter}
            onClick={() => setFilter(id)}
          >
            {filters[id].name} {draft.items.filter(filters[id].holds).length}
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <Blank title="没有这样的数据" />
      ) : (
        <ul className="side-list">
          {shown.map((item) => (
            <ItemLine key={item.id} item={item} onFigure={onFigure} />
          ))}
        </ul>
      )}
    </div>
  )
}

function ItemLine({ item, onFigure }: { readonly item: DraftItem } & Pick<SideProps, 'onFigure'>) {
  const first = item.figures[0] ?? ''
  const { name, tone } = standingNames[item.standing]
  return (
    <li>
      <p className="side-line">
        <button type="button" className="side-name" onClick={() => onFigure(first)}>
          {item.name}
        </button>
        <b>{item.printed}</b>
      </p>
      <p className="side-line">
        <Tag tone={tone}>{name}</Tag>
        <span className="faint">
          {item.latest ? `${item.latest.by} ${item.latest.on}` : item.confirmedBy.join('、')}
        </span>
        <button type="button" className="quiet" onClick={() => pointAtFigure(first)}>
          在文中
        </button>
      </p>
      {item.awaiting.length > 0 && <p className="side-awaits">等待：{item.awaiting.join('；')}</p>}
      {item.latest?.note && <p className="side-awaits">{item.latest.note}</p>}
    </li>
  )
}
