import { useId } from 'react'
import { type Question, questions, type Told } from '../making/told.ts'

interface ToldFormProps {
  readonly told: Told
  /** Those that the last making found unanswered. */
  readonly asks: readonly Question[]
  readonly onChange: (told: Told) => void
}

/** What no figure can say, question by question. */
export function ToldForm({ told, asks, onChange }: ToldFormProps) {
  const id = useId()
  return (
    <div className="told">
      {(Object.entries(questions) as [Question, string][]).map(([question, name]) => {
        const isAsked = asks.includes(question) && !told[question]?.trim()
        return (
          <div key={question} className="field">
            <label className="field-label" htmlFor={`${id}-${question}`}>
              {name}
            </label>
            <textarea
              id={`${id}-${question}`}
              className="input"
              rows={2}
              maxLength={4000}
              value={told[question] ?? ''}
              aria-invalid={isAsked}
              onChange={({ target }) => onChange({ ...told, [question]: target.value })}
            />
            {isAsked && <p className="told-asked">还没有填写</p>}
          </div>
        )
      })}
    </div>
  )
}
