import { type FormEvent, useState } from 'react'
import type {
  AccountMadeView,
  Administration,
  NewAccount as NewAccountInput,
} from '../../kernel/wire-administration.ts'
import { usePost } from '../api/use-post.ts'
import { administratorNames } from '../app/user-menu.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { FirstPassword } from './first-password.tsx'

/** Opens an account for a member of the staff, or for one of the three administrators. */
export function NewAccount({ onClose }: { readonly onClose: () => void }) {
  const [account, setAccount] = useState('')
  const [name, setName] = useState('')
  const [person, setPerson] = useState('')
  const [administers, setAdministers] = useState<Administration | ''>('')
  const [made, setMade] = useState<AccountMadeView>()
  const posting = usePost<NewAccountInput, AccountMadeView>('/api/accounts')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const whose = administers ? { administers } : { person: person.trim() }
    const answer = await posting.send({ account: account.trim(), name: name.trim(), ...whose })
    if (answer) setMade(answer)
  }
  if (made) return <FirstPassword made={made} onClose={onClose} />
  return (
    <Dialog title="开设账号" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <label className="text-input">
          <span className="field-label">类别</span>
          <select
            className="input"
            value={administers}
            onChange={(event) => setAdministers(event.target.value as Administration | '')}
          >
            <option value="">工作人员</option>
            {Object.entries(administratorNames).map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <TextInput
          label="账号名"
          value={account}
          onChange={setAccount}
          note="小写字母开头，可含数字和 . _ -"
          required
        />
        <TextInput label="姓名" value={name} onChange={setName} required />
        {administers === '' && (
          <TextInput
            label="人员编号"
            value={person}
            onChange={setPerson}
            note="人员台账中的编号，由人事科提供；须先登记人员和任职"
            required
          />
        )}
        {administers !== '' && (
          <p className="input-note">系统、安全、审计管理员由三人分别担任，不得兼任，也不得兼有业务账号。</p>
        )}
        <ProblemNote problem={posting.problem} />
        <Button type="submit" look="primary" busy={posting.sending}>
          开设
        </Button>
      </form>
    </Dialog>
  )
}
