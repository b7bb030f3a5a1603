import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import type { PageView, RowView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { Icon } from './icon.tsx'

interface RowPickerProps {
  readonly register: string
  /** Id of the chosen row. */
  readonly value: string | undefined
  /** Its title, where it is known. */
  readonly name?: string | undefined
  readonly onChange: (id: string | undefined, title?: string) => void
  readonly label: string
  readonly id?: string
  readonly disabled?: boolean | undefined
}

/** Chooses a row of any register by typing a part of it: people, units, references. */
export function RowPicker({ register, value, name, onChange, label, id, disabled }: RowPickerProps) {
  const listId = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(text.trim())
  const query = new URLSearchParams({ limit: '20', ...(asked ? { q: asked } : {}) })
  const found = useGet<PageView>(open ? `${registerApi(register)}?${query}` : undefined)
  const rows = found.data?.rows ?? []
  const choose = (row: RowView | undefined) => {
    if (!row) return
    onChange(row.id, row.title)
    setText('')
    setOpen(false)
  }
  const pressed = (event: KeyboardEvent) => {
    const act = actOf(event, {
      arrowdown: () => setAt(Math.min(at + 1, rows.length - 1)),
      arrowup: () => setAt(Math.max(at - 1, 0)),
      ...(open && { enter: () => choose(rows[at]), escape: () => setOpen(false) }),
    })
    act?.()
  }
  const shownName = value ? (name ?? value) : ''
  return (
    <div className="row-picker">
      <input
        {...(id ? { id } : {})}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        autoComplete="off"
        disabled={disabled}
        placeholder={shownName || (id ? '输入名称查找' : `${label}：输入名称查找`)}
        value={open ? text : shownName}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={pressed}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
      />
      {value && !disabled && (
        <button type="button" className="quiet" aria-label={`清除${label}`} onClick={() => onChange(undefined)}>
          <Icon name="close" />
        </button>
      )}
      {open && (
        <div className="row-picker-list" id={listId} role="listbox" aria-label={label}>
          <Options rows={rows} at={at} onChoose={choose} />
          {!found.loading && rows.length === 0 && <p className="faint">没有找到{asked && `“${asked}”`}</p>}
        </div>
      )}
    </div>
  )
}

/** What a key does; it then does nothing else. A key that composes a Chinese character belongs to the input method. */
function actOf(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>): (() => void) | undefined {
  const act = event.nativeEvent.isComposing ? undefined : acts[event.key.toLowerCase()]
  if (act) {
    event.preventDefault()
    event.stopPropagation()
  }
  return act
}

interface OptionsProps {
  readonly rows: readonly RowView[]
  readonly at: number
  readonly onChoose: (row: RowView) => void
}

const Options = ({ rows, at, onChoose }: OptionsProps) =>
  rows.map((row, index) => <Option key={row.id} row={row} current={index === at} onChoose={() => onChoose(row)} />)

interface OptionProps {
  readonly row: RowView
  readonly current: boolean
  readonly onChoose: () => void
}

const Option = ({ row, current, onChoose }: OptionProps) => (
  <div
    role="option"
    tabIndex={-1}
    aria-selected={current}
    // before the input loses the focus, which closes the list
    onMouseDown={(event) => {
      event.preventDefault()
      onChoose()
    }}
  >
    {row.title}
  </div>
)
