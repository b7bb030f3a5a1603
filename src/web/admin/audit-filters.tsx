import { type FormEvent, useState } from 'react'
import { useGet } from '../api/use-get.ts'
import { Button } from '../ui/button.tsx'
import { DayInput } from '../ui/day-input.tsx'
import { TextInput } from '../ui/text-input.tsx'

export const auditFields = ['person', 'action', 'object', 'from', 'to'] as const
const typed = ['person', 'object', 'from', 'to'] as const

const labels: Readonly<Record<(typeof typed)[number], string>> = {
  person: '人员编号',
  object: '对象编号',
  from: '从',
  to: '到',
}

interface AuditFiltersProps {
  readonly query: URLSearchParams
  readonly onAsk: (query: URLSearchParams) => void
}

export function AuditFilters({ query, onAsk }: AuditFiltersProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(Object.fromEntries(query))
  const actions = useGet<{ readonly actions: Readonly<Record<string, string>> }>('/api/audit/actions')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk(
      new URLSearchParams(Object.entries(values).flatMap(([id, value]) => (value.trim() ? [[id, value.trim()]] : []))),
    )
  }
  return (
    <form className="toolbar audit-filters" onSubmit={submit}>
      <label className="text-input">
        <span className="field-label">操作</span>
        <select
          className="input"
          value={values.action ?? ''}
          onChange={(event) => setValues({ ...values, action: event.target.value })}
        >
          <option value="">全部操作</option>
          {Object.entries(actions.data?.actions ?? {}).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {typed.map((field) => {
        const Input = field === 'from' || field === 'to' ? DayInput : TextInput
        return (
          <Input
            key={field}
            label={labels[field]}
            value={values[field] ?? ''}
            onChange={(value) => setValues({ ...values, [field]: value })}
          />
        )
      })}
      <Button type="submit" look="primary">
        查询
      </Button>
      <Button onClick={() => onAsk(new URLSearchParams())}>清除条件</Button>
    </form>
  )
}
