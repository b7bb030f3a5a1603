import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef } from 'react'

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'autoFocus'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly note?: ReactNode
  readonly autoFocus?: boolean | undefined
}

/** A labelled line of text for the few forms that are not made from declarations. */
export function TextInput({ label, value, onChange, note, autoFocus, ...rest }: TextInputProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  return (
    <div className="text-input">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        ref={input}
        id={id}
        className="input"
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <p id={`${id}-note`} className="input-note">
          {note}
        </p>
      )}
    </div>
  )
}
