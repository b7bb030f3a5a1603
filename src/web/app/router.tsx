import { createBrowserRouter, type RouteObject } from 'react-router'
import { Gate } from './gate.tsx'
import { NotFound } from './not-found.tsx'
import { RouteFault } from './route-fault.tsx'

/**
 * Each area of screens has a routes.tsx that exports `routes`: addresses below /app with lazy components, so that a screen
 * loads with its route. Areas are found by their place; none knows another.
 */
const areas = import.meta.glob<{ readonly routes: readonly RouteObject[] }>('../*/routes.tsx', { eager: true })

export const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: Gate,
      ErrorBoundary: RouteFault,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: RouteFault,
          children: [...Object.values(areas).flatMap((area) => area.routes), { path: '*', Component: NotFound }],
        },
      ],
    },
  ],
  { basename: '/app' },
)
