import type { RouteObject } from 'react-router'

/** Screens of the modules: /m/{module}/… */
export const routes: readonly RouteObject[] = [
  {
    path: 'm/:module/*',
    lazy: () => import('./module-screen.tsx').then(({ ModuleScreen }) => ({ Component: ModuleScreen })),
  },
]
