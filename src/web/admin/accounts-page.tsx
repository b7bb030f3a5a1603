import { type ReactNode, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { AccountView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { administratorNames } from '../app/user-menu.tsx'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'
import { AccountActions } from './account-actions.tsx'
import { NewAccount } from './new-account.tsx'
import { PlainTable } from './plain-table.tsx'

/** Who may sign in. What people may do follows from their posts, which the personnel section keeps. */
export function AccountsPage() {
  const [query, setQuery] = useSearchParams()
  const [opening, setOpening] = useState(false)
  const q = query.get('q') ?? ''
  const got = useGet<{ readonly accounts: readonly AccountView[] }>(
    `/api/accounts${q ? `?q=${encodeURIComponent(q)}` : ''}`,
  )
  return (
    <Page
      title="账号"
      note="账号只决定谁能登录；能办什么由人事科维护的任职和岗位决定"
      actions={
        <Button look="primary" onClick={() => setOpening(true)}>
          <Icon name="plus" />
          开设账号
        </Button>
      }
    >
      <Panel flush>
        <div className="toolbar">
          <div className="toolbar-line">
            <SearchBox value={q} onSearch={(text) => setQuery(text ? { q: text } : {})} placeholder="姓名或账号" />
          </div>
        </div>
        <Loaded from={got} lines={8}>
          {({ accounts }) =>
            accounts.length === 0 ? (
              <Blank icon="people" title={q ? `没有找到“${q}”` : '还没有账号'} />
            ) : (
              <PlainTable columns={columns} rows={accounts} keyOf={(one) => one.id} />
            )
          }
        </Loaded>
      </Panel>
      {opening && <NewAccount onClose={() => setOpening(false)} />}
    </Page>
  )
}

const columns: readonly (readonly [string, (one: AccountView) => ReactNode])[] = [
  ['账号', (one) => <b>{one.account}</b>],
  ['姓名', (one) => one.name],
  ['类别', (one) => (one.administers ? administratorNames[one.administers] : '工作人员')],
  ['状态', (one) => <State account={one} />],
  ['动态口令', (one) => (one.totp ? '已绑定' : <span className="faint">未绑定</span>)],
  [
    '最近登录',
    (one) => (one.signedInAt ? <InstantText at={one.signedInAt} /> : <span className="faint">从未登录</span>),
  ],
  [
    '密码设置于',
    (one) => (one.passwordSetAt ? <InstantText at={one.passwordSetAt} /> : <span className="faint">—</span>),
  ],
  ['当前登录', (one) => one.sessions],
  ['', (one) => <AccountActions account={one} />],
]

const states: Readonly<Record<AccountView['state'], readonly [string, Tone]>> = {
  active: ['正常', 'good'],
  locked: ['已锁定', 'warn'],
  frozen: ['闲置冻结', 'warn'],
  disabled: ['已停用', 'bad'],
}

const State = ({ account }: { readonly account: AccountView }) => {
  const [name, tone] = states[account.state]
  return (
    <>
      <Tag tone={tone}>{name}</Tag> {account.mustChangePassword && <Tag>须改密码</Tag>}
    </>
  )
}
