import { useState } from 'react'
import { Link } from 'react-router'
import { recordAddress } from '../../../web/api/addresses.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { dimensions } from '../dimensions.ts'
import { publications } from '../publications.register.ts'
import { pointsText, type RankedRow } from '../ranking.ts'

interface RankedListProps {
  readonly rows: readonly RankedRow[]
  readonly regions: Readonly<Record<string, string>>
}
const AT_FIRST = 100

/** Bodies from the worst up, so that what must be mended stands first; ranks count from the best. */
export function RankedList({ rows, regions }: RankedListProps) {
  const [shown, setShown] = useState(AT_FIRST)
  const worst = rows.toReversed()
  const rankOf = new Map<number, number>()
  for (const [at, { points }] of rows.entries()) if (!rankOf.has(points)) rankOf.set(points, at + 1)
  return (
    <Panel title="部门和单位" aside={`${rows.length} 套，得分低的在前`} flush>
      <div className="scroll-x">
        <table className="small-table ranked">
          <thead>
            <tr>
              <th scope="col">名次</th>
              <th scope="col">单位</th>
              <th scope="col">区域</th>
              <th scope="col" className="number">
                得分
              </th>
              <th scope="col">扣分</th>
            </tr>
          </thead>
          <tbody>
            {worst.slice(0, shown).map(({ id, body, region, points, deductions }) => (
              <tr key={id}>
                <td>{rankOf.get(points)}</td>
                <th scope="row">
                  <Link to={recordAddress(publications.id, id)}>{body}</Link>
                </th>
                <td>{regions[region] ?? region}</td>
                <td className="number">{pointsText(points)}</td>
                <td>
                  {deductions.slice(0, 3).map(({ dimension, points: off, says }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: deductions have no other identity
                    <p key={at} className="deduction">
                      {dimensions[dimension]} −{pointsText(off)}：{says}
                    </p>
                  ))}
                  {deductions.length > 3 && <p className="deduction faint">另有 {deductions.length - 3} 处</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {worst.length > shown && (
        <p className="ranked-more">
          <Button small onClick={() => setShown(shown + AT_FIRST * 5)}>
            再列 {Math.min(AT_FIRST * 5, worst.length - shown)} 套
          </Button>
        </p>
      )}
    </Panel>
  )
}
