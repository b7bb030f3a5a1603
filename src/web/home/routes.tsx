import type { RouteObject } from 'react-router'

export const routes: readonly RouteObject[] = [
  { index: true, lazy: () => import('./home-page.tsx').then(({ HomePage }) => ({ Component: HomePage })) },
  { path: 'search', lazy: () => import('./search-page.tsx').then(({ SearchPage }) => ({ Component: SearchPage })) },
]
