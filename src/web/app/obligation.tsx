import type { SessionView } from '../../kernel/wire.ts'
import { Button } from '../ui/button.tsx'
import { ChangePassword } from './change-password.tsx'
import { EnrolTotp } from './enrol-totp.tsx'
import { EnterTotp } from './enter-totp.tsx'
import { useSession, useSessionControl } from './session.tsx'

const parts = { 'change-password': ChangePassword, 'enrol-totp': EnrolTotp, 'enter-totp': EnterTotp } as const

/** What must be done before anything else: a new password, a second factor. */
export function Obligation({ must }: { readonly must: NonNullable<SessionView['must']> }) {
  const { name, bureau } = useSession()
  const { load, end } = useSessionControl()
  const Part = parts[must]
  return (
    <main className="lone">
      <p className="faint">
        {bureau} · {name}
      </p>
      <Part onDone={() => void load()} />
      <p>
        <Button look="quiet" onClick={() => void end()}>
          退出登录
        </Button>
      </p>
    </main>
  )
}
