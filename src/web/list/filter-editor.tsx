import { type FormEvent, useState } from 'react'
import { isDay } from '../../kernel/day.ts'
import { Button } from '../ui/button.tsx'
import {
  AmountEditor,
  ChoicesEditor,
  DaysEditor,
  FlagEditor,
  NumberEditor,
  RowEditor,
  WordsEditor,
} from './filter-editors.tsx'
import type { FilterField, FilterKind } from './filter-fields.ts'
import type { ListFilter } from './list-state.ts'

interface FilterEditorProps {
  readonly field: FilterField
  readonly filters: readonly ListFilter[]
  readonly names: Readonly<Record<string, string>>
  readonly onApply: (filters: readonly ListFilter[]) => void
}
const editors = {
  choices: ChoicesEditor,
  days: DaysEditor,
  flag: FlagEditor,
  words: WordsEditor,
  exact: WordsEditor,
  amount: AmountEditor,
  number: NumberEditor,
  row: RowEditor,
  presence: undefined,
} as const satisfies Readonly<Record<FilterKind, unknown>>

/** The conditions on one field. Whether it is filled in can be asked of every field. */
export function FilterEditor({ field, filters, names, onApply }: FilterEditorProps) {
  const [draft, setDraft] = useState(filters)
  const Editor = editors[field.kind]
  const presence = draft.find((one) => one.op === 'empty' || one.op === 'filled')?.op
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (field.kind === 'days' && draft.some((one) => one.value !== '' && !isDay(one.value))) return
    onApply(draft.filter((one) => one.value !== '' || one.op === 'empty' || one.op === 'filled'))
  }
  return (
    <form className="filter-editor stack" onSubmit={submit}>
      <h3>{field.name}</h3>
      {Editor && <Editor field={field} filters={draft} names={names} onChange={setDraft} />}
      {field.kind !== 'flag' && (
        <div className="filter-presence">
          {(['filled', 'empty'] as const).map((op) => (
            <label key={op}>
              <input
                type="checkbox"
                checked={presence === op}
                onChange={(event) => setDraft(event.target.checked ? [{ field: field.id, op, value: '' }] : [])}
              />
              {op === 'filled' ? '已填写' : '未填写'}
            </label>
          ))}
        </div>
      )}
      <div className="button-row">
        <Button type="submit" look="primary" small>
          应用
        </Button>
        <Button small onClick={() => onApply([])}>
          清除
        </Button>
      </div>
    </form>
  )
}
