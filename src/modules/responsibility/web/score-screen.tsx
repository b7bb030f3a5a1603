import { useState } from 'react'
import { Link } from 'react-router'
import { yearOf } from '../../../kernel/day.ts'
import type { PageView, RowView } from '../../../kernel/wire.ts'
import { newAddress, recordAddress, registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Blank } from '../../../web/ui/blank.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { YearSelect } from '../../../web/ui/year-select.tsx'
import { type ScoreItem, scoreOf, totalScore } from '../score.ts'
import { pointsText, ruleText } from '../score-text.ts'
import { scores } from '../scores.register.ts'

/** The scheme that the bureau entered, judged: each item with its rule in words, what it is worth, and the whole. */
export function ScoreScreen() {
  const { today } = useSession()
  const last = Number(today.slice(5, 7)) < 7 ? yearOf(today) - 1 : yearOf(today)
  const [year, setYear] = useState(last)
  const query = new URLSearchParams([
    ['f', `year.is:${year}`],
    ['order', 'openedOn'],
    ['limit', '200'],
  ])
  const { data } = useGet<PageView>(`${registerApi(scores.id)}?${query}`)
  const sheets = Object.entries(Object.groupBy(data?.rows ?? [], ({ row }) => String(row.assessed)))
  return (
    <Page
      title="考核评分表"
      note="评分办法和分值由本单位录入，系统按扣分方式和上限计算。不适用的项目不计入，其余项目的得分按满分折算。"
      actions={
        <>
          <YearSelect value={year} onChange={setYear} around={last} label="年度" />
          {data?.can.create && (
            <Link className="button button-primary" to={newAddress(scores.id)}>
              新增评分项目
            </Link>
          )}
        </>
      }
    >
      {data && sheets.length === 0 && (
        <Panel>
          <Blank title={`${year}年没有评分项目`}>先按评分办法录入项目、扣分方式、分值和上限</Blank>
        </Panel>
      )}
      {sheets.map(([unit, rows = []]) => (
        <ScoreSheet key={unit} name={data?.names?.[unit] ?? unit} rows={rows} />
      ))}
    </Page>
  )
}

const itemOf = ({ row }: RowView): ScoreItem => row as unknown as ScoreItem

function ScoreSheet({ name, rows }: { readonly name: string; readonly rows: readonly RowView[] }) {
  const { points, of } = totalScore(rows.map(itemOf))
  return (
    <Panel
      title={name}
      aside={
        <>
          得分 <b className="score-total">{pointsText(points)}</b> / 满分 {pointsText(of)}
        </>
      }
      flush
    >
      <div className="list-scroll">
        <table className="list plain">
          <thead>
            <tr>
              <th scope="col">评分项目</th>
              <th scope="col">评分规则和实际</th>
              <th scope="col" className="end">
                满分
              </th>
              <th scope="col" className="end">
                扣（加）分
              </th>
              <th scope="col" className="end">
                得分
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <ScoreLine key={one.id} row={one} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function ScoreLine({ row }: { readonly row: RowView }) {
  const item = itemOf(row)
  const worth = scoreOf(item)
  const change = worth === undefined ? 0 : worth - item.full
  return (
    <tr>
      <td>
        <Link to={recordAddress(scores.id, row.id)}>{String(row.row.item)}</Link>
      </td>
      <td>{ruleText(item)}</td>
      <td className="end">{pointsText(item.full)}</td>
      <td className="end">{change === 0 ? '—' : `${change > 0 ? '+' : '−'}${pointsText(Math.abs(change))}`}</td>
      <td className="end">{worth === undefined ? '不适用' : pointsText(worth)}</td>
    </tr>
  )
}
