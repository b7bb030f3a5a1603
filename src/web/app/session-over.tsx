import { Dialog } from '../ui/dialog.tsx'
import { useSession, useSessionControl } from './session.tsx'
import { SignInForm, useSignIn } from './sign-in-form.tsx'

/** The session has ended behind an open page: signing in again here keeps the page with everything typed into it. */
export function SessionOver() {
  const { account, name } = useSession()
  const { end } = useSessionControl()
  const signIn = useSignIn()
  return (
    <Dialog title="登录已失效">
      <p>长时间没有操作，或在别处退出了登录。{name}，请重新输入密码；页面上已填写的内容都还在。</p>
      <SignInForm signIn={signIn} fixed={account} />
      <p className="input-note">
        不是您？
        <button type="button" className="quiet" onClick={() => void end()}>
          换一个账号登录
        </button>
        （未保存的内容将不再保留）
      </p>
    </Dialog>
  )
}
