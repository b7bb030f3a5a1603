import type { RouteObject } from 'react-router'

export const routes: readonly RouteObject[] = [
  {
    path: 'r/:module/:noun/:id',
    lazy: () => import('./record-page.tsx').then(({ RecordPage }) => ({ Component: RecordPage })),
  },
]
