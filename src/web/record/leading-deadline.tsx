import { useState } from 'react'
import { type Day, dayNumber } from '../../kernel/day.ts'
import type { DeadlineView } from '../../kernel/wire.ts'
import { useSession } from '../app/session.tsx'
import { DayText } from '../ui/day-text.tsx'
import { dueTone } from '../ui/due-badge.tsx'
import { ExplanationDrawer } from './explanation-drawer.tsx'
import { leadingOf } from './leading-of.ts'
import type { RecordParts } from './record-parts.ts'

/** The deadline by which the case is led: how many days are left, in one glance. */
export function LeadingDeadline({ record, procedure }: RecordParts) {
  const { today } = useSession()
  const [asked, setAsked] = useState(false)
  const leading = leadingOf(record.deadlines)
  const isOver = procedure?.states[record.state ?? '']?.ends === true
  if (!leading || (isOver && !leading.endedOn)) return null
  const tone = leading.endedOn ? (leading.inTime === false ? 'bad' : 'good') : dueTone(leading.left)
  return (
    <section
      className={`leading leading-${leading.stopped && !leading.endedOn ? 'plain' : tone}`}
      aria-label={leading.name}
    >
      <p className="leading-left">{leftWords(leading)}</p>
      <div className="leading-text">
        <p>
          <b>{leading.name}</b>
          {leading.due && (
            <span>
              {leading.endedOn ? '届满日 ' : '最迟 '}
              <DayText day={leading.due} long withWeekday />
            </span>
          )}
          {leading.endedOn && (
            <span>
              办结于 <DayText day={leading.endedOn} long />
            </span>
          )}
          {leading.stopped && !leading.endedOn && leading.stopped !== '尚未起算' && <span>{leading.stopped}</span>}
          {leading.provisional && <span className="faint">届满日所在年度放假安排未公布，暂按双休推算</span>}
        </p>
        {leading.start && leading.due && (
          <Course start={leading.start} due={leading.due} now={leading.endedOn ?? today} />
        )}
      </div>
      <button type="button" className="quiet leading-why" onClick={() => setAsked(true)}>
        {leading.stopped && !leading.endedOn ? '为什么没有计时' : '为什么是这一天'}
      </button>
      {asked && <ExplanationDrawer record={record} deadline={leading} onClose={() => setAsked(false)} />}
    </section>
  )
}

function leftWords({ left, endedOn, inTime, stopped }: DeadlineView) {
  if (endedOn) return <b>{inTime === undefined ? '已办结' : inTime ? '按期办结' : '逾期办结'}</b>
  if (stopped) return <b>{stopped.startsWith('尚未起算') ? '尚未起算' : '暂停计时'}</b>
  if (left === undefined) return null
  if (left === 0) return <b>今天届满</b>
  return (
    <>
      {left < 0 ? '已逾期' : '还剩'} <strong>{Math.abs(left)}</strong> 个工作日
    </>
  )
}

/** From the first day to the last, and where it stands. */
function Course({ start, due, now }: { readonly start: Day; readonly due: Day; readonly now: Day }) {
  const length = Math.max(1, dayNumber(due) - dayNumber(start))
  const share = Math.min(1, Math.max(0, (dayNumber(now) - dayNumber(start)) / length))
  return (
    <div className="course" aria-hidden="true">
      <span>{start}</span>
      <div>
        <i style={{ width: `${share * 100}%` }} />
      </div>
      <span>{due}</span>
    </div>
  )
}
