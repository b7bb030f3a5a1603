import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'

interface SearchBoxProps {
  readonly value: string
  /** Asked with Enter, and when the box is emptied. */
  readonly onSearch: (text: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** The page's key '/' brings the cursor here. */
  readonly id?: string
}

export function SearchBox({ value, onSearch, placeholder = '搜索', autoFocus, id }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(text.trim())
  }
  return (
    <search className="search-box">
      <form onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={input}
          {...(id ? { id } : {})}
          type="search"
          aria-label={placeholder}
          placeholder={placeholder}
          value={text}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          onChange={(event) => {
            setText(event.target.value)
            if (event.target.value === '' && value !== '') onSearch('')
          }}
        />
      </form>
    </search>
  )
}
