import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'

const HoursPanel = lazy(() => import('./web/hours-panel.tsx').then(({ HoursPanel }) => ({ default: HoursPanel })))
const HoursScreen = lazy(() => import('./web/hours-screen.tsx').then(({ HoursScreen }) => ({ default: HoursScreen })))

export const web: WebDoor = {
  screens: [{ path: '/hours', name: '人员学时', menu: true, Screen: HoursScreen }],
  home: [
    {
      id: 'hours-owed',
      name: '学法学时',
      homes: ['district', 'accountant', 'section', 'office'],
      Panel: HoursPanel,
    },
  ],
}
