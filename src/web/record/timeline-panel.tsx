import { useState } from 'react'
import { Panel } from '../ui/panel.tsx'
import { MomentItem } from './moment-item.tsx'
import type { RecordParts } from './record-parts.ts'

/** 办理经过: everything that happened, on its day. */
export function TimelinePanel(parts: RecordParts) {
  const [latestFirst, setLatestFirst] = useState(false)
  const { history } = parts.record
  const shown = latestFirst ? history.toReversed() : history
  return (
    <Panel
      title="办理经过"
      aside={`${history.length} 步`}
      actions={
        history.length > 3 && (
          <button type="button" className="quiet no-print" onClick={() => setLatestFirst(!latestFirst)}>
            {latestFirst ? '改为由先到后' : '改为由后到先'}
          </button>
        )
      }
    >
      <ol className="timeline">
        {shown.map((moment) => (
          <MomentItem key={moment.n} {...parts} moment={moment} />
        ))}
      </ol>
    </Panel>
  )
}
