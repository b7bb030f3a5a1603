import { DayText } from '../ui/day-text.tsx'
import type { ToldDay } from './counted-days.ts'

/** The same as the calendar in words, for reading aloud, checking by hand and printing. */
export const DayTable = ({ days }: { readonly days: readonly ToldDay[] }) => (
  <details className="day-table">
    <summary>逐日列表（{days.length} 日）</summary>
    <div className="scroll-x">
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">是否计入</th>
            <th scope="col">原因</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, kind, n, why, basis, isLast }) => (
            <tr key={day} className={`day-row day-row-${kind}`}>
              <td>
                <DayText day={day} withWeekday />
              </td>
              <td>{n === undefined ? '不计入' : `第 ${n} 日`}</td>
              <td>
                {why}
                {isLast && <b>　届满日</b>}
              </td>
              <td>{basis || <span className="faint">—</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
