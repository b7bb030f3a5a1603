import type { RouteObject } from 'react-router'

export const routes: readonly RouteObject[] = [
  {
    path: 'r/:module/:noun/new',
    lazy: () => import('./new-page.tsx').then(({ NewPage }) => ({ Component: NewPage })),
  },
]
