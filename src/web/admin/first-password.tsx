import type { AccountMadeView } from '../../kernel/wire-administration.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

interface FirstPasswordProps {
  readonly made: AccountMadeView
  readonly onClose: () => void
}

/** A password for the first sign-in, shown this once. */
export const FirstPassword = ({ made, onClose }: FirstPasswordProps) => (
  <Dialog title="首次登录密码" onClose={onClose} footer={<Button onClick={onClose}>已转交，关闭</Button>}>
    <p>请当面或通过安全渠道交给本人。这个密码只显示这一次，首次登录后必须修改。</p>
    <dl className="pairs">
      <div>
        <dt>账号</dt>
        <dd>{made.account}</dd>
      </div>
      <div>
        <dt>密码</dt>
        <dd>
          <code>{made.password}</code>
        </dd>
      </div>
    </dl>
  </Dialog>
)
