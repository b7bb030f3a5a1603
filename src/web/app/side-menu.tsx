import { useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { Icon } from '../ui/icon.tsx'
import { useDoors } from './doors.tsx'
import { type MenuGroup, menuOf } from './menu.ts'
import { keep, kept, prefer, usePreferences } from './preferences.ts'
import { Seal } from './seal.tsx'
import { useSession } from './session.tsx'

/** Groups with more than this many items in all are folded, but for the one that is being looked at. */
const mostUnfolded = 16

export function SideMenu({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const groups = menuOf(session, useDoors())
  const { narrowMenu } = usePreferences()
  const many = groups.reduce((sum, group) => sum + group.items.length, 0) > mostUnfolded
  return (
    <>
      <button type="button" className="side-veil" aria-label="关闭菜单" onClick={onClose} tabIndex={-1} />
      <nav className="side" aria-label="主菜单">
        <div className="side-brand">
          <Seal small />
          <div>
            <b>法度</b>
            <span>{session.bureau}</span>
          </div>
        </div>
        <div className="side-groups">
          {groups.map((group, index) => (
            <Group key={group.id} group={group} foldable={index > 0} folded={many && group.acts !== true} />
          ))}
        </div>
        <button type="button" className="side-fold" onClick={() => prefer({ narrowMenu: !narrowMenu })}>
          <Icon name={narrowMenu ? 'right' : 'left'} />
          <span>收起菜单</span>
        </button>
      </nav>
    </>
  )
}

interface GroupProps {
  readonly group: MenuGroup
  readonly foldable: boolean
  readonly folded: boolean
}

function Group({ group, foldable, folded }: GroupProps) {
  const { pathname } = useLocation()
  const place = `fadu.menu.${group.id}`
  const [chosen, setChosen] = useState(() => kept<boolean>(place))
  const current = group.items.some((item) => item.to !== '/' && pathname.startsWith(item.to))
  const open = !foldable || (chosen ?? (!folded || current))
  const toggle = () => {
    keep(place, !open)
    setChosen(!open)
  }
  return (
    <section className="side-group">
      {foldable ? (
        <button
          type="button"
          className="side-heading"
          aria-expanded={open}
          onClick={toggle}
          title={`${group.duty ?? ''} ${group.name}`}
        >
          <span>{group.name}</span>
          <Icon name={open ? 'down' : 'right'} />
        </button>
      ) : (
        <h2 className="side-heading">{group.name}</h2>
      )}
      {open && (
        <ul>
          {group.items.map((item) => (
            <li key={item.to}>
              <NavLink to={item.to} end={item.to === '/'} title={item.name}>
                {item.icon ? <Icon name={item.icon} /> : <i aria-hidden="true">{[...item.name][0]}</i>}
                <span>{item.name}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
