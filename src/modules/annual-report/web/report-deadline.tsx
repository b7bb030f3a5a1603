import { useState } from 'react'
import type { RecordView } from '../../../kernel/wire.ts'
import { ExplanationDrawer } from '../../../web/record/explanation-drawer.tsx'
import { leadingOf } from '../../../web/record/leading-of.ts'
import { DueBadge } from '../../../web/ui/due-badge.tsx'
import { Tag } from '../../../web/ui/tag.tsx'

/** The leading deadline of the report in one line, open to its explanation. */
export function ReportDeadline({ record }: { readonly record: RecordView }) {
  const [asked, setAsked] = useState(false)
  const leading = leadingOf(record.deadlines)
  return (
    <p className="stage-deadline">
      {leading && (
        <>
          <span>{leading.name}</span>
          {leading.endedOn ? (
            <>
              {leading.endedOn}
              <Tag tone={leading.inTime === false ? 'bad' : 'good'}>{leading.inTime === false ? '逾期' : '按期'}</Tag>
            </>
          ) : (
            <DueBadge
              due={leading.due}
              left={leading.left}
              provisional={leading.provisional}
              stopped={leading.stopped}
            />
          )}
          <button type="button" className="quiet" onClick={() => setAsked(true)}>
            为什么
          </button>
        </>
      )}
      {asked && leading && <ExplanationDrawer record={record} deadline={leading} onClose={() => setAsked(false)} />}
    </p>
  )
}
