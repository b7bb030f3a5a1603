import { type FormEvent, useState } from 'react'
import type { Instant } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { Tag } from '../ui/tag.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { toast } from '../ui/toast.tsx'

/** As it stands in GET …/closures. */
export interface Closure {
  readonly unit: string
  readonly unitName: string
  readonly year: number
  readonly entries: number
  readonly personName: string
  readonly at: Instant
}
interface ClosureLineProps {
  readonly register: string
  readonly closure: Closure
  readonly may: boolean
}

/** One unit's declaration, and the way to take it back with a reason. */
export function ClosureLine({ register, closure, may }: ClosureLineProps) {
  const [reopening, setReopening] = useState(false)
  return (
    <li>
      <div className="closure">
        <b>{closure.unitName || closure.unit}</b>
        <Tag tone="good">已结账</Tag>
        <span>
          登记 {closure.entries} 条{closure.entries === 0 && '，为零'}
        </span>
        <span className="faint">
          {closure.personName} <InstantText at={closure.at} />
        </span>
        {may && (
          <Button look="quiet" onClick={() => setReopening(!reopening)} aria-expanded={reopening}>
            撤销结账
          </Button>
        )}
      </div>
      {reopening && <Reopen register={register} closure={closure} onDone={() => setReopening(false)} />}
    </li>
  )
}

function Reopen({ register, closure, onDone }: Omit<ClosureLineProps, 'may'> & { readonly onDone: () => void }) {
  const [reason, setReason] = useState('')
  const posting = usePost(registerApi(register, 'closures', 'reopen'))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { unit, year } = closure
    if ((await posting.send({ unit, year, reason: reason.trim() })) === undefined) return
    toast('已撤销结账')
    onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextInput
        label="撤销理由"
        value={reason}
        onChange={setReason}
        note="撤销后可以补登；引用了该年度数字的报告会显示差异"
        autoFocus
        required
      />
      <ProblemNote problem={posting.problem} />
      <Button type="submit" look="danger" small busy={posting.sending}>
        撤销结账
      </Button>
    </form>
  )
}
