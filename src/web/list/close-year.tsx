import { type FormEvent, useState } from 'react'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { RowPicker } from '../ui/row-picker.tsx'
import { toast } from '../ui/toast.tsx'

interface CloseYearProps {
  readonly register: string
  readonly year: number
}

/** The signed declaration itself: for which unit, and that the person answers for it. */
export function CloseYear({ register, year }: CloseYearProps) {
  const { posts, name } = useSession()
  const own = posts[0]
  const [unit, setUnit] = useState({ id: own?.unit ?? '', name: own?.unitName ?? '' })
  const [sure, setSure] = useState(false)
  const posting = usePost(registerApi(register, 'closures'))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await posting.send({ unit: unit.id, year })) === undefined) return
    toast(`${unit.name} ${year} 年已结账`)
    setSure(false)
  }
  return (
    <form className="stack close-year" onSubmit={(event) => void submit(event)}>
      <div className="text-input">
        <span className="field-label">结账单位</span>
        <RowPicker
          register="organization.units"
          label="结账单位"
          value={unit.id || undefined}
          name={unit.name}
          onChange={(id, title) => setUnit({ id: id ?? '', name: title ?? '' })}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        我（{name}）声明：{unit.name} {year} 年的登记已经齐全
      </label>
      <ProblemNote problem={posting.problem} />
      <Button type="submit" look="primary" busy={posting.sending} disabled={!sure || unit.id === ''}>
        结账
      </Button>
    </form>
  )
}
