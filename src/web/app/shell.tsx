import { Suspense, useCallback, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Busy } from '../ui/busy.tsx'
import { Toasts } from '../ui/toast.tsx'
import { CommandPalette } from './command-palette.tsx'
import { DoorsLoaded } from './doors.tsx'
import { useKeys } from './keys.ts'
import { usePreferences } from './preferences.ts'
import { useSession } from './session.tsx'
import { SessionOver } from './session-over.tsx'
import { SideMenu } from './side-menu.tsx'
import { TopBar } from './top-bar.tsx'

/** The frame around every screen of somebody who is signed in. */
export function Shell({ over }: { readonly over: boolean }) {
  const { demonstration } = useSession()
  const { narrowMenu } = usePreferences()
  const [palette, setPalette] = useState(false)
  const openPalette = useCallback(() => setPalette(true), [])
  useKeys({ 'ctrl+k': openPalette })
  const menu = useMenuOnPhone()
  return (
    <DoorsLoaded>
      <a className="skip" href="#content">
        跳到正文
      </a>
      {demonstration && (
        <p className="demo-banner">
          演示日期 {demonstration}
          <span>虚构城市，所有期限按这一天计算</span>
        </p>
      )}
      <div className={`shell ${narrowMenu ? 'shell-narrow' : ''} ${menu.open ? 'shell-menu-open' : ''}`}>
        <SideMenu onClose={menu.close} />
        <div className="desk">
          <TopBar onMenu={menu.toggle} onSearch={openPalette} />
          <main id="content" className="content" tabIndex={-1}>
            <Suspense fallback={<Busy lines={6} />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      {palette && <CommandPalette onClose={() => setPalette(false)} />}
      {over && <SessionOver />}
      <Toasts />
    </DoorsLoaded>
  )
}

/** On a phone the menu lies over the page and closes when the address changes. */
function useMenuOnPhone() {
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === pathname
  return { open, close: () => setOpenAt(undefined), toggle: () => setOpenAt(open ? undefined : pathname) }
}
