import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { drafters, leaders, preparers } from './participants.ts'
import { publications } from './publications.register.ts'

const HeatMapScreen = lazy(() =>
  import('./web/heat-map-screen.tsx').then(({ HeatMapScreen }) => ({ default: HeatMapScreen })),
)
const RankingScreen = lazy(() =>
  import('./web/ranking-screen.tsx').then(({ RankingScreen }) => ({ default: RankingScreen })),
)
const CheckScreen = lazy(() => import('./web/check-screen.tsx').then(({ CheckScreen }) => ({ default: CheckScreen })))
const MakingScreen = lazy(() =>
  import('./web/making-screen.tsx').then(({ MakingScreen }) => ({ default: MakingScreen })),
)
const MakingPanel = lazy(() => import('./web/making-panel.tsx').then(({ MakingPanel }) => ({ default: MakingPanel })))
const ComparedPanel = lazy(() =>
  import('./web/compared-panel.tsx').then(({ ComparedPanel }) => ({ default: ComparedPanel })),
)

const watchers = [...drafters, ...leaders].map(({ id }) => id)
const makers = preparers.map(({ id }) => id)
const toMake: readonly string[] = ['preparing', 'checked', 'mending']

export const web: WebDoor = {
  screens: [
    { path: '/', name: '预决算公开看板', menu: true, Screen: HeatMapScreen },
    { path: '/ranking', name: '公开评分和排名', menu: true, roles: watchers, Screen: RankingScreen },
    { path: '/making', name: '编制公开文件', menu: true, roles: makers, Screen: MakingScreen },
    { path: '/check', name: '检查公开文件', menu: true, Screen: CheckScreen },
  ],
  panels: [
    {
      register: publications.id,
      id: 'making',
      name: '编制',
      at: 'tab',
      when: ({ state, row }) => row.level !== 'government' && toMake.includes(state ?? ''),
      Panel: MakingPanel,
    },
    {
      register: publications.id,
      id: 'compared',
      name: '文件与检查对照',
      at: 'tab',
      when: ({ row }) => row.documents !== undefined,
      Panel: ComparedPanel,
    },
  ],
}
