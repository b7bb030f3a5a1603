import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { publications } from './publications.register.ts'

const HeatMapScreen = lazy(() =>
  import('./web/heat-map-screen.tsx').then(({ HeatMapScreen }) => ({ default: HeatMapScreen })),
)
const CheckScreen = lazy(() => import('./web/check-screen.tsx').then(({ CheckScreen }) => ({ default: CheckScreen })))
const ComparedPanel = lazy(() =>
  import('./web/compared-panel.tsx').then(({ ComparedPanel }) => ({ default: ComparedPanel })),
)

export const web: WebDoor = {
  screens: [
    { path: '/', name: '预决算公开看板', menu: true, Screen: HeatMapScreen },
    { path: '/check', name: '检查公开文件', menu: true, Screen: CheckScreen },
  ],
  panels: [
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
