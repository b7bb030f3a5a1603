import { useState } from 'react'
import type { DeadlineView } from '../../kernel/wire.ts'
import { DayText } from '../ui/day-text.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { DeadlineLine } from './deadlines-panel.tsx'
import { ExplanationDrawer } from './explanation-drawer.tsx'
import type { RecordParts } from './record-parts.ts'
import { tracksOf } from './tracks.ts'

/** What runs beside the case, each with its own clock: third parties, other agencies. */
export function TracksPanel({ record, procedure }: RecordParts) {
  const [asked, setAsked] = useState<DeadlineView>()
  const tracks = tracksOf(record, procedure)
  if (tracks.length === 0) return null
  return (
    <Panel title="并行事项" aside="各自计时，期间不计入本件期限">
      <ul className="deadlines">
        {tracks.map(({ kind, key, name, about, openedOn, closedOn, deadlines }) => (
          <li key={`${kind} ${key}`}>
            <div className="deadline-name">
              <b>
                {name}
                {about && `：${about}`}
              </b>
              <Tag tone={closedOn ? 'plain' : 'accent'}>{closedOn ? '已收齐' : '进行中'}</Tag>
            </div>
            <p className="faint">
              <DayText day={openedOn} /> 发出
              {closedOn && (
                <>
                  ，<DayText day={closedOn} /> 收齐
                </>
              )}
            </p>
            {deadlines.length > 0 && (
              <ul className="deadlines deadlines-inner">
                {deadlines.map((deadline) => (
                  <DeadlineLine key={deadline.id} deadline={deadline} onAsk={() => setAsked(deadline)} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {asked && <ExplanationDrawer record={record} deadline={asked} onClose={() => setAsked(undefined)} />}
    </Panel>
  )
}
