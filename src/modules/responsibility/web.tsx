import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { leaders, legal } from './participants.ts'
import { scores } from './scores.register.ts'
import { ScoreCell, ScorePanel } from './web/score-cells.tsx'

const StatementScreen = lazy(() =>
  import('./web/statement-screen.tsx').then(({ StatementScreen }) => ({ default: StatementScreen })),
)

const ScoreScreen = lazy(() => import('./web/score-screen.tsx').then(({ ScoreScreen }) => ({ default: ScoreScreen })))

export const web: WebDoor = {
  panels: [{ register: scores.id, id: 'score', name: '得分（分）', at: 'main', Panel: ScorePanel }],
  columns: [{ register: scores.id, id: 'score', name: '得分 / 满分', width: 130, Cell: ScoreCell }],
  screens: [
    {
      path: '/statements',
      name: '形成述法稿',
      menu: true,
      roles: [...legal, ...leaders].map(({ id }) => id),
      Screen: StatementScreen,
    },
    { path: '/scores', name: '考核评分表', menu: true, Screen: ScoreScreen },
  ],
}
