import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { leaders, legal } from './participants.ts'

const StatementScreen = lazy(() =>
  import('./web/statement-screen.tsx').then(({ StatementScreen }) => ({ default: StatementScreen })),
)

export const web: WebDoor = {
  screens: [
    {
      path: '/statements',
      name: '形成述法稿',
      menu: true,
      roles: [...legal, ...leaders].map(({ id }) => id),
      Screen: StatementScreen,
    },
  ],
}
