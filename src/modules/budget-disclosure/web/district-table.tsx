import { type DistrictRow, inTimeShare } from '../district-view.ts'
import { pointsText } from '../ranking.ts'

interface DistrictTableProps {
  readonly districts: readonly DistrictRow[]
  readonly chosen?: string | undefined
  /** Absent where a district cannot be chosen. */
  readonly onChoose?: (region: string | undefined) => void
}

/** Districts in the order of their rank. */
export function DistrictTable({ districts, chosen, onChoose }: DistrictTableProps) {
  const scored = districts.some(({ points }) => points !== undefined)
  return (
    <div className="scroll-x">
      <table className="small-table districts">
        <thead>
          <tr>
            <th scope="col">名次</th>
            <th scope="col">区域</th>
            {['应公开', '已公开', '按期', '逾期', '有错误', '按期率'].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            {scored && (
              <th scope="col" className="number">
                平均得分
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {districts.map((one, at) => (
            <tr key={one.region} aria-selected={one.region === chosen}>
              <td>{one.judged > 0 ? at + 1 : ''}</td>
              <th scope="row">
                {onChoose ? (
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={one.region === chosen}
                    onClick={() => onChoose(one.region === chosen ? undefined : one.region)}
                  >
                    {one.name}
                  </button>
                ) : (
                  one.name
                )}
              </th>
              {[one.owed, one.published, one.inTime, one.late, one.faulty].map((count, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                <td key={column} className="number">
                  {count}
                </td>
              ))}
              <td className="number">{shareText(inTimeShare(one))}</td>
              {scored && <td className="number">{one.points === undefined ? '' : pointsText(one.points)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const shareText = (share: number | undefined): string =>
  share === undefined ? '未到期' : `${(share * 100).toFixed(1)}%`
