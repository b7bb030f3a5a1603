import { type FormEvent, useState } from 'react'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { ProblemNote, Reasons } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'

/** A new password; what makes one good enough is said by the server when it is not. */
export function ChangePassword({ onDone }: { readonly onDone: () => void }) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const posting = usePost<{ readonly current: string; readonly next: string }, unknown>('/api/session/password')
  const differs = again !== '' && again !== next
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (next === again && (await posting.send({ current, next })) !== undefined) onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <h1>设置新密码</h1>
      <TextInput
        label="现在的密码"
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        autoFocus
        required
      />
      <TextInput
        label="新密码"
        type="password"
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        note="至少 10 个字符，包含大写字母、小写字母、数字、符号中的三类，不含姓名和账号"
        required
      />
      <TextInput
        label="再输入一次新密码"
        type="password"
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
        required
      />
      {differs && <Reasons reasons={[{ says: '两次输入的新密码不一致', way: '请重新输入' }]} />}
      <ProblemNote problem={posting.problem} />
      <Button type="submit" look="primary" busy={posting.sending} disabled={differs}>
        保存新密码
      </Button>
    </form>
  )
}
