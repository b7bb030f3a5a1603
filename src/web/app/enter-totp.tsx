import { type FormEvent, useState } from 'react'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'

interface EnterTotpProps {
  readonly onDone: () => void
  readonly title?: string
}

/** The six digits of the authenticator. */
export function EnterTotp({ onDone, title = '输入动态口令' }: EnterTotpProps) {
  const [code, setCode] = useState('')
  const posting = usePost<{ readonly code: string }, unknown>('/api/session/totp')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await posting.send({ code: code.replaceAll(' ', '') })) !== undefined) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <h1>{title}</h1>
      <TextInput
        label="动态口令"
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]{6,7}"
        note="打开手机上的身份验证器，输入它当前显示的六位数字"
        autoFocus
        required
      />
      <ProblemNote problem={posting.problem} />
      <Button type="submit" look="primary" busy={posting.sending}>
        确认
      </Button>
    </form>
  )
}
