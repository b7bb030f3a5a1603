import { DayInput } from '../ui/day-input.tsx'
import { TextInput } from '../ui/text-input.tsx'
import type { HolidayDraft } from './holiday-draft.ts'

interface HolidayLineProps {
  readonly holiday: HolidayDraft
  readonly onChange: (holiday: HolidayDraft) => void
}

export const HolidayLine = ({ holiday, onChange }: HolidayLineProps) => (
  <fieldset className="holiday-line">
    <legend className="sr">{holiday.name || '节日'}</legend>
    <TextInput label="节日" value={holiday.name} onChange={(name) => onChange({ ...holiday, name })} />
    <DayInput label="放假从" value={holiday.from} onChange={(from) => onChange({ ...holiday, from })} />
    <DayInput label="到" value={holiday.to} onChange={(to) => onChange({ ...holiday, to })} />
    <TextInput
      label="调休上班"
      value={holiday.work}
      placeholder="2025-01-26、2025-02-08"
      onChange={(work) => onChange({ ...holiday, work })}
    />
  </fieldset>
)
