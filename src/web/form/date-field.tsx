import { useState } from 'react'
import { type Day, isDay } from '../../kernel/day.ts'
import { useSession } from '../app/session.tsx'
import type { FieldWidgetProps } from '../door.ts'
import { Icon } from '../ui/icon.tsx'
import { DayPicker } from './day-picker.tsx'
import { readDay } from './read-day.ts'

/** A day, typed in any usual way or picked from a calendar that shows days off and make-up working days. */
export function DateField({ id, field, value, onChange, disabled }: FieldWidgetProps) {
  const { today } = useSession()
  const [open, setOpen] = useState(false)
  const text = typeof value === 'string' ? value : ''
  const isWrong = text !== '' && readDay(text, today) === undefined
  const pick = (day: Day) => {
    onChange(day)
    setOpen(false)
  }
  return (
    <div className="date-field">
      <div className="date-line">
        <input
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          placeholder="例如 2024-01-15"
          disabled={disabled}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          value={text}
          onChange={({ target }) => onChange(target.value || undefined)}
          onBlur={() => text && onChange(readDay(text, today) ?? text)}
        />
        <button
          type="button"
          className="quiet"
          disabled={disabled}
          aria-expanded={open}
          aria-label={`${field.name}：打开日历`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="calendar" />
        </button>
        {text !== today && !disabled && (
          <button type="button" className="quiet" onClick={() => pick(today)}>
            今天
          </button>
        )}
      </div>
      {isWrong && <p className="input-wrong">不是有效日期，请写成 2024-01-15 这样的形式</p>}
      {open && <DayPicker value={isDay(text) ? text : undefined} today={today} onPick={pick} />}
    </div>
  )
}
