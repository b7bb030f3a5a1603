import { useState } from 'react'
import { type Day, dayNumber, weekdayName } from '../../kernel/day.ts'
import { useSession } from '../app/session.tsx'
import { type Month, MonthGrid, monthName, monthOf, nextMonth } from '../form/month-grid.tsx'
import type { DayKind, ToldDay } from './counted-days.ts'

/** A wall calendar of the whole count: each day in the colour of what it is; pointing at one says why. */
export function ExplanationCalendar({ days }: { readonly days: readonly ToldDay[] }) {
  const { today } = useSession()
  const [pointed, setPointed] = useState<ToldDay>()
  const byDay = new Map<string, ToldDay>(days.map((day) => [day.day, day]))
  const shown = pointed ?? days.at(-1)
  return (
    <figure className="explained-calendar">
      <Legend days={days} />
      <div className="months">
        {monthsOf(days).map((month) => (
          <section key={month} aria-label={monthName(month)}>
            <h3>{monthName(month)}</h3>
            <MonthGrid month={month}>
              {(day) => <Square day={day} told={byDay.get(day)} isToday={day === today} onPoint={setPointed} />}
            </MonthGrid>
          </section>
        ))}
      </div>
      {shown && (
        <figcaption aria-live="polite">
          <b>
            {shown.day} {weekdayName(dayNumber(shown.day))}
          </b>
          <span>{shown.n === undefined ? shown.why : `${shown.why}，计入第 ${shown.n} 日`}</span>
          {shown.basis && <span className="faint">{shown.basis}</span>}
        </figcaption>
      )}
    </figure>
  )
}

interface SquareProps {
  readonly day: Day
  readonly told: ToldDay | undefined
  readonly isToday: boolean
  readonly onPoint: (told: ToldDay) => void
}

function Square({ day, told, isToday, onPoint }: SquareProps) {
  const number = Number(day.slice(8))
  const today = isToday ? 'day-today' : ''
  if (!told) return <span className={`day-square day-outside ${today}`}>{number}</span>
  return (
    <button
      type="button"
      className={`day-square day-${told.kind} ${told.isLast ? 'day-last' : ''} ${today}`}
      title={`${told.why}${told.basis ? `\n${told.basis}` : ''}`}
      onMouseEnter={() => onPoint(told)}
      onFocus={() => onPoint(told)}
      onClick={() => onPoint(told)}
    >
      {number}
      <small>{mark(told)}</small>
    </button>
  )
}

const mark = ({ kind, n, isLast, why }: ToldDay): string => {
  if (isLast) return '届满'
  if (n !== undefined) return why.includes('调休') ? `${n} 班` : String(n)
  return { start: '起算', rest: '休', excluded: '扣除', moved: '顺延', counted: '' }[kind]
}

const kinds: Readonly<Record<DayKind, string>> = {
  start: '起算日，不计入',
  counted: '计入（数字为第几日）',
  rest: '休息日，不计入',
  excluded: '依法扣除',
  moved: '届满日顺延',
}

const Legend = ({ days }: { readonly days: readonly ToldDay[] }) => (
  <ul className="legend">
    {(Object.keys(kinds) as DayKind[])
      .filter((kind) => days.some((day) => day.kind === kind))
      .map((kind) => (
        <li key={kind}>
          <i className={`day-${kind}`} />
          {kinds[kind]}
        </li>
      ))}
  </ul>
)

/** All months from the first day to the last; a count backwards is shown forwards. */
function monthsOf(days: readonly ToldDay[]): readonly Month[] {
  const sorted = days.map(({ day }) => day).toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const months = [monthOf(first)]
  while ((months.at(-1) as Month) < monthOf(last)) months.push(nextMonth(months.at(-1) as Month))
  return months
}
