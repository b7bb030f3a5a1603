import { useState } from 'react'
import type { DeadlineView } from '../../kernel/wire.ts'
import { DayText } from '../ui/day-text.tsx'
import { DueBadge } from '../ui/due-badge.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { ExplanationDrawer } from './explanation-drawer.tsx'
import { leadingOf } from './leading-of.ts'
import type { RecordParts } from './record-parts.ts'

/** Every clock of the case: those that run, then those that ended, then those that stand still or never started. */
export function DeadlinesPanel({ record }: RecordParts) {
  const [asked, setAsked] = useState<DeadlineView>()
  const cases = record.deadlines.filter(({ track }) => track === undefined)
  const leading = leadingOf(record.deadlines)
  const running = cases.filter((one) => !one.endedOn && (one.due !== undefined || one === leading))
  const ended = cases.filter(({ endedOn }) => endedOn)
  const waiting = cases.filter((one) => !running.includes(one) && !ended.includes(one))
  if (cases.length === 0) return null
  return (
    <Panel title="期限">
      <ul className="deadlines">
        {[...running, ...ended].map((deadline) => (
          <DeadlineLine key={deadline.id} deadline={deadline} onAsk={() => setAsked(deadline)} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <p className="deadlines-waiting">
          没有在计时：
          {waiting.map(({ id, name, stopped }, index) => (
            <span key={id} title={stopped}>
              {index > 0 && '、'}
              {name}
            </span>
          ))}
        </p>
      )}
      {asked && <ExplanationDrawer record={record} deadline={asked} onClose={() => setAsked(undefined)} />}
    </Panel>
  )
}

interface DeadlineLineProps {
  readonly deadline: DeadlineView
  readonly onAsk: () => void
}

export const DeadlineLine = ({ deadline, onAsk }: DeadlineLineProps) => {
  const { name, binds, start, due, left, provisional, stopped, endedOn, inTime } = deadline
  return (
    <li>
      <div className="deadline-name">
        <b>{name}</b>
        {binds === 'other' && <Tag>对方的期限</Tag>}
      </div>
      {endedOn ? (
        <p className="deadline-stand">
          <DayText day={endedOn} /> 办结
          {inTime !== undefined && <Tag tone={inTime ? 'good' : 'bad'}>{inTime ? '按期' : '逾期'}</Tag>}
          {due && <span className="faint">届满日 {due}</span>}
        </p>
      ) : (
        <p className="deadline-stand">
          {(due || start) && <DueBadge due={due} left={left} provisional={provisional} stopped={stopped} />}
          {stopped && <span className="faint">{stopped}</span>}
        </p>
      )}
      {due && (
        <button type="button" className="quiet" onClick={onAsk}>
          为什么是这一天
        </button>
      )}
    </li>
  )
}
