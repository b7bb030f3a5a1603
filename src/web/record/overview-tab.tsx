import { DataPanels } from './data-panels.tsx'
import { DeadlinesPanel } from './deadlines-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { LinkedPanel } from './linked-panel.tsx'
import { PanelsAt, useRecordPanels } from './record-panels.tsx'
import type { RecordParts } from './record-parts.ts'
import { StepsPanel } from './steps-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { TracksPanel } from './tracks-panel.tsx'

/** What can be done now, what is known, what happened; beside it the clocks, letters and links. */
export function OverviewTab(parts: RecordParts) {
  const { record, reload, procedure } = parts
  const main = useRecordPanels(record, 'main')
  const side = useRecordPanels(record, 'side')
  return (
    <div className="record">
      <div className="record-main">
        {procedure && <StepsPanel {...parts} />}
        <DataPanels {...parts} />
        <PanelsAt panels={main} record={record} reload={reload} />
        {procedure && <TimelinePanel {...parts} />}
      </div>
      <div className="record-side">
        <DeadlinesPanel {...parts} />
        <TracksPanel {...parts} />
        <PanelsAt panels={side} record={record} reload={reload} />
        <LettersPanel {...parts} />
        <LinkedPanel record={record} />
      </div>
    </div>
  )
}
