import { useState } from 'react'
import type { DemonstrationAccountView } from '../../kernel/wire-administration.ts'
import type { SigningIn } from './sign-in-form.tsx'

interface DemonstrationAccountsProps {
  readonly accounts: readonly DemonstrationAccountView[]
  readonly signIn: SigningIn
}

/** The people of the demonstration city, by unit; one click signs in as one of them. Exists in the demonstration only. */
export function DemonstrationAccounts({ accounts, signIn }: DemonstrationAccountsProps) {
  const [search, setSearch] = useState('')
  const found = accounts.filter((one) =>
    `${one.name}${one.roleName}${one.unitName}${one.account}`.includes(search.trim()),
  )
  const units = [...Map.groupBy(found, (one) => one.unitName)]
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <header>
        <h3 id="demo-accounts">演示账号</h3>
        <p>虚构城市“云州市”，点一个人即以其身份登录</p>
        {accounts.length > 12 && (
          <input
            className="input"
            aria-label="查找演示账号"
            placeholder="姓名、岗位、单位"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </header>
      <div className="demo-accounts-list">
        {units.map(([unit, people]) => (
          <div key={unit}>
            <h4>{unit}</h4>
            <ul>
              {people.map((one) => (
                <li key={one.account}>
                  <button
                    type="button"
                    disabled={signIn.posting.sending}
                    onClick={() => void signIn.with({ account: one.account, password: one.password })}
                  >
                    <b>{one.name}</b>
                    <span>{one.roleName}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {found.length === 0 && <p className="faint">没有符合“{search}”的演示账号</p>}
      </div>
    </section>
  )
}
