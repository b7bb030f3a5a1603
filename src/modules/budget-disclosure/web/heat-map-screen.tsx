import './board.css'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { districtsOf } from '../district-view.ts'
import { type Heat, type HeatMap, heats, toChase } from '../heat-map.ts'
import { ChaseButton } from './chase-button.tsx'
import { DistrictTable } from './district-table.tsx'
import { HeatField } from './heat-field.tsx'
import { RoundTabs } from './round-tabs.tsx'

const API = '/api/budget-disclosure/heat-map'

/** All bodies of a round at once: who has published, who is late, where a check found errors; by district, and by name. */
export function HeatMapScreen() {
  const [query, setQuery] = useSearchParams()
  const round = query.get('round')
  const map = useGet<HeatMap>(round ? `${API}?round=${encodeURIComponent(round)}` : API)
  return (
    <Page
      title="预决算公开看板"
      note="一格是一个部门或者单位的一套预算或者决算；颜色和文字表明进度，点开查看办理情况。"
    >
      <Loaded from={map} lines={8}>
        {(board) => (
          <div className="stack">
            <RoundTabs rounds={board.rounds} round={board.round} onChoose={(one) => setQuery({ round: one })} />
            {board.rows.length === 0 ? <Panel>还没有登记公开事项。</Panel> : <Board board={board} />}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Board({ board }: { readonly board: HeatMap }) {
  const [only, setOnly] = useState<Heat>()
  const [region, setRegion] = useState<string>()
  const [search, setSearch] = useState('')
  const { rows, regions } = board
  const districts = useMemo(() => districtsOf(rows, regions), [rows, regions])
  const within = useMemo(() => rows.filter((one) => !region || one.region === region), [rows, region])
  const shown = useMemo(
    () => within.filter(({ body, heat }) => (!only || heat === only) && body.includes(search)),
    [within, only, search],
  )
  const late = shown.filter(({ heat }) => toChase(heat))
  return (
    <>
      {districts.length > 1 && (
        <Panel title="各区情况" aside={`${districts.length} 个区域`} flush>
          <DistrictTable districts={districts} chosen={region} onChoose={setRegion} />
        </Panel>
      )}
      <Panel
        title={region ? (regions[region] ?? region) : '全部单位'}
        aside={`${shown.length} 套`}
        actions={<ChaseButton rows={late} />}
      >
        <div className="stack">
          <Legend rows={within} only={only} onOnly={setOnly} />
          <input
            className="input heat-search"
            type="search"
            placeholder="按名称查找"
            aria-label="按名称查找"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <HeatField rows={shown} />
        </div>
      </Panel>
    </>
  )
}

interface LegendProps {
  readonly rows: HeatMap['rows']
  readonly only: Heat | undefined
  readonly onOnly: (heat: Heat | undefined) => void
}

function Legend({ rows, only, onOnly }: LegendProps) {
  const counts = new Map<Heat, number>()
  for (const { heat } of rows) counts.set(heat, (counts.get(heat) ?? 0) + 1)
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
