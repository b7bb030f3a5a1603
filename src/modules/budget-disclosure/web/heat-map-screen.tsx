import './check.css'
import { useState } from 'react'
import { Link } from 'react-router'
import { recordAddress } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { type Heat, type HeatMap, type HeatRow, heats } from '../heat-map.ts'
import { kinds, levels, publications } from '../publications.register.ts'

/** All bodies at once: who has published, who is late, where a check found errors. */
export function HeatMapScreen() {
  const map = useGet<HeatMap>('/api/budget-disclosure/heat-map')
  const [only, setOnly] = useState<Heat>()
  const [search, setSearch] = useState('')
  return (
    <Page title="预决算公开看板" note="一格是一个部门或者单位的一套预算、决算；颜色和文字表明进度，点开查看办理情况。">
      <Loaded from={map} lines={8}>
        {({ rounds, rows }) => (
          <div className="stack">
            <Legend rows={rows} only={only} onOnly={setOnly} />
            <input
              className="input heat-search"
              type="search"
              placeholder="按名称查找"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
            {rounds.map((round) => (
              <Round key={round} round={round} rows={rows.filter(({ body }) => body.includes(search))} only={only} />
            ))}
            {rounds.length === 0 && <Panel>还没有登记公开事项。</Panel>}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Round({
  round,
  rows,
  only,
}: {
  readonly round: string
  readonly rows: readonly HeatRow[]
  readonly only: Heat | undefined
}) {
  const [year, kind] = round.split('-')
  const shown = rows.flatMap(({ body, level, cells }) => {
    const cell = cells[round]
    return cell && (!only || cell.heat === only) ? [{ body, level, cell }] : []
  })
  if (shown.length === 0) return null
  const inTime = shown.filter(({ cell }) => cell.publishedOn && (!cell.due || cell.publishedOn <= cell.due)).length
  return (
    <Panel title={`${year}年${kinds[kind as keyof typeof kinds]}`} aside={`${shown.length} 套，按期公开 ${inTime} 套`}>
      <ul className="heat-map">
        {shown.map(({ body, level, cell }) => (
          <li key={cell.id}>
            <Link
              className={`heat heat-${cell.heat}`}
              to={recordAddress(publications.id, cell.id)}
              title={`${body}（${levels[level as keyof typeof levels]}）：${heats[cell.heat]}${cell.due ? `，最后日期 ${cell.due}` : ''}${cell.publishedOn ? `，公开于 ${cell.publishedOn}` : ''}${cell.errors > 0 ? `，${cell.errors} 处错误` : ''}`}
            >
              {body}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Legend({
  rows,
  only,
  onOnly,
}: {
  readonly rows: readonly HeatRow[]
  readonly only: Heat | undefined
  readonly onOnly: (heat: Heat | undefined) => void
}) {
  const counts = new Map<Heat, number>()
  for (const { cells } of rows)
    for (const { heat } of Object.values(cells)) counts.set(heat, (counts.get(heat) ?? 0) + 1)
  return (
    <p className="heat-legend">
      {(Object.entries(heats) as [Heat, string][])
        .filter(([heat]) => counts.has(heat))
        .map(([heat, name]) => (
          <button
            key={heat}
            type="button"
            className={`heat heat-${heat}`}
            aria-pressed={only === heat}
            onClick={() => onOnly(only === heat ? undefined : heat)}
          >
            {name} {counts.get(heat)}
          </button>
        ))}
    </p>
  )
}
