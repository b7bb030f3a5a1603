import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/text-input.tsx'

export const auditFields = ['person', 'action', 'object', 'from', 'to'] as const
type AuditField = (typeof auditFields)[number]

const labels: Readonly<Record<AuditField, string>> = {
  person: '人员编号',
  action: '操作',
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk(
      new URLSearchParams(Object.entries(values).flatMap(([id, value]) => (value.trim() ? [[id, value.trim()]] : []))),
    )
  }
  return (
    <form className="toolbar audit-filters" onSubmit={submit}>
      {auditFields.map((field) => (
        <TextInput
          key={field}
          label={labels[field]}
          type={field === 'from' || field === 'to' ? 'date' : 'text'}
          value={values[field] ?? ''}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      <Button type="submit" look="primary">
        查询
      </Button>
      <Button onClick={() => onAsk(new URLSearchParams())}>清除条件</Button>
    </form>
  )
}
