import type { RouteObject } from 'react-router'

export const routes: readonly RouteObject[] = [
  { path: 'r/:module/:noun', lazy: () => import('./list-page.tsx').then(({ ListPage }) => ({ Component: ListPage })) },
]
