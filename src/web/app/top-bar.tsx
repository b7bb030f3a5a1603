import { Icon } from '../ui/icon.tsx'
import { NoticeBell } from './notice-bell.tsx'
import { useSession } from './session.tsx'
import { UserMenu } from './user-menu.tsx'

interface TopBarProps {
  readonly onMenu: () => void
  readonly onSearch: () => void
}

export function TopBar({ onMenu, onSearch }: TopBarProps) {
  const { administers } = useSession()
  return (
    <header className="top">
      <button type="button" className="top-menu quiet" onClick={onMenu} aria-label="打开菜单">
        <Icon name="menu" />
      </button>
      <button type="button" className="top-search" onClick={onSearch}>
        <Icon name="search" />
        <span>{administers ? '前往…' : '搜索事项、台账、人员'}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="top-end">
        <NoticeBell />
        <UserMenu />
      </div>
    </header>
  )
}
