import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { ChangePassword } from './change-password.tsx'
import { KeyList } from './key-list.tsx'
import { isDark, prefer, usePreferences } from './preferences.ts'
import { useSession, useSessionControl } from './session.tsx'

type Window = 'password' | 'keys' | 'feed'

/** Who is signed in, in which posts; how it looks; the ways out. */
export function UserMenu() {
  const session = useSession()
  const { end } = useSessionControl()
  const [window, setWindow] = useState<Window>()
  const close = () => setWindow(undefined)
  const show = (which: Window, closeMenu: () => void) => () => {
    closeMenu()
    setWindow(which)
  }
  return (
    <>
      <Popover className="top-user" align="end" label={<Who />} title="我的账号">
        {(done) => (
          <div className="user-menu">
            <Posts />
            <Looks />
            <hr />
            {!session.administers && <MenuButton onClick={show('feed', done)}>订阅期限日历</MenuButton>}
            <MenuButton onClick={show('keys', done)}>键盘操作</MenuButton>
            <MenuButton onClick={show('password', done)}>修改密码</MenuButton>
            <hr />
            <MenuButton onClick={() => void end()}>退出登录</MenuButton>
          </div>
        )}
      </Popover>
      {window === 'password' && (
        <Dialog title="修改密码" onClose={close}>
          <ChangePassword onDone={close} />
        </Dialog>
      )}
      {window === 'keys' && (
        <Dialog title="键盘操作" onClose={close}>
          <KeyList />
        </Dialog>
      )}
      {window === 'feed' && (
        <Dialog title="订阅期限日历" onClose={close}>
          <CalendarFeed />
        </Dialog>
      )}
    </>
  )
}

function Who() {
  const { name, posts, administers } = useSession()
  return (
    <>
      <span className="avatar" aria-hidden="true">
        {[...name][0]}
      </span>
      <span className="top-user-text">
        <b>{name}</b>
        <span>{administers ? administratorNames[administers] : posts[0]?.roleName}</span>
      </span>
      <Icon name="down" />
    </>
  )
}
export const administratorNames = { system: '系统管理员', security: '安全管理员', audit: '审计管理员' } as const

function Posts() {
  const { name, account, posts } = useSession()
  return (
    <header>
      <b>{name}</b>
      <span className="faint">{account}</span>
      <ul>
        {posts.map((post) => (
          <li key={post.post}>
            {post.unitName} · {post.roleName}
          </li>
        ))}
      </ul>
    </header>
  )
}

function Looks() {
  const preferences = usePreferences()
  return (
    <fieldset className="looks">
      <legend className="sr">显示方式</legend>
      <label>
        <input
          type="checkbox"
          checked={isDark(preferences)}
          onChange={(event) => prefer({ theme: event.target.checked ? 'dark' : 'light' })}
        />
        深色
      </label>
      <label>
        <input
          type="checkbox"
          checked={preferences.large}
          onChange={(event) => prefer({ large: event.target.checked })}
        />
        大字
      </label>
    </fieldset>
  )
}

const MenuButton = ({ onClick, children }: { readonly onClick: () => void; readonly children: string }) => (
  <button type="button" className="menu-button" onClick={onClick}>
    {children}
  </button>
)
