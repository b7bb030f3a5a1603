import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'

const OwedPanel = lazy(() => import('./web/owed-panel.tsx').then(({ OwedPanel }) => ({ default: OwedPanel })))

export const web: WebDoor = {
  home: [
    {
      id: 'hours-owed',
      name: '平台学习时长',
      homes: ['district', 'accountant', 'section', 'office'],
      Panel: OwedPanel,
    },
  ],
}
