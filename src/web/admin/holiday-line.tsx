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
    <TextInput label="放假从" type="date" value={holiday.from} onChange={(from) => onChange({ ...holiday, from })} />
    <TextInput label="到" type="date" value={holiday.to} onChange={(to) => onChange({ ...holiday, to })} />
    <TextInput
      label="调休上班"
      value={holiday.work}
      placeholder="2025-01-26、2025-02-08"
      onChange={(work) => onChange({ ...holiday, work })}
    />
  </fieldset>
)
