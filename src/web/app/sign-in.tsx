import type { DemonstrationAccountView, SignInWaysView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { usePageTitle } from '../ui/page.tsx'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { Seal } from './seal.tsx'
import { SignInForm, useSignIn } from './sign-in-form.tsx'

/** The door of the staff application: what it is on one side, the way in on the other. */
export function SignIn() {
  usePageTitle('登录')
  const ways = useGet<SignInWaysView>('/api/session/ways')
  const demonstration = useGet<{ readonly accounts: readonly DemonstrationAccountView[] }>(
    ways.data?.demonstration ? '/api/session/demonstration-accounts' : undefined,
  )
  const signIn = useSignIn()
  const accounts = demonstration.data?.accounts ?? []
  return (
    <div className="sign-in">
      <aside className="sign-in-brand">
        <Seal />
        <h1>法度</h1>
        <p className="sign-in-motto">法治财政工作平台</p>
        <ul>
          <li>
            <b>期限</b>依法起算，逐日说明为什么是这一天
          </li>
          <li>
            <b>台账</b>每一步留痕，佐证材料随办随存
          </li>
          <li>
            <b>报告</b>每个数字都能翻到它的出处
          </li>
        </ul>
      </aside>
      <main className="sign-in-way">
        <div className="sign-in-sheet">
          <h2>登录工作平台</h2>
          <SignInForm signIn={signIn} />
          {ways.data?.oidc && (
            <a className="button sign-in-oidc" href={ways.data.oidc.address}>
              使用{ways.data.oidc.name}登录
            </a>
          )}
          {accounts.length > 0 && <DemonstrationAccounts accounts={accounts} signIn={signIn} />}
          <p className="sign-in-portal">
            群众和企业查询、申请信息公开，请到<a href="/">公众门户</a>，不需要登录。
          </p>
        </div>
      </main>
    </div>
  )
}
