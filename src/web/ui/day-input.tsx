import { useId } from 'react'
import { date } from '../../kernel/register.ts'
import { DateField } from '../form/date-field.tsx'
import '../form/form.css'

interface DayInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

/** A labelled day for the few forms that are not made from declarations, with the calendar of the house. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  const id = useId()
  return (
    <div className="text-input">
      <label htmlFor={id}>{label}</label>
      <DateField
        id={id}
        field={date(label)}
        value={value}
        values={{}}
        onChange={(day) => onChange(String(day ?? ''))}
      />
    </div>
  )
}
