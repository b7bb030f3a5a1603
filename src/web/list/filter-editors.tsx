import { useId, useState } from 'react'
import { parseYuan } from '../../kernel/money.ts'
import { date } from '../../kernel/register.ts'
import { useSession } from '../app/session.tsx'
import { DateField } from '../form/date-field.tsx'
import '../form/form.css'
import { RowPicker } from '../ui/row-picker.tsx'
import { dayRanges } from './day-ranges.ts'
import type { FilterField } from './filter-fields.ts'
import type { ListFilter } from './list-state.ts'

export interface EditorProps {
  readonly field: FilterField
  readonly filters: readonly ListFilter[]
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (filters: readonly ListFilter[]) => void
}
const valueIn = (filters: readonly ListFilter[], op: ListFilter['op']): string =>
  filters.find((one) => one.op === op)?.value ?? ''

/** One condition replaced; those of another sort (未填写) go. */
const set = ({ field, filters, onChange }: EditorProps, op: ListFilter['op'], value: string) => {
  const others = filters.filter((one) => one.op !== op && (one.op === 'from' || one.op === 'to'))
  onChange(value === '' ? others : [...others, { field: field.id, op, value }])
}

export function ChoicesEditor(props: EditorProps) {
  const chosen = (valueIn(props.filters, 'in') || valueIn(props.filters, 'is')).split(',').filter(Boolean)
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id)
    props.onChange(next.length > 0 ? [{ field: props.field.id, op: 'in', value: next.join(',') }] : [])
  }
  return (
    <div className="filter-choices">
      {Object.entries(props.field.choices ?? {}).map(([id, name]) => (
        <label key={id} className="check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
          {name}
        </label>
      ))}
    </div>
  )
}

const fromDay = date('开始日期')
const toDay = date('结束日期')
const noValues = {}

export function DaysEditor(props: EditorProps) {
  const id = useId()
  const { today } = useSession()
  const { field, filters, onChange } = props
  return (
    <>
      <div className="filter-days">
        {(['from', 'to'] as const).map((op) => (
          <div key={op}>
            <label htmlFor={`${id}-${op}`}>{op === 'from' ? '从' : '到'}</label>
            <DateField
              id={`${id}-${op}`}
              field={op === 'from' ? fromDay : toDay}
              value={valueIn(filters, op)}
              onChange={(value) => set(props, op, String(value ?? ''))}
              values={noValues}
            />
          </div>
        ))}
      </div>
      <div className="button-row">
        {dayRanges(today).map(({ name, from, to }) => (
          <button
            key={name}
            type="button"
            className="quiet"
            onClick={() =>
              onChange([
                { field: field.id, op: 'from', value: from },
                { field: field.id, op: 'to', value: to },
              ])
            }
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}

export const FlagEditor = (props: EditorProps) => (
  <div className="filter-presence">
    {(['true', 'false'] as const).map((value) => (
      <label key={value}>
        <input
          type="radio"
          name={props.field.id}
          checked={valueIn(props.filters, 'is') === value}
          onChange={() => set(props, 'is', value)}
        />
        {value === 'true' ? '是' : '否'}
      </label>
    ))}
  </div>
)

export function WordsEditor(props: EditorProps) {
  const exact = props.field.kind === 'exact'
  const op = exact ? 'is' : 'contains'
  return (
    <label className="filter-words">
      <span>{exact ? '完整内容（个人信息加密保存，只能按完整内容查找）' : '包含文字'}</span>
      <input
        className="input"
        value={valueIn(props.filters, op)}
        onChange={(event) => set(props, op, event.target.value)}
        autoComplete="off"
      />
    </label>
  )
}

export const NumberEditor = (props: EditorProps) => (
  <div className="filter-range">
    {(['from', 'to'] as const).map((op) => (
      <label key={op}>
        {op === 'from' ? '不少于' : '不超过'}
        <input
          type="number"
          step={1}
          className="input"
          value={valueIn(props.filters, op)}
          onChange={(event) => set(props, op, event.target.value)}
        />
      </label>
    ))}
  </div>
)

export const AmountEditor = (props: EditorProps) => (
  <div className="filter-range">
    <YuanInput {...props} op="from" label="不少于（元）" />
    <YuanInput {...props} op="to" label="不超过（元）" />
  </div>
)

/** Typed in 元, travels in 分. */
function YuanInput({ op, label, ...props }: EditorProps & { readonly op: 'from' | 'to'; readonly label: string }) {
  const [text, setText] = useState(() => yuanText(valueIn(props.filters, op)))
  const [wrong, setWrong] = useState('')
  const change = (typed: string) => {
    setText(typed)
    setWrong('')
    try {
      set(props, op, typed.trim() === '' ? '' : parseYuan(typed).toString())
    } catch (thrown) {
      setWrong(thrown instanceof Error ? thrown.message : '')
    }
  }
  return (
    <label>
      {label}
      <input className="input" inputMode="decimal" value={text} onChange={(event) => change(event.target.value)} />
      {wrong && <small role="alert">{wrong}</small>}
    </label>
  )
}

const yuanText = (fen: string): string =>
  /^-?\d+$/.test(fen)
    ? `${BigInt(fen) / 100n}${BigInt(fen) % 100n ? `.${(BigInt(fen) % 100n).toString().padStart(2, '0')}` : ''}`
    : ''

export function RowEditor(props: EditorProps) {
  const { field, filters, names } = props
  const [chosen, setChosen] = useState<string>()
  const value = valueIn(filters, 'is')
  if (!field.from) return null
  return (
    <RowPicker
      register={field.from}
      label={field.name}
      value={value || undefined}
      name={chosen ?? names[value]}
      onChange={(id, title) => {
        setChosen(title)
        if (id && title) rememberName(id, title)
        set(props, 'is', id ?? '')
      }}
    />
  )
}

const picked = new Map<string, string>()
const rememberName = (id: string, title: string) => picked.set(id, title)
/** Names of what was picked in this window, for chips whose rows do not name it. */
export const pickedNames = (): Readonly<Record<string, string>> => Object.fromEntries(picked)
