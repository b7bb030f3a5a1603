import { type FormEvent, useState } from 'react'
import type { AccountAction, AccountMadeView, AccountView } from '../../kernel/wire-administration.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Popover } from '../ui/popover.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { toast } from '../ui/toast.tsx'
import { FirstPassword } from './first-password.tsx'

const actions: Readonly<Record<AccountAction, string>> = {
  unlock: '解除锁定',
  'reset-password': '重置密码',
  'reset-totp': '解除动态口令绑定',
  'sign-out': '结束全部登录',
  unlink: '解除统一身份关联',
  disable: '停用账号',
  enable: '启用账号',
}

/** Which actions make sense for an account as it is. */
const offered = (account: AccountView): readonly AccountAction[] => [
  ...(account.state === 'locked' ? (['unlock'] as const) : []),
  'reset-password',
  ...(account.totp ? (['reset-totp'] as const) : []),
  ...(account.sessions > 0 ? (['sign-out'] as const) : []),
  ...(account.linked ? (['unlink'] as const) : []),
  account.state === 'disabled' || account.state === 'frozen' ? 'enable' : 'disable',
]

export function AccountActions({ account }: { readonly account: AccountView }) {
  const [action, setAction] = useState<AccountAction>()
  return (
    <>
      <Popover label="办理" className="button button-small" align="end">
        {(close) =>
          offered(account).map((one) => (
            <button
              key={one}
              type="button"
              className="menu-button"
              onClick={() => {
                close()
                setAction(one)
              }}
            >
              {actions[one]}
            </button>
          ))
        }
      </Popover>
      {action && <ActWithReason account={account} action={action} onClose={() => setAction(undefined)} />}
    </>
  )
}

interface ActWithReasonProps {
  readonly account: AccountView
  readonly action: AccountAction
  readonly onClose: () => void
}

function ActWithReason({ account, action, onClose }: ActWithReasonProps) {
  const [reason, setReason] = useState('')
  const [made, setMade] = useState<AccountMadeView>()
  const posting = usePost<{ readonly reason: string }, Partial<AccountMadeView>>(
    `/api/accounts/${encodeURIComponent(account.id)}/${action}`,
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await posting.send({ reason: reason.trim() })
    if (!answer) return
    if (answer.password) return setMade({ id: account.id, account: account.account, password: answer.password })
    toast(`${account.name}：${actions[action]}，已办理`)
    onClose()
  }
  if (made) return <FirstPassword made={made} onClose={onClose} />
  return (
    <Dialog title={`${actions[action]}：${account.name}（${account.account}）`} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextInput
          label="理由"
          value={reason}
          onChange={setReason}
          note="记入审计日志，审计管理员可见"
          minLength={2}
          maxLength={500}
          autoFocus
          required
        />
        <ProblemNote problem={posting.problem} />
        <Button type="submit" look="primary" busy={posting.sending}>
          {actions[action]}
        </Button>
      </form>
    </Dialog>
  )
}
