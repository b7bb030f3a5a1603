import type { DeadlineView, ExplanationView, RecordView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { procedureOf } from '../catalog.ts'
import { DayText } from '../ui/day-text.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DueBadge } from '../ui/due-badge.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { daysTold } from './counted-days.ts'
import { DayTable } from './day-table.tsx'
import { ExplanationCalendar } from './explanation-calendar.tsx'

interface ExplanationDrawerProps {
  readonly record: RecordView
  readonly deadline: DeadlineView
  readonly onClose: () => void
}

/** 为什么是这一天: the sentences, the calendar with every day counted or skipped, and the same day by day. */
export function ExplanationDrawer({ record, deadline, onClose }: ExplanationDrawerProps) {
  const query = deadline.track === undefined ? '' : `?track=${encodeURIComponent(deadline.track)}`
  const path = registerApi(record.register, record.id, 'deadlines', deadline.id)
  const explanation = useGet<ExplanationView>(`${path}${query}`)
  return (
    <Dialog as="drawer" wide title={`${deadline.name}：为什么是这一天`} onClose={onClose}>
      <Loaded from={explanation} lines={10}>
        {(view) => <Explained view={view} register={record.register} />}
      </Loaded>
    </Dialog>
  )
}

function Explained({ view, register }: { readonly view: ExplanationView; readonly register: string }) {
  const { deadline, says } = view
  const days = daysTold(view, procedureOf(register))
  return (
    <div className="explained">
      {deadline.due && (
        <p className="explained-due">
          <DayText day={deadline.due} long withWeekday />
          <DueBadge due={deadline.due} left={deadline.left} provisional={deadline.provisional} bare />
        </p>
      )}
      <ol className="explained-says">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {days.length > 0 && (
        <>
          <ExplanationCalendar days={days} />
          <DayTable days={days} />
        </>
      )}
    </div>
  )
}
