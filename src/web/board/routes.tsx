import type { RouteObject } from 'react-router'

export const routes: readonly RouteObject[] = [
  { path: 'board', lazy: () => import('./board-page.tsx').then(({ BoardPage }) => ({ Component: BoardPage })) },
]
