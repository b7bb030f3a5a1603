import { useState } from 'react'
import type { CalendarFeedView } from '../../kernel/wire-administration.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/reasons.tsx'

/** One's own deadlines in the calendar of phone or desktop. The address is a key to them, so it can be revoked. */
export function CalendarFeed() {
  const make = usePost<object, CalendarFeedView>('/api/calendar-token')
  const revoke = usePost<undefined, unknown>('/api/calendar-token', 'DELETE')
  const [address, setAddress] = useState<string>()
  const [says, setSays] = useState('')
  return (
    <div className="stack">
      <p>把您负责的期限订阅到手机或电脑的日历中。日历里只有编号和届满日，没有个人信息。</p>
      {address && (
        <>
          <input
            className="input"
            readOnly
            value={new URL(address, location.origin).href}
            onFocus={(event) => event.target.select()}
            aria-label="订阅地址"
          />
          <p className="input-note">
            请在日历软件中选择“通过网址订阅”。地址只显示这一次，拿到它的人都能看到您的期限，请勿转发。
          </p>
        </>
      )}
      {says && <p role="status">{says}</p>}
      <ProblemNote problem={make.problem ?? revoke.problem} />
      <p className="button-row">
        <Button
          look="primary"
          busy={make.sending}
          onClick={() => void make.send({}).then((made) => made && setAddress(made.address))}
        >
          生成订阅地址
        </Button>
        <Button
          busy={revoke.sending}
          onClick={() =>
            void revoke.send(undefined).then(() => {
              setAddress(undefined)
              setSays('原订阅地址已停用')
            })
          }
        >
          停用原地址
        </Button>
      </p>
    </div>
  )
}
