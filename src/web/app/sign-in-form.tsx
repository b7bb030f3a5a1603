import { type FormEvent, useState } from 'react'
import type { SessionView } from '../../kernel/wire.ts'
import { type Posting, usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { useSessionControl } from './session.tsx'

interface Credentials {
  readonly account: string
  readonly password: string
}
export interface SigningIn {
  readonly with: (credentials: Credentials) => Promise<void>
  readonly posting: Posting<Credentials, SessionView>
}

export function useSignIn(): SigningIn {
  const posting = usePost<Credentials, SessionView>('/api/session')
  const { begin } = useSessionControl()
  return {
    posting,
    with: async (credentials) => {
      const session = await posting.send(credentials)
      if (session) begin(session)
    },
  }
}

interface SignInFormProps {
  readonly signIn: SigningIn
  /** The account that signs in again after its session has ended. */
  readonly fixed?: string
}

export function SignInForm({ signIn, fixed }: SignInFormProps) {
  const [account, setAccount] = useState(fixed ?? '')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void signIn.with({ account: account.trim(), password })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label="账号"
        value={account}
        onChange={setAccount}
        readOnly={fixed !== undefined}
        autoComplete="username"
        autoFocus={fixed === undefined}
        required
      />
      <TextInput
        label="密码"
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={fixed !== undefined}
        required
      />
      <ProblemNote problem={signIn.posting.problem} />
      <Button type="submit" look="primary" busy={signIn.posting.sending} className="button-block">
        登录
      </Button>
    </form>
  )
}
